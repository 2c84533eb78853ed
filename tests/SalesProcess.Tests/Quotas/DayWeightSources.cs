using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Where the weights of days come from, and how they are joined.</summary>
public class DayWeightSources
{
    private static readonly Ratio Half = new(1, 2);

    [Fact]
    public void A_calendar_weighs_working_days_and_not_days_off()
    {
        // Thursday to Sunday; 10 October 2026 is a Saturday that is worked
        DateInterval days = new(new LocalDate(2026, 10, 8), new LocalDate(2026, 10, 11));
        DayWeights weights = DayWeights.OfCalendar(days, WorkingCalendar.MainlandChina).Accepted();
        Assert.Equal("1 1 1 0", Shown(weights));
        Assert.Equal(DayWeightKind.Calendar, weights.Kind);
        Assert.Equal("1 1 1 0", Shown(DayWeights.OfOpenDays(days, WorkingCalendar.MainlandChina).Accepted()));
    }

    [Fact]
    public void Days_of_the_week_have_factors_and_the_others_count_one() =>
        Assert.Equal(
            "1 1 1 1 6/5 3/2 1",
            Shown(
                DayWeights.OfWeekdays(
                    DaysOf.June(7),
                    [new(IsoDayOfWeek.Friday, new Ratio(6, 5)), new(IsoDayOfWeek.Saturday, new Ratio(3, 2))]
                )
            )
        );

    [Fact]
    public void An_event_lifts_its_days_and_carries_its_clause()
    {
        ClauseId clause = ClauseId.Parse("ACME-618-01");
        DayWeights weights = DayWeights.OfEvent(
            DaysOf.June(5),
            new(new("618", "618"), new LocalDate(2026, 6, 2), new LocalDate(2026, 6, 3), 2, clause)
        );
        Assert.Equal("1 2 2 1 1", Shown(weights));
        Assert.Contains(clause, weights.Explain().Clauses);
    }

    [Fact]
    public void Factors_multiply_day_by_day()
    {
        DayWeights weights = DayWeights
            .OfWeekdays(DaysOf.June(3), [new(IsoDayOfWeek.Tuesday, new Ratio(6, 5))])
            .Times(
                DayWeights.OfEvent(
                    DaysOf.June(3),
                    new(new("sale", "促销"), new LocalDate(2026, 6, 2), new LocalDate(2026, 6, 3), Half)
                )
            );
        Assert.Equal("1 3/5 1/2", Shown(weights));
        Assert.Equal("weekday factors × sale", weights.Name.English);
        Assert.Equal("星期系数 × 促销", weights.Name.Chinese);
        Assert.Equal(10, weights.PartsPerOne);
        Assert.Equal([10, 6, 5], weights.Parts.Select(part => (int)part));
    }

    /// <summary>Of 100 sold last year, 3/5 by history and 2/5 evenly: .06 + .1, 0 + .1, .18 + .1, .36 + .1.</summary>
    [Fact]
    public void Sixty_percent_of_history_and_forty_percent_evenly()
    {
        DayWeights mixture = Mixed(LastYear([10, 0, 30, 60], 0)).Accepted();
        Assert.Equal("4/25 1/10 7/25 23/50", Shown(mixture));
        Assert.Equal("3/5 last year + 2/5 every day alike", mixture.Name.English);
        Assert.Equal("3/5 去年同期 + 2/5 逐日均等", mixture.Name.Chinese);
    }

    [Fact]
    public void A_floor_keeps_a_closed_day_and_a_day_of_returns_from_forcing_zero() =>
        Assert.Equal("10 5 30 5", Shown(LastYear([10, 0, 30, -7], 5)));

    [Fact]
    public void A_day_is_matched_with_the_same_day_of_the_week_52_weeks_earlier()
    {
        DayMatch match = DayMatch.Weekday;
        Assert.Equal(364, match.DaysEarlier);
        // Tuesday 2 June 2026 is matched with Tuesday 3 June 2025
        DateInterval tuesday = new(new LocalDate(2026, 6, 2), new LocalDate(2026, 6, 2));
        ValueList<Quantity> from1June = [Quantity.Pieces(1), Quantity.Pieces(2), Quantity.Pieces(3)];
        DayWeights weights = DayWeights
            .OfLastYear(tuesday, new LocalDate(2025, 6, 1), from1June, match)
            .Accepted();
        Assert.Equal("3", Shown(weights));
    }

