using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;
using SalesProcess.WorkingDay;

namespace SalesProcess.Tests.WorkingDay;

/// <summary>Turns of cleaning are fair, and days off are nobody's.</summary>
public class Rotas
{
    private static Arbitrary<(int People, int Days)> Any =>
        (from people in Gen.Choose(1, 6) from days in Gen.Choose(1, 40) select (people, days)).ThatShrinks(
            one => ((int, int)[])[(one.Item1 - 1, one.Item2), (one.Item1, one.Item2 - 1)]
        );

    private static ValueList<CleaningTurn> Turns(int people, int days, params CleaningTurn[] done) =>
        CleaningRota
            .For(
                "SHOP-1",
                [.. Enumerable.Range(1, people).Select(number => $"P-{number}")],
                new DateInterval(Day.Friday, Day.Friday.PlusDays(days - 1)),
                [.. done],
                WorkingCalendar.MainlandChina
            )
            .Accepted();

    [Fact]
    public void Nobody_cleans_twice_more_than_anybody_else() =>
        Law.Holds(
            Any,
            any =>
            {
                if (any is not (> 0, > 0))
                {
                    return;
                }

                ValueList<CleaningTurn> turns = Turns(any.People, any.Days);
                int[] counts =
                [
                    .. Enumerable
                        .Range(1, any.People)
                        .Select(number => turns.Count(turn => turn.Person == $"P-{number}")),
                ];
                Assert.True(counts.Max() - counts.Min() <= 1);
                Assert.All(turns, turn => Assert.True(WorkingCalendar.MainlandChina[turn.Date].IsWorked));
            },
            cases: 200
        );

    [Fact]
    public void Whoever_cleaned_last_comes_last_and_later_turns_do_not_count() =>
        Assert.Equal(
            ["P-2", "P-1"],
            Turns(2, 2, new CleaningTurn("P-1", new(2026, 10, 8)), new CleaningTurn("P-2", Day.Friday))
                .Select(turn => turn.Person)
        );

    [Fact]
    public void Beyond_the_calendar_no_turn_is_made_up() =>
        Assert.False(
            CleaningRota
                .For(
                    "SHOP-1",
                    ["P-1"],
                    new DateInterval(Day.Friday, new LocalDate(2040, 1, 1)),
                    [],
                    WorkingCalendar.MainlandChina
                )
                .IsAccepted
        );
}
