using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Activities;

/// <summary>What must be done every day beside the counted targets: follow-up, practice, feedback.</summary>
public static class DailyDuties
{
    /// <summary>Starts the list of the duties of a day.</summary>
    /// <param name="profile">The profile of the salesperson.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The list, nothing answered; empty where the profile has no duties. Refused where the policy sets
    /// no duties.</returns>
    [Implements("TARGET-FEEDBACK-DAY")]
    [Implements("TARGET-FOLLOW-DAY", InPart = true)]
    public static Decision<Checklist> Start(ActivityProfile profile, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        if (read.Read(ActivityParameters.DailyDuties) is not { } duties)
        {
            return Decision.Refuse<Checklist>(new Refusal(read.Missing));
        }

        var list = Checklist.Start(duties, profile.Traits);
        return Decision.Accept(
            list,
            new Explanation
            {
                Decision = "activities.daily-duties",
                Question = new("Which duties has every day?", "每天有哪些必做事项？"),
                Answer = new(
                    $"{English.Count(list.Entries.Count, "duty", "duties")}.",
                    $"共{list.Entries.Count}项。"
                ),
                Outcome = new FactValue(
                    "items",
                    string.Join(' ', list.Entries.Select(entry => entry.Item.Id))
                ),
                Clauses = Clauses(list),
                Facts = [ActivityFacts.Profile(profile)],
                Readings = read.Readings,
            }
        );
    }

    /// <summary>Says whether the duties of a day are done.</summary>
    /// <param name="duties">The list of the day, with its answers.</param>
    /// <returns>The list, explained; refused with one reason for each duty that is open.</returns>
    public static Decision<Checklist> Judge(Checklist duties)
    {
        ArgumentNullException.ThrowIfNull(duties);
        return duties.IsComplete
            ? Decision.Accept(
                duties,
                new Explanation
                {
                    Decision = "activities.daily-duties-done",
                    Question = new("Are the duties of the day done?", "当日必做事项是否全部完成？"),
                    Answer = new($"Yes, all {duties.Settled}.", $"是，{duties.Settled}项全部完成。"),
                    Outcome = FactValue.Of(value: true),
                    Clauses = Clauses(duties),
                    Facts = duties
                        .Entries.Select(entry =>
                            Fact.Named(
                                entry.Item.Id,
                                entry.Answer!.ToString(),
                                entry.Item.Text,
                                entry.Answer.Label
                            )
                        )
                        .ToValueList(),
                }
            )
            : Decision.Refuse<Checklist>(new Refusal(duties.OpenReasons()));
    }

    private static ValueList<ClauseId> Clauses(Checklist list) =>
        [.. list.Entries.Select(entry => entry.Item.Clause).Distinct()];
}
