using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Months that are planned in whole lots, with days held or inside bounds.</summary>
public class LotPlans
{
    private static readonly LocalDate Eighth = new(2026, 10, 8);

    private static readonly LocalDate Ninth = new(2026, 10, 9);

    private static readonly LocalDate Last = new(2026, 10, 30);

    /// <summary>36 boxes of 50 over 18 working days are two a day; 3 pcs fill no box.</summary>
    [Theory]
    [InlineData(LotRest.Last, 30)]
    [InlineData(LotRest.LargestShare, 8)]
    public void Every_day_gets_whole_lots_and_one_day_the_rest(LotRest rest, int day)
    {
        QuotaPlan<Quantity> plan = Ask(1803, 50, rest).Accepted();
        Assert.Equal(
            plan.Days.Where(d => d.Day.IsWorked).Select(d => d.Date.Day == day ? 103L : 100L),
            plan.Days.Where(d => d.Day.IsWorked).Select(d => d.Amount.Count)
        );
        Assert.Equal(1803, plan.Weeks.Sum(week => week.Amount.Count));
        Assert.Equal(new DayLots<Quantity>(Pcs(50), rest), plan.Lots);
    }

    [Fact]
    public void It_is_said_how_and_the_text_holds_after_storage()
    {
        Explanation why = Ask(1803, 50, LotRest.Last, DayBound.Held(Ninth, Pcs(100))).Explained();
        Assert.Contains(
            ", with 1 of the days held or inside bounds, in whole lots of 50 pcs; ",
            why.Answer.English,
            StringComparison.Ordinal
        );
        Assert.Contains("按每批50 pcs整批安排", why.Answer.Chinese, StringComparison.Ordinal);
        Assert.Contains("LIB-BOUND-01", why.Clauses.Select(clause => clause.ToString()));
        Explanation lots = Assert.Single(why.Premises, premise => premise.Decision == "quotas.day-lots");
        Assert.Equal(Last, lots.FactNamed("rest-day").AsDate());
        Assert.Equal(Pcs(3), lots.FactNamed("rest").As<Quantity>());
        Assert.Equal(
            "In proportion to the weights, inside floors rounded up and caps rounded down to whole lots; 2026-10-30 also gets 3 pcs, which do not fill a lot.",
            lots.Answer.English
        );
        Assert.Equal(why, ExplanationJson.Read(ExplanationJson.Write(why)));
        Assert.Equal(
            "100 pcs: weights, bounds and lots of the days bring the month to 200 pcs, and 100 pcs was due before.",
            Ask(1803, 50, LotRest.Last).Accepted().Explain(Ninth).Answer.English
        );
    }

    /// <summary>The last day has room for one box beside the 3 pcs if its cap is 60; with 102 it takes none beside two.</summary>
    [Theory]
    [InlineData(60, 53)]
    [InlineData(102, 53)]
    [InlineData(2, 0)]
    public void The_rest_stays_under_the_cap_of_its_day(long most, long share) =>
        Assert.Equal(
            share,
            Ask(1803, 50, LotRest.Last, new DayBound<Quantity>(Last, Most: Pcs(most)))
                .Accepted()
                .On(Last)
                .Amount.Count
        );

    [Fact]
    public void What_is_no_whole_number_of_lots_is_refused_by_name()
    {
        Refusal refusal = Ask(
                1803,
                50,
                LotRest.Separate,
                DayBound.Held(Eighth, Pcs(130)),
                new DayBound<Quantity>(Ninth, Least: Pcs(60), Most: Pcs(90))
            )
            .Refused();
        Assert.Equal(
            [
                "The day 2026-10-08 is held at 130 pcs, which is no whole number of lots of 50 pcs. Hold it at a whole number of lots.",
                "The day 2026-10-09 is to get 60 pcs or more and 90 pcs or less, and no whole number of lots of 50 pcs lies in between. Lower its floor or raise its cap.",
                "Of 1803 pcs, 3 pcs do not fill a lot of 50 pcs, and a plan places all of its target. Give the rest to the last day or to the largest share, or plan a whole number of lots.",
            ],
            refusal.Messages(Language.English)
        );
    }

