using SalesProcess.Policies;
using SalesProcess.Quotas;

namespace SalesProcess.Tests.Policies;

/// <summary>Editions of a policy and of the policy below make one timeline.</summary>
public class Timelines
{
    private const string First = """
        { "edition": "o1", "from": "2022-01-01", "parameters": { "quotas.planning-days-per-month": { "value": 30 } } }
        """;

    private const string Second = """
        { "edition": "o2", "from": "2025-01-01", "parameters": { "quotas.planning-days-per-week": { "value": 4 } } }
        """;

    // a: 20 days a month, 5 a week, 8 hours; b: 21 days a month; c: 22 days a month, 6 a week, 7 hours
    private static readonly PolicyBook Below = PolicyBook.Parse(
        PolicyFile.Whole(
            "below",
            ("a", "2020-01-01", """ "quotas.planning-days-per-month": { "value": 20 } """),
            ("b", "2024-01-01", """ "quotas.planning-days-per-month": { "value": 21 } """),
            (
                "c",
                "2026-01-01",
                """
                "quotas.planning-days-per-month": { "value": 22 },
                "quotas.planning-days-per-week": { "value": 6 },
                "quotas.planned-hours-per-day": { "value": 7 }
                """
            )
        )
    );

    [Fact]
    public void A_later_edition_keeps_what_it_does_not_set() =>
        Assert.Equal(
            ["2020-01-01 below/a: 20 5 8", "2024-01-01 below/b: 21 5 8", "2026-01-01 below/c: 22 6 7"],
            Below.Editions.Select(Show)
        );

    [Theory]
    [InlineData(First + "," + Second)]
    [InlineData(Second + "," + First)]
    public void The_timeline_has_every_date_of_both_and_the_upper_value_wins(string editions) =>
        Assert.Equal(
            [
                "2020-01-01 below/a: 20 5 8",
                "2022-01-01 acme/o1 over below/a: 30 5 8",
                "2024-01-01 acme/o1 over below/b: 30 5 8",
                "2025-01-01 acme/o2 over below/b: 30 4 8",
                "2026-01-01 acme/o2 over below/c: 30 4 7",
            ],
            Below.Overlay(PolicyFile.OverlayOf(editions, extends: "below")).Editions.Select(Show)
        );

    [Fact]
    public void Editions_of_a_whole_policy_may_stand_in_any_order()
    {
        string file = PolicyFile.Whole("below", ("a", "2020-01-01", ""), ("b", "2024-01-01", ""));
        int second = file.IndexOf("""{"edition":"b""", StringComparison.Ordinal);
        int first = file.IndexOf("""{"edition":"a""", StringComparison.Ordinal);
        string turned =
            file[..first]
            + file[second..].TrimEnd('}').TrimEnd(']')
            + ","
            + file[first..second].TrimEnd(',')
            + "]}";

        Assert.Equal(["below/a", "below/b"], PolicyBook.Parse(turned).Editions.Select(edition => edition.Id));
    }

    [Fact]
    public void An_edition_on_the_day_of_one_below_joins_it() =>
        Assert.Equal(
            [
                "2020-01-01 below/a: 20 5 8",
                "2024-01-01 acme/o over below/b: 23 5 8",
                "2026-01-01 acme/o over below/c: 23 6 7",
            ],
            Below
                .Overlay(
                    PolicyFile.OverlayOf(
                        """
                        { "edition": "o", "from": "2024-01-01", "parameters": { "quotas.planning-days-per-month": { "value": 23 } } }
                        """,
                        extends: "below"
                    )
                )
                .Editions.Select(Show)
        );

    [Fact]
    public void A_kept_value_is_in_force_from_the_day_it_was_set()
    {
        PolicyEdition last = Below.Editions[2];

        Assert.True(last.TryRead(QuotaParameters.PlanningDaysPerMonth, out var month, out _));
        Assert.True(last.TryRead(QuotaParameters.WeekStartsOn, out var week, out _));
        Assert.Equal((new LocalDate(2026, 1, 1), "below/c"), (month.InForceFrom, month.Edition));
        Assert.Equal((new LocalDate(2020, 1, 1), "below/a"), (week.InForceFrom, week.Edition));
    }

    private static string Show(PolicyEdition edition)
    {
        Assert.True(edition.TryRead(QuotaParameters.PlanningDaysPerMonth, out var month, out _));
        Assert.True(edition.TryRead(QuotaParameters.PlanningDaysPerWeek, out var week, out _));
        Assert.True(edition.TryRead(QuotaParameters.PlannedHoursPerDay, out var hours, out _));
        return $"{edition.InForceFrom:uuuu'-'MM'-'dd} {edition.Id}: {month.Value} {week.Value} {hours.Value}";
    }
}
