using SalesProcess.Checklists;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>What is prepared for a visit: the outline of the talk, the forecast of the meeting, the materials, and who
/// takes part.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
/// <example>
/// <code>
/// Decision&lt;VisitPreparation&gt; ready = new VisitPreparation("V-1", outline)
/// {
///     Materials = materials,
///     NeedsTechnician = true,
///     Participants = [new("U-4", VisitRoles.Technician)],
/// }.Check();
/// </code>
/// </example>
public sealed record VisitPreparation
{
    /// <summary>Describes what is prepared.</summary>
    /// <param name="visitId">The host's identifier of the visit; not blank.</param>
    /// <param name="outline">The form <see cref="PreparationParameters.TalkOutline"/>.</param>
    /// <exception cref="ArgumentException">The identifier is blank, or the form is another one.</exception>
    public VisitPreparation(string visitId, FilledForm outline)
    {
        VisitId = Required.Text(visitId, nameof(visitId));
        VisitForms.Require(outline, PreparationParameters.TalkOutline, nameof(outline));
        Outline = outline;
    }

    /// <summary>The host's identifier of the visit.</summary>
    public string VisitId { get; }

    /// <summary>The outline of what is to be discussed.</summary>
    public FilledForm Outline { get; }

    /// <summary>The form <see cref="PreparationParameters.MeetingForecast"/>; null where the company forecasts no
    /// meeting for the visit.</summary>
    /// <exception cref="ArgumentException">The form is another one.</exception>
    public FilledForm? Forecast
    {
        get;
        init
        {
            if (value is not null)
            {
                VisitForms.Require(value, PreparationParameters.MeetingForecast, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>The materials, as <see cref="DealerMaterials.Start"/> lists them; null where the customer is no
    /// dealer.</summary>
    public Checklist? Materials { get; init; }

    /// <summary>Whether a technician must present product and solution.</summary>
    public bool NeedsTechnician { get; init; }

    /// <summary>Who takes part, of the company.</summary>
    public ValueList<VisitParticipant> Participants
    {
        get;
        init => field = Required.NotNull(value);
    } = [];

    /// <summary>Checks that the visit may start.</summary>
    /// <returns>The preparation. Refused with every open field of the outline and of the forecast, every open material,
    /// and where a technician is needed and none takes part.</returns>
    [Implements("VISIT-DPREP-01", "VISIT-DPREP-03", "VISIT-PREPTALK-01", "VISIT-TECH-01")]
    public Decision<VisitPreparation> Check()
    {
        ValueList<RefusalReason> reasons =
        [
            .. Outline.OpenReasons(),
            .. Forecast?.OpenReasons() ?? [],
            .. Materials?.OpenReasons() ?? [],
            .. TechnicianReasons(),
        ];
        return reasons.Count > 0
            ? Decision.Refuse<VisitPreparation>(new Refusal(reasons))
            : Decision.Accept(this, Explain);
    }

    /// <summary>Answers the visit.</summary>
    /// <returns>Such as <c>preparation of V-1</c>.</returns>
    public override string ToString() => $"preparation of {VisitId}";

    private bool HasTechnician =>
        Participants.Any(participant => participant.Role.Id == VisitRoles.Technician.Id);

    private IEnumerable<RefusalReason> TechnicianReasons()
    {
        if (NeedsTechnician && !HasTechnician)
        {
            yield return PreparationRefusals.NoTechnician.Because(
                PreparationFacts.Technician,
                PreparationFacts.Visit(VisitId),
                new Fact("participants", FactValue.Of(Participants.Count), new("participants", "参加人数")),
                Fact.Named("role", VisitRoles.Technician.Id, new("role", "角色"), VisitRoles.Technician.Label)
            );
        }
    }

    private Explanation Explain() =>
        new()
        {
            Decision = "visits.preparation",
            Question = new($"Is the visit '{VisitId}' prepared?", $"拜访“{VisitId}”是否已准备就绪？"),
            Answer = new("Yes; nothing is open.", "已就绪，没有未完成项目。"),
            Outcome = FactValue.Of(true),
            Clauses =
            [
                .. Outline
                    .Entries.Concat(Forecast?.Entries ?? [])
                    .Select(entry => entry.Field.Clause)
                    .Concat(Materials?.Entries.Select(entry => entry.Item.Clause) ?? [])
                    .Append(PreparationFacts.Technician)
                    .Distinct(),
            ],
            Facts =
            [
                PreparationFacts.Visit(VisitId),
                new(
                    "needs-technician",
                    FactValue.Of(NeedsTechnician),
                    new("a technician is needed", "需要技术人员")
                ),
                .. Participants.Select(participant =>
                    Fact.Named(
                        "participant-role",
                        participant.Role.Id,
                        new("role of a participant", "参加人角色"),
                        participant.Role.Label
                    )
                ),
                .. (Materials?.Entries ?? []).Select(entry =>
                    Fact.Named(entry.Item.Id, entry.Answer!.Code, entry.Item.Text, entry.Answer.Label)
                ),
            ],
            Readings = [Outline.Reading, .. Forecast is null ? [] : (PolicyReading[])[Forecast.Reading]],
        };
}
