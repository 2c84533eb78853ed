using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;
using SalesProcess.WorkingDay;

namespace SalesProcess.Tests.WorkingDay;

/// <summary>The manager's report of a day: nothing is left unsaid, and it adds up.</summary>
public class DailyReports
{
    private static readonly ValueList<string> AllNone =
    [
        "sales",
        "collection",
        "outlets-opened",
        "debts-cleared",
        "main-problems",
        "week-arrangements",
    ];

    private static FactValue Yuan(string amount) => FactValue.Of(Money.Parse($"CNY {amount}"));

    [Fact]
    public void A_day_on_which_nothing_happened_is_reported_as_such()
    {
        DailyReport report = DailyReport.Of(Day.Friday, [], AllNone, Policy.BuiltIn).Accepted();
        Assert.Equal(6, report.ToRows(Language.English).Count);
        Assert.Equal("2026-10-09: 0 lines", report.ToString());
    }

    [Fact]
    public void Leaving_everything_out_is_refused_section_by_section_each_by_its_clause() =>
        Assert.Equal(
            ["DAY-S9-07", "DAY-S9-07", "DAY-S9-REP-1", "DAY-S9-REP-2", "DAY-S9-REP-3", "DAY-S9-REP-4"],
            DailyReport
                .Of(Day.Friday, [], [], Policy.BuiltIn)
                .Refused()
                .Reasons.Select(reason => $"{reason.Clause}")
        );

    [Fact]
    public void Sums_follow_from_the_stored_explanation_alone()
    {
        Explanation stored = ExplanationJson.Read(
            ExplanationJson.Write(
                DailyReport
                    .Of(
                        Day.Friday,
                        [
                            new ReportLine("debts-cleared", "D-1", Yuan("80.10")),
                            new ReportLine("debts-cleared", "D-2", Yuan("0.05")),
                        ],
                        [.. AllNone.Where(section => section != "debts-cleared")],
                        Policy.BuiltIn
                    )
                    .Explained()
            )
        );
        Assert.Equal(80_15, stored.FactsNamed("debts-cleared").Sum(amount => amount.As<Money>().Units));
        Assert.Contains("debts-cleared@2", stored.Outcome.Text, StringComparison.Ordinal);
        Assert.Contains("CNY 80.15", stored.Answer.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_that_does_not_fit_is_refused() =>
        Assert.Equal(
            ["working-day.sum-too-large"],
            DailyReport
                .Of(
                    Day.Friday,
                    [
                        new ReportLine("sales", "A", FactValue.Of(Quantity.Pieces(long.MaxValue))),
                        new ReportLine("sales", "B", FactValue.Of(Quantity.Pieces(1))),
                    ],
                    [.. AllNone.Skip(1)],
                    Policy.BuiltIn
                )
                .Refused()
                .Codes()
        );
}
