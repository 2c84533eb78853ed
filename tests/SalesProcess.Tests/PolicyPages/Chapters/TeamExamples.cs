using System.Globalization;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page of team targets.</summary>
internal static class TeamExamples
{
    public static Example[] All { get; } =
    [
        new(
            "team-plan",
            ["Month", "Target", "Members", "Date"],
            [
                "Targets",
                "Sum of members",
                "Days add up",
                "Team on the day",
                "Members on the day",
                "Within one unit",
                "Refusal",
            ],
            row =>
                IsMoney(row) ? TeamPlanOf(row, row.Money("Target")) : TeamPlanOf(row, row.Quantity("Target"))
        ),
        new(
            "team-progress",
            ["Month", "Target", "Members", "Sold", "As of"],
            ["Expected", "Gaps", "Attainment", "Team expected", "Team gap", "Team attainment", "Refusal"],
            Progress
        ),
        new(
            "target-breakdown",
            ["Target", "Parts"],
            ["Shares", "Refusal"],
            row => IsMoney(row) ? Breakdown(row, row.Money("Target")) : Breakdown(row, row.Quantity("Target"))
        ),
    ];

    private static bool IsMoney(Row row) => row.Text("Target").StartsWith("CNY", StringComparison.Ordinal);

    private static IReadOnlyDictionary<string, string> TeamPlanOf<T>(Row row, T target)
        where T : struct, IMeasure<T> =>
        Example.Of(
            TeamPlan.ForMonth(
                row.Month("Month"),
                target,
                row.List("Members").Select(Member).ToValueList(),
                WorkingCalendar.MainlandChina,
                row.Policy
            ),
            (plan, _) =>
            {
                LocalDate date = row.Find("Date") is null ? plan.Team.Days[0].Date : row.Date("Date");
                return new Dictionary<string, string>
                {
                    ["Targets"] = Join(plan.Members.Select(member => member.Target)),
                    ["Sum of members"] = Show(Sum(target, plan.Members.Select(member => member.Target))),
                    ["Days add up"] = YesNo(DaysAddUp(plan)),
                    ["Team on the day"] = Show(plan.Team.On(date).Amount),
                    ["Members on the day"] = Join(plan.Members.Select(member => member.On(date).Amount)),
                    ["Within one unit"] = YesNo(plan.Members.All(member => IsWithinOne(plan, member))),
                };
            }
        );

    private static IReadOnlyDictionary<string, string> Progress(Row row) =>
        Example.Of(
            TeamPlan
                .ForMonth(
                    row.Month("Month"),
                    row.Money("Target"),
                    row.List("Members").Select(Member).ToValueList(),
                    WorkingCalendar.MainlandChina,
                    row.Policy
                )
                .Then(plan =>
                    TeamProgress.AsOf(
                        plan,
                        row.List("Sold").Select(Sold).ToValueList(),
                        row.Date("As of"),
                        row.Policy
                    )
                ),
            (progress, _) =>
                new Dictionary<string, string>
                {
                    ["Expected"] = Join(progress.Members.Select(member => member.Progress.Expected)),
                    ["Gaps"] = Join(progress.Members.Select(member => member.Progress.Gap)),
                    ["Attainment"] = string.Join(
                        ", ",
                        progress.Members.Select(member => Percent(member.Progress))
                    ),
                    ["Team expected"] = Show(progress.Team.Expected),
                    ["Team gap"] = Show(progress.Team.Gap),
                    ["Team attainment"] = Percent(progress.Team),
                }
        );

    private static string Percent(QuotaProgress<Money> progress) =>
        progress.ToRow(Language.English).AttainmentPercent is { } percent
            ? percent.ToString("0.00", CultureInfo.InvariantCulture) + "%"
            : "";

    private static MemberActual<Money> Sold(string text) =>
        text.Split(' ') is [var id, var yuan]
            ? new MemberActual<Money>(id, Money.Parse($"CNY {yuan}.00"))
            : throw new FormatException($"'{text}' is not a name and an amount, such as anna 3000.");

    private static IReadOnlyDictionary<string, string> Breakdown<T>(Row row, T target)
        where T : struct, IMeasure<T> =>
        Example.Of(
            TargetBreakdown.Of(
                target,
                new TargetBranch("company", 1, Branches(row.Find("Parts") ?? "", ';'))
            ),
            (share, _) => new Dictionary<string, string> { ["Shares"] = Show(share.Parts, "; ") }
        );

    /// <summary>Reads <c>north 2 (anna 1, ben 1); south 1</c>.</summary>
    private static ValueList<TargetBranch> Branches(string text, char separator) =>
        text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part =>
            {
                string[] halves = part.TrimEnd(')').Split('(', StringSplitOptions.TrimEntries);
                TeamMember own = Member(halves[0]);
                return new TargetBranch(
                    own.Id,
                    own.Weight,
                    halves.Length > 1 ? Branches(halves[1], ',') : []
                );
            })
            .ToValueList();

    private static TeamMember Member(string text) =>
        text.Split(' ') is [var id, var weight]
            ? new TeamMember(id, Ratio.Parse(weight))
            : throw new FormatException($"'{text}' is not a name and a weight, such as anna 3.");

    private static bool DaysAddUp<T>(TeamPlan<T> plan)
        where T : struct, IMeasure<T> =>
        plan.Members.All(member =>
            Sum(plan.Target, member.Days.Select(day => day.Amount)).Equals(member.Target)
        )
        && plan.Team.Days.All(day =>
            Sum(plan.Target, plan.Members.Select(member => member.On(day.Date).Amount)).Equals(day.Amount)
        );

    /// <summary>The month to date is less than one unit off the member's part of what the team is due.</summary>
    private static bool IsWithinOne<T>(TeamPlan<T> plan, MemberPlan<T> member)
        where T : struct, IMeasure<T> =>
        member.Days.All(day =>
            Int128.Abs(
                ((Int128)day.RunningTotal.Units * plan.Target.Units)
                    - ((Int128)member.Target.Units * plan.Team.On(day.Date).RunningTotal.Units)
            ) < plan.Target.Units
        );

    private static T Sum<T>(T like, IEnumerable<T> amounts)
        where T : struct, IMeasure<T> => amounts.Aggregate(like.WithUnits(0), (sum, amount) => sum + amount);

    private static string Show<T>(ValueList<TargetShare<T>> shares, string separator)
        where T : struct, IMeasure<T> =>
        string.Join(
            separator,
            shares.Select(share =>
                $"{share.Id} {Show(share.Amount)}"
                + (share.Parts.Count > 0 ? $" ({Show(share.Parts, ", ")})" : "")
            )
        );

    private static string Join<T>(IEnumerable<T> amounts)
        where T : struct, IMeasure<T> => string.Join(" + ", amounts.Select(Show));

    private static string YesNo(bool value) => value ? "yes" : "no";

    private static string Show<T>(T amount)
        where T : struct, IMeasure<T> => amount.ToString("N", CultureInfo.InvariantCulture);
}