    /// <summary>Spring Festival was on 29 January 2025 and is on 17 February 2026: 384 days later.</summary>
    [Fact]
    public void A_day_before_Spring_Festival_is_matched_with_the_day_as_long_before_it()
    {
        DayMatch match = DayMatch.Anchor(new LocalDate(2026, 2, 17), new LocalDate(2025, 1, 29));
        Assert.Equal(384, match.DaysEarlier);
        DateInterval aWeekBefore = new(new LocalDate(2026, 2, 10), new LocalDate(2026, 2, 11));
        DayWeights weights = DayWeights
            .OfLastYear(
                aWeekBefore,
                new LocalDate(2025, 1, 22),
                [Quantity.Pieces(7), Quantity.Pieces(8)],
                match
            )
            .Accepted();
        Assert.Equal("7 8", Shown(weights));
        Assert.Equal("2025-01-29", weights.Explain().FactNamed("anchor-last-year").Text);
    }

    [Fact]
    public void Amounts_that_do_not_reach_a_matched_day_are_refused()
    {
        RefusalReason reason = Assert.Single(
            DayWeights
                .OfLastYear(
                    DaysOf.June(4),
                    new LocalDate(2025, 6, 3),
                    [Quantity.Pieces(1), Quantity.Pieces(1)],
                    DayMatch.Weekday
                )
                .Refused()
                .Reasons
        );
        Assert.Equal(QuotaRefusals.LastYearNotCovered.Code, reason.Code);
        Assert.Equal(
            "Amounts given from 2025-06-03: 2; the days 2026-06-01 to 2026-06-04 are matched with those 364 days "
                + "earlier, and not all of them have an amount. Give an amount for each matched day, zero where nothing was sold.",
            reason.Message.English
        );
    }

    [Fact]
    public void A_history_of_nothing_cannot_be_mixed() =>
        Assert.Equal(
            [
                "All weights of 'last year' are zero, so no share of the target can follow them. Leave the source out or give a floor above zero.",
            ],
            Mixed(LastYear([0, 0, 0, 0], 0)).Refused().Messages(Language.English)
        );

    [Fact]
    public void A_calendar_that_does_not_know_the_days_is_refused() =>
        Assert.Equal(
            ["quotas.calendar-not-covering"],
            DayWeights
                .OfCalendar(
                    new DateInterval(new LocalDate(2027, 12, 31), new LocalDate(2028, 1, 1)),
                    WorkingCalendar.MainlandChina
                )
                .Refused()
                .Codes()
        );

    [Fact]
    public void Part_of_the_days_keep_their_weights_and_their_explanation()
    {
        DayWeights mixture = Mixed(LastYear([10, 0, 30, 60], 0)).Accepted();
        DayWeights part = mixture.In(new DateInterval(new LocalDate(2026, 6, 2), new LocalDate(2026, 6, 3)));
        Assert.Equal("1/10 7/25", Shown(part));
        Assert.Equal(mixture.Explain(), part.Explain());
        Assert.True(part.TryGetRatio(new LocalDate(2026, 6, 3), out Ratio weight));
        Assert.Equal(new Ratio(7, 25), weight);
    }

    /// <summary>Shares of amounts that have no common divisor: no 64-bit fraction holds the sum of two of them.</summary>
    [Fact]
    public void Weights_beyond_64_bits_are_kept_exactly()
    {
        DayWeights wide = DayWeights
            .Mix([
                new(1, LastYear([999_999_999_989, 1, 2, 3], 0)),
                new(1, LastYear([999_999_999_961, 5, 7, 11], 0)),
                new(1, LastYear([999_999_999_937, 13, 17, 19], 0)),
            ])
            .Accepted();
        Assert.False(wide.TryGetRatio(new LocalDate(2026, 6, 1), out _));
        Assert.False(wide.TryCopyTo(new long[4]));
        Assert.Equal(
            wide.PartsPerOne,
            wide.Parts.Aggregate(System.Numerics.BigInteger.Zero, (sum, part) => sum + part)
        );
        Assert.Equal("fraction-list", wide.Explain().Outcome.Type);
    }

