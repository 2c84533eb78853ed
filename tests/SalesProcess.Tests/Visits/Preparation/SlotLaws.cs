using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>A time overlaps busy hours where a minute lies in both, and the better times come first.</summary>
public class SlotLaws
{
    private static readonly LocalDate Monday = new(2026, 10, 12);

    private static readonly Gen<VisitSlot> Slots =
        from day in Gen.Choose(0, 6)
        from quarter in Gen.Choose(0, 95)
        from stay in Gen.Choose(1, 96)
        select new VisitSlot(
            Monday.PlusDays(day).AtMidnight().PlusMinutes(quarter * 15),
            Duration.FromMinutes(stay * 15)
        );

    private static readonly Gen<CustomerHours> Hours =
        from day in Gen.Choose(1, 7)
        from quarter in Gen.Choose(0, 95)
        from length in Gen.Choose(1, 96)
        let ends = Math.Min(quarter + length, 96)
        select new CustomerHours(
            (IsoDayOfWeek)day,
            LocalTime.Midnight.PlusMinutes(quarter * 15),
            LocalTime.Midnight.PlusMinutes(ends * 15)
        );

    private static readonly Arbitrary<(VisitSlot[] Slots, CustomerHours[] Hours)> Cases = (
        from slots in Slots.ArrayOf(3)
        from hours in Hours.ArrayOf()
        select (slots, hours)
    ).ThatShrinks(one =>
        one.hours.Select((_, i) => (one.slots, one.hours.Where((_, j) => j != i).ToArray()))
    );

    [Fact]
    public void A_busy_time_is_one_that_shares_a_quarter_of_an_hour() =>
        Law.Holds(
            Cases,
            one =>
            {
                foreach (VisitSlot slot in one.Slots)
                {
                    bool shared = Quarters(slot).Any(quarter => one.Hours.Any(hours => Lies(quarter, hours)));
                    Assert.Equal(!shared, VisitSlots.Check("C-7", slot, one.Hours.ToValueList()).IsAccepted);
                }
            },
            cases: 300
        );

    [Fact]
    public void Ranking_keeps_every_time_and_puts_higher_scores_first() =>
        Law.Holds(
            Cases,
            one =>
            {
                ValueList<ScoredSlot> ranked = VisitSlots
                    .Rank(one.Slots.ToValueList(), one.Hours.ToValueList(), [Monday, Monday.PlusDays(5)])
                    .Accepted();
                Assert.Equal(
                    one.Slots.OrderBy(slot => slot.Start).ThenBy(slot => slot.Stay),
                    ranked.Select(scored => scored.Slot).OrderBy(slot => slot.Start).ThenBy(slot => slot.Stay)
                );
                Assert.All(ranked, scored => Assert.Equal(ScoreOf(scored.Slot, one.Hours), scored.Score));
                Assert.Equal(
                    ranked.OrderByDescending(scored => scored.Score).Select(scored => scored.Score),
                    ranked.Select(scored => scored.Score)
                );
                Assert.Equal(
                    ranked.Select(scored => scored.Score),
                    VisitSlots.ToRows(ranked, Language.English).Select(row => row.Score)
                );
            },
            cases: 300
        );

    [Fact]
    public void Hours_and_stays_that_are_none_are_mistakes_of_the_caller()
    {
        var noon = new LocalTime(12, 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => new CustomerHours(IsoDayOfWeek.Monday, noon, noon));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new CustomerHours(IsoDayOfWeek.None, LocalTime.Midnight, noon)
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => new VisitSlot(Monday.At(noon), Duration.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new VisitSlot(Monday.At(noon), Duration.FromHours(25))
        );
        Assert.Equal(
            "monday 12:00:00-00:00:00",
            new CustomerHours(IsoDayOfWeek.Monday, noon, LocalTime.Midnight).ToString()
        );
    }

    private static int ScoreOf(VisitSlot slot, CustomerHours[] idle)
    {
        bool weekend = slot.Start.DayOfWeek >= IsoDayOfWeek.Saturday;
        bool rain = slot.Start.Date == Monday || slot.Start.Date == Monday.PlusDays(5);
        bool isIdle = idle.Any(hours =>
            Quarters(slot).All(quarter => quarter.Date == slot.Start.Date && Lies(quarter, hours))
        );
        return new[] { weekend, rain, isIdle }.Count(holds => holds);
    }

    private static IEnumerable<LocalDateTime> Quarters(VisitSlot slot)
    {
        for (LocalDateTime at = slot.Start; at < slot.End; at = at.PlusMinutes(15))
        {
            yield return at;
        }
    }

    private static bool Lies(LocalDateTime quarter, CustomerHours hours) =>
        quarter.DayOfWeek == hours.Day
        && quarter.TimeOfDay >= hours.From
        && (hours.To == LocalTime.Midnight || quarter.TimeOfDay < hours.To);
}
