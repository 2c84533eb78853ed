using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Processes;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>A null inside a list is the caller's bug, and the exception names the list.</summary>
public class WhatQuotasMakeOfMissingItems
{
    private static readonly QuotaPlan<Quantity> Plan = Plans.Of(Plans.October, Quantity.Pieces(18));

    private static readonly DateInterval Days = Plans.October.ToDateInterval();

    private static readonly LocalDate Day = new(2026, 10, 9);

    public static TheoryData<string, string, Action> Calls { get; } =
        new()
        {
            { "channel shares", "channels", () => ChannelPlan.Split(Quantity.Pieces(1), [null!]) },
            { "channel goals", "channels", () => ChannelPlan.Of(Quantity.Pieces(1), [null!]) },
            { "figures", "figures", () => FigureReview.Check([null!]) },
            { "lines of a gap plan", "lines", () => GapPlan.Of([null!]) },
            { "indicators", "indicators", () => PlanAgreement.Draft("P", "U", Plan, [null!]) },
            {
                "bounds",
                "bounds",
                () =>
                    QuotaPlan.ForMonth(
                        Plans.October,
                        Quantity.Pieces(1),
                        WorkingCalendar.MainlandChina,
                        [null!],
                        Policy.BuiltIn
                    )
            },
            {
                "bounds of a plan in lots",
                "bounds",
                () =>
                    QuotaPlan.ForMonth(
                        Plans.October,
                        Quantity.Pieces(1),
                        WorkingCalendar.MainlandChina,
                        [null!],
                        new DayLots<Quantity>(Quantity.Pieces(1), LotRest.Last),
                        Policy.BuiltIn
                    )
            },
            { "actuals", "actuals", () => QuotaProgress.AsOf(Plan, [null!], Day, Policy.BuiltIn) },
            {
                "actuals of a new plan",
                "actuals",
                () => QuotaReplan.AsOf(Plan, [null!], Day, Policy.BuiltIn)
            },
            { "actuals of a post", "Actuals", () => _ = new PostActuals<Quantity>("A", Plan, [null!]) },
            { "posts", "posts", () => WeekProgress.AsOf<Quantity>([null!], Day) },
            {
                "records",
                "records",
                () =>
                    RecordReview.Of(
                        PlanParameters.RecordDuties,
                        ProcessRoles.Supervisor,
                        RecordPeriod.Day,
                        Day,
                        [null!],
                        Policy.BuiltIn
                    )
            },
            {
                "members",
                "members",
                () =>
                    TeamPlan.ForMonth(
                        Plans.October,
                        Quantity.Pieces(1),
                        [null!],
                        WorkingCalendar.MainlandChina,
                        Policy.BuiltIn
                    )
            },
            { "parts of a place", "Parts", () => _ = new TargetBranch("A", 1, [null!]) },
            { "work", "work", () => WorkPriorities.Order([null!]) },
            { "weekday factors", "factors", () => DayWeights.OfWeekdays(Days, [null!]) },
            { "shares of weights", "shares", () => DayWeights.Mix([null!]) },
            {
                "entries",
                "entries",
                () => ActivityAssessment.Of(ActivityProfile.Desk, Day, [null!], Policy.BuiltIn)
            },
            { "mainline products", "figures", () => MainlineProducts.Check<Quantity>([null!]) },
            {
                "customers of a call list",
                "Customers",
                () =>
                    _ = new CallList
                    {
                        PreparedOn = Day,
                        CallsOn = Day,
                        Customers = [null!],
                    }
            },
        };

    [Theory]
    [MemberData(nameof(Calls))]
    public void It_is_the_callers_bug_by_the_name_of_the_list(string list, string parameter, Action call)
    {
        ArgumentNullException thrown = Assert.Throws<ArgumentNullException>(parameter, call);
        Assert.True(thrown.Message.StartsWith("Item 1 of the list is null.", StringComparison.Ordinal), list);
    }
}