    /// <summary>A half of 1, 0, 0, 3 and a half of even days are 1/4, 1/8, 1/8 and 1/2; the first two days are a part
    /// of that, and the explanation of their product tells the whole mixture.</summary>
    [Fact]
    public void A_part_of_a_mixture_is_explained_by_the_whole_of_it()
    {
        DateInterval four = DaysOf.June(4);
        DayWeights mixed = DayWeights
            .Mix([
                new(Half, DayWeights.Given(four, new("history", "历史"), [1, 0, 0, 3])),
                new(Half, DayWeights.Even(four)),
            ])
            .Accepted();
        DateInterval two = DaysOf.June(2);
        Explanation why = mixed.In(two).Times(DayWeights.Even(two)).Explain();
        Assert.Equal("1/4, 1/8", why.Outcome.Text);
        Assert.Equal("1/4, 1/8, 1/8, 1/2", why.Steps[0].Outcome.Text);
        Assert.Equal(["1, 0, 0, 3", "1, 1, 1, 1"], why.Steps[0].Steps.Select(step => step.Outcome.Text));
    }

    [Fact]
    public void What_a_caller_must_keep_to()
    {
        DateInterval days = DaysOf.June(3);
        DayWeights even = DayWeights.Even(days);
        BilingualText name = new("own", "自有");
        Assert.Throws<ArgumentNullException>(() => DayWeights.Even(null!));
        Assert.Throws<ArgumentException>(() => DayWeights.Given(days, name, [1, 2]));
        Assert.Throws<ArgumentException>(() => DayWeights.Given(days, name, [1, 2, -1]));
        Assert.Throws<ArgumentException>(() => DayWeights.OfWeekdays(days, [new(IsoDayOfWeek.None, 1)]));
        Assert.Throws<ArgumentException>(() =>
            DayWeights.OfWeekdays(days, [new(IsoDayOfWeek.Monday, 1), new(IsoDayOfWeek.Monday, 2)])
        );
        Assert.Throws<ArgumentException>(() => DayWeights.OfEvent(days, new(name, days.End, days.Start, 2)));
        Assert.Throws<ArgumentException>(() => DayWeights.OfEvent(days, new(name, days.Start, days.End, -2)));
        Assert.Throws<ArgumentException>(() => even.Times(DayWeights.Even(DaysOf.June(4))));
        Assert.Throws<ArgumentException>(() => DayWeights.Mix([]));
        Assert.Throws<ArgumentException>(() => DayWeights.Mix([new(0, even)]));
        Assert.Throws<ArgumentException>(() => DayWeights.Mix([new(1, even), new(-1, even)]));
        Assert.Throws<ArgumentException>(() =>
            DayWeights.Mix([new(1, even), new(1, DayWeights.Even(DaysOf.June(2)))])
        );
        Assert.Throws<ArgumentException>(() => even.TryCopyTo(new long[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => even.Show(new LocalDate(2026, 6, 4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => DayMatch.Anchor(days.Start, days.End));
        Assert.Throws<ArgumentException>(() =>
            DayWeights.OfLastYear(
                days,
                days.Start,
                [Quantity.Pieces(1)],
                DayMatch.Weekday,
                Quantity.Pieces(-1)
            )
        );
        Assert.Throws<ArgumentException>(() =>
            DayWeights.OfLastYear(
                days,
                days.Start,
                [Money.Of(1m, Currency.Cny), Money.Parse("USD 1.00")],
                DayMatch.Weekday
            )
        );
    }

    [Fact]
    public void Weights_with_equal_parts_and_sources_are_equal()
    {
        Assert.Equal(DayWeights.Even(DaysOf.June(3)), DayWeights.Even(DaysOf.June(3)));
        Assert.NotEqual(DayWeights.Even(DaysOf.June(3)), DayWeights.Even(DaysOf.June(4)));
        Assert.Equal("2026-06-01..2026-06-03: every day alike", DayWeights.Even(DaysOf.June(3)).ToString());
        Assert.Equal("Friday: 6/5", new WeekdayFactor(IsoDayOfWeek.Friday, new Ratio(6, 5)).ToString());
        Assert.Equal("weekday: 364 days earlier", DayMatch.Weekday.ToString());
    }

    private static DayWeights LastYear(long[] pieces, long floor) =>
        DayWeights
            .OfLastYear(
                DaysOf.June(pieces.Length),
                new LocalDate(2025, 6, 2),
                pieces.Select(Quantity.Pieces).ToValueList(),
                DayMatch.Weekday,
                Quantity.Pieces(floor)
            )
            .Accepted();

    private static Decision<DayWeights> Mixed(DayWeights history) =>
        DayWeights.Mix([new(new Ratio(3, 5), history), new(new Ratio(2, 5), DayWeights.Even(history.Days))]);

    private static string Shown(DayWeights weights) => string.Join(' ', weights.Days.Select(weights.Show));
}