    /// <summary>18 days capped at 120 take two boxes each, 1,800 of 1,900; a floor of 1,960 is 40 boxes, 200 beyond.</summary>
    [Fact]
    public void Lots_that_do_not_fit_are_refused_with_the_amount()
    {
        DayBound<Quantity>[] caps =
        [
            .. Plans.October.ToDateInterval().Select(date => new DayBound<Quantity>(date, Most: Pcs(120))),
        ];
        RefusalReason above = Assert.Single(Ask(1900, 50, LotRest.Last, caps).Refused().Reasons);
        Assert.Equal(LotRefusals.LotsAboveCaps.Code, above.Code);
        Assert.Equal(Pcs(100), above.FactNamed("gap").As<Quantity>());
        RefusalReason below = Assert.Single(
            Ask(1800, 50, LotRest.Last, new DayBound<Quantity>(Eighth, Least: Pcs(1960))).Refused().Reasons
        );
        Assert.Equal(LotRefusals.LotsBelowFloors.Code, below.Code);
        Assert.Equal(Pcs(200), below.FactNamed("gap").As<Quantity>());
    }

    /// <summary>All days are held at two boxes, so nobody may take the 3 pcs.</summary>
    [Fact]
    public void A_rest_that_no_day_has_room_for_is_refused_with_the_amount()
    {
        DayBound<Quantity>[] held =
        [
            .. Plans
                .Of(Plans.October, Pcs(18))
                .Days.Where(day => day.Day.IsWorked)
                .Select(day => DayBound.Held(day.Date, Pcs(100))),
        ];
        RefusalReason reason = Assert.Single(Ask(1803, 50, LotRest.Last, held).Refused().Reasons);
        Assert.Equal(LotRefusals.LotsAboveCaps.Code, reason.Code);
        Assert.Equal(Pcs(3), reason.FactNamed("gap").As<Quantity>());
    }

    [Fact]
    public void The_extremes_are_found()
    {
        Assert.Equal(
            long.MaxValue,
            Ask(long.MaxValue, 1, LotRest.Last).Accepted().Days.Sum(day => day.Amount.Count)
        );
        Assert.Equal(7, Ask(7, long.MaxValue, LotRest.Last).Accepted().On(Last).Amount.Count);
        Assert.All(Ask(0, 50, LotRest.Separate).Accepted().Days, day => Assert.Equal(0, day.Amount.Count));
        DayBound<Quantity>[] floors =
        [
            .. Plans
                .October.ToDateInterval()
                .Where(date => WorkingCalendar.MainlandChina[date].IsWorked)
                .Select(date => new DayBound<Quantity>(date, Least: Pcs(long.MaxValue))),
        ];
        Assert.Equal(["measures.bounds-too-large"], Ask(1, 1, LotRest.Last, floors).Refused().Codes());
    }

    [Fact]
    public void What_a_caller_must_keep_to()
    {
        Assert.Throws<ArgumentOutOfRangeException>("Lot", () => new DayLots<Quantity>(Pcs(0), LotRest.Last));
        Assert.Throws<ArgumentOutOfRangeException>("Rest", () => new DayLots<Quantity>(Pcs(1), (LotRest)9));
        Assert.Throws<ArgumentNullException>("lots", () => Ask(Pcs(1), null!));
        Assert.Throws<ArgumentException>(() =>
            Ask(Pcs(1), new DayLots<Quantity>(Quantity.Parse("1 kg"), LotRest.Last))
        );
        Assert.Equal("lots of 50 pcs, rest last", new DayLots<Quantity>(Pcs(50), LotRest.Last).ToString());
    }

    private static Decision<QuotaPlan<Quantity>> Ask(
        long target,
        long lot,
        LotRest rest,
        params DayBound<Quantity>[] bounds
    ) => Ask(Pcs(target), new DayLots<Quantity>(Pcs(lot), rest), bounds);

    private static Decision<QuotaPlan<Quantity>> Ask(
        Quantity target,
        DayLots<Quantity> lots,
        params DayBound<Quantity>[] bounds
    ) =>
        QuotaPlan.ForMonth(
            Plans.October,
            target,
            WorkingCalendar.MainlandChina,
            bounds.ToValueList(),
            lots,
            Policy.BuiltIn
        );

    private static Quantity Pcs(long count) => Quantity.Pieces(count);
}
