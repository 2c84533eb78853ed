using System.Globalization;
using NodaTime.Text;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Calendars;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of preparing a visit.</summary>
internal static class PreparationExamples
{
    public static Example[] All { get; } =
    [
        new("dealer-materials", ["Prepared"], ["State", "Open", "Refusal"], Materials),
        new("disclosure", ["Material", "Intent"], ["May be shown", "Refusal"], Disclosure),
        new(
            "visit-preparation",
            ["Outline", "Forecast", "Technician needed", "Participants"],
            ["State", "Open", "Refusal"],
            Preparation
        ),
        new("busy-hours", ["Start", "Stay", "Busy"], ["May visit", "Refusal"], Busy),
        new("slot-ranking", ["Starts", "Idle", "Rain"], ["Order", "Scores"], Ranking),
        new("store-situation", ["Filled in"], ["State", "Open", "Refusal"], Store),
        new("timeline", ["Contacts"], ["In order", "Reference visits", "Refusal"], Timeline),
        new("sub-steps", ["Sub-steps"], ["Steps", "Refined", "Refusal"], SubSteps),
    ];

    private static IReadOnlyDictionary<string, string> Materials(Row row)
    {
        Checklist list = row.List("Prepared")
            .Aggregate(
                DealerMaterials.Start(row.Policy).Accepted(),
                (before, item) => before.With(item, ChecklistAnswer.Yes)
            );
        return list.IsComplete
            ? new Dictionary<string, string> { ["State"] = "complete" }
            : new Dictionary<string, string>(Example.Refused(new Refusal(list.OpenReasons())))
            {
                ["Open"] = string.Join(", ", list.Open.Select(entry => entry.Item.Id)),
            };
    }

    private static IReadOnlyDictionary<string, string> Disclosure(Row row) =>
        Example.Of(
            DealerMaterials.Show(
                row.Text("Material"),
                row.Find("Intent") is null ? null : row.Whole("Intent"),
                row.Policy
            ),
            (_, _) => new Dictionary<string, string> { ["May be shown"] = "yes" }
        );

    private static IReadOnlyDictionary<string, string> Preparation(Row row)
    {
        var preparation = new VisitPreparation(
            "V-1",
            RecordExamples
                .Filled(PreparationParameters.TalkOutline, row.Find("Outline"), row.Policy)
                .Accepted()
        )
        {
            Forecast = row.Find("Forecast") is { } forecast
                ? RecordExamples
                    .Filled(
                        PreparationParameters.MeetingForecast,
                        forecast == "empty" ? null : forecast,
                        row.Policy
                    )
                    .Accepted()
                : null,
            NeedsTechnician = row.Find("Technician needed") == "yes",
            Participants = row.List("Participants")
                .Select(role => new VisitParticipant("U-4", new ProcessRole(role, new(role, role))))
                .ToValueList(),
        };
        return RecordExamples.Found(preparation.Check(), "ready");
    }

    private static IReadOnlyDictionary<string, string> Busy(Row row) =>
        Example.Of(
            VisitSlots.Check(
                "C-7",
                new VisitSlot(row.Text("Start").ToDateTime(), row.Text("Stay").ToLength()),
                Hours(row, "Busy")
            ),
            (_, _) => new Dictionary<string, string> { ["May visit"] = "yes" }
        );

    private static IReadOnlyDictionary<string, string> Ranking(Row row) =>
        Example.Of(
            VisitSlots.Rank(
                row.List("Starts")
                    .Select(start => new VisitSlot(start.ToDateTime(), Duration.FromMinutes(40)))
                    .ToValueList(),
                Hours(row, "Idle"),
                row.List("Rain").Select(day => LocalDatePattern.Iso.Parse(day).Value).ToValueList()
            ),
            (ranked, _) =>
                new Dictionary<string, string>
                {
                    ["Order"] = string.Join(", ", ranked.Select(slot => Text(slot.Slot.Start))),
                    ["Scores"] = string.Join(
                        ", ",
                        ranked.Select(slot => slot.Score.ToString(CultureInfo.InvariantCulture))
                    ),
                }
        );

    /// <summary>Reads hours such as <c>monday 11:00-13:00</c>.</summary>
    private static ValueList<CustomerHours> Hours(Row row, string column) =>
        row.List(column)
            .Select(cell => cell.Split(' ', '-'))
            .Select(words => new CustomerHours(
                Enum.Parse<IsoDayOfWeek>(words[0], ignoreCase: true),
                words[1].ToTime(),
                words[2] == "24:00" ? LocalTime.Midnight : words[2].ToTime()
            ))
            .ToValueList();

    private static IReadOnlyDictionary<string, string> Store(Row row) =>
        RecordExamples.Found(
            RecordExamples
                .Filled(PreparationParameters.StoreSituation, row.Find("Filled in"), row.Policy)
                .Then(form => StoreSituation.Of("C-7", form)),
            "complete"
        );

    private static IReadOnlyDictionary<string, string> Timeline(Row row) =>
        Example.Of(
            CustomerTimeline.Of(
                "C-7",
                row.List("Contacts")
                    .Select((cell, i) => (Words: cell.Split(' '), Number: i + 1))
                    .Select(contact => new TimelineContact(
                        $"K-{contact.Number}",
                        "C-7",
                        contact.Words[0],
                        LocalDatePattern.Iso.Parse(contact.Words[1]).Value.At(new LocalTime(9, 0))
                    ))
                    .ToValueList(),
                row.Policy
            ),
            (timeline, _) =>
                new Dictionary<string, string>
                {
                    ["In order"] = string.Join(", ", timeline.Contacts.Select(contact => contact.ContactId)),
                    ["Reference visits"] = string.Join(
                        ", ",
                        timeline.OfKind("reference-visit").Select(contact => contact.ContactId)
                    ),
                }
        );

    /// <summary>Reads sub-steps such as <c>greet-guard in greeting</c>; one without a step names none.</summary>
    private static IReadOnlyDictionary<string, string> SubSteps(Row row)
    {
        IEnumerable<string> items = row.List("Sub-steps")
            .Select(cell => cell.Split(" in "))
            .Select(words =>
                $$"""
                    { "id": "{{words[0]}}", "clause": "VISIT-STEP-04", "text": { "en": "{{words[
                        0
                    ]}}", "zh": "{{words[0]}}" }{{When(words)}} }
                    """
            );
        return Example.Of(
            RefinedStep.All(Policy.With(("visits.sub-steps", $"[{string.Join(',', items)}]"))),
            (steps, _) =>
                new Dictionary<string, string>
                {
                    ["Steps"] = $"{steps.Count}",
                    ["Refined"] = string.Join(
                        ", ",
                        steps
                            .Where(step => step.SubSteps.Count > 0)
                            .Select(step =>
                                $"{VisitLabels.Of(step.Step).English}: {string.Join(" + ", step.SubSteps.Select(item => item.Id))}"
                            )
                    ),
                }
        );
    }

    private static string When(string[] words) =>
        words is [_, var steps]
            ? $$"""
              , "when": [{ "trait": "visit-step", "values": [{{string.Join(
                  ",",
                  steps.Split(" + ").Select(step => $"\"{step}\"")
              )}}] }]
              """
            : "";

    private static string Text(LocalDateTime at) => FactValue.Of(at).Text[..16].Replace('T', ' ');
}
