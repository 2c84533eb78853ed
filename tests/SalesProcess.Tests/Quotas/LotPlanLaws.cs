using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Plans in lots against every way to give lots to three days, tried one after the other.</summary>
public class LotPlanLaws
{
    private static readonly YearMonth June = new(2026, 6);

    /// <summary>The weight, floor and cap of one of the three days; a cap below zero is none.</summary>
    public sealed record Day(int Weight, int Least, int Most);

    public sealed record Question(int Target, int Lot, bool ToTheLast, Day First, Day Second, Day Third)
    {
        internal Day[] Days => [First, Second, Third];

        internal int Lots => Target / Lot;

        internal int Rest => Target % Lot;
    }

    private static Arbitrary<Question> Any
    {
        get
        {
            Gen<Day> day =
                from weight in Gen.Choose(0, 3)
                from least in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 14)))
                from most in Gen.Frequency((3, Gen.Constant(-1)), (2, Gen.Choose(0, 20)))
                select new Day(weight, least, most < 0 ? -1 : Math.Max(least, most));
            Gen<Question> cases =
                from lot in Gen.Choose(1, 5)
                from target in Gen.Choose(0, 7 * lot)
                from last in Gen.Elements(false, true)
                from first in day
                from second in day
                from third in day
                select new Question(
                    target,
                    lot,
                    last,
                    first with
                    {
                        Weight = first.Weight + 1,
                    },
                    second,
                    third
                );
            return cases.ThatShrinks(Smaller);
        }
    }

    [Fact]
    public void Whatever_fits_is_found_and_nothing_else() =>
        Law.Holds(
            Any,
            asked =>
            {
                Decision<QuotaPlan<Quantity>> decision = Ask(asked);
                bool isFaulty = asked.Days.Any(day =>
                    Range(asked, day, 0) is (var least, var most) && least > most
                );
                int[] receivers = asked.Rest == 0 ? [-1] : [.. InTurn(asked)];
                int? receiver = receivers.Cast<int?>().FirstOrDefault(r => Ways(asked, r!.Value).Any());
                if (isFaulty || receiver is null)
                {
                    Refusal refusal = decision.Refused();
                    Assert.Equal(
                        isFaulty,
                        refusal
                            .Codes()
                            .Any(code => code is "quotas.held-not-in-lots" or "quotas.no-lot-in-bounds")
                    );
                    if (!isFaulty)
                    {
                        TheGapIsWhatIsMissing(asked, refusal);
                    }

                    return;
                }

                long[] amounts = [.. decision.Accepted().Days.Take(3).Select(day => day.Amount.Count)];
                Assert.Equal(asked.Target, decision.Accepted().Days.Sum(day => day.Amount.Count));
                int[] lots =
                [
                    .. amounts.Select(
                        (amount, i) => (int)(amount - (i == receiver ? asked.Rest : 0)) / asked.Lot
                    ),
                ];
                Assert.Contains(lots, Ways(asked, receiver.Value), new Same());
                Assert.Equal(
                    amounts,
                    lots.Select((lot, i) => (long)(lot * asked.Lot) + (i == receiver ? asked.Rest : 0))
                );
                Assert.Equal(Nearest(asked, receiver.Value), Running(lots));
            },
            cases: 6_000
        );

    /// <summary>With the gap taken from the target, or added to it, the same bounds fit.</summary>
    private static void TheGapIsWhatIsMissing(Question asked, Refusal refusal)
    {
        RefusalReason reason = Assert.Single(refusal.Reasons);
        int gap = (int)reason.FactNamed("gap").As<Quantity>().Count;
        bool isAbove = reason.Code.Code == "quotas.lots-above-caps";
        Assert.True(gap > 0);
        _ = Ask(asked with { Target = asked.Target + (isAbove ? -gap : gap) }).Accepted();
    }

    /// <summary>Every way to give the lots inside the bounds, with the rest on one day.</summary>
    private static IEnumerable<int[]> Ways(Question asked, int receiver) =>
        from a in Enumerable.Range(0, asked.Lots + 1)
        from b in Enumerable.Range(0, asked.Lots + 1 - a)
        let way = (int[])[a, b, asked.Lots - a - b]
        where
            asked
                .Days.Select((day, i) => (Lots: way[i], Range: RangeOf(asked, i, receiver)))
                .All(day => day.Range.Least <= day.Lots && day.Lots <= day.Range.Most)
        select way;

    private static IEnumerable<int> InTurn(Question asked)
    {
        IEnumerable<int> open = Enumerable
            .Range(0, 3)
            .Where(i => asked.Days[i].Weight > 0)
            .Where(i => RangeOf(asked, i, i) is (var least, var most) && least <= most);
        return asked.ToTheLast ? open.Reverse() : open.OrderByDescending(i => asked.Days[i].Weight);
    }

    private static (int Least, int Most) RangeOf(Question asked, int day, int receiver) =>
        Range(asked, asked.Days[day], day == receiver ? asked.Rest : 0);

    /// <summary>The fewest and most lots of a day, found by counting; a day of no weight gets no more than it must.</summary>
    private static (int Least, int Most) Range(Question asked, Day day, int beside)
    {
        int least = Enumerable.Range(0, 100).First(lots => lots * asked.Lot >= day.Least);
        int most =
            day.Most < 0
                ? 99
                : Enumerable.Range(-1, 100).Last(lots => lots < 0 || (lots * asked.Lot) + beside <= day.Most);
        return day.Weight == 0 && most >= least ? (least, least) : (least, most);
    }

    /// <summary>The running totals of the exact shares, a half rounded up: each share is weight times one level, raised
    /// to its fewest or cut to its most lots.</summary>
    private static int[] Nearest(Question asked, int receiver)
    {
        (int Least, int Most)[] ranges = [.. Enumerable.Range(0, 3).Select(i => RangeOf(asked, i, receiver))];
        Ratio[] levels =
        [
            .. asked
                .Days.SelectMany(
                    (day, i) =>
                        day.Weight == 0
                            ? []
                            : new[] { ranges[i].Least, ranges[i].Most }.Select(lots => new Ratio(
                                lots,
                                day.Weight
                            ))
                )
                .Order(),
        ];
        Ratio[] At(Ratio level) =>
            [
                .. asked.Days.Select(
                    (day, i) =>
                    {
                        Ratio share = level * day.Weight;
                        return share < ranges[i].Least ? ranges[i].Least
                            : share > ranges[i].Most ? ranges[i].Most
                            : share;
                    }
                ),
            ];
        static Ratio Sum(Ratio[] shares) => shares.Aggregate(Ratio.Zero, (sum, share) => sum + share);
        int above = Array.FindIndex(levels, level => Sum(At(level)) >= asked.Lots);
        Ratio level = levels[above];
        if (above > 0 && Sum(At(levels[above - 1])) is var low && Sum(At(level)) is var high && low < high)
        {
            level = levels[above - 1] + ((asked.Lots - low) / (high - low) * (level - levels[above - 1]));
        }

        Ratio running = 0;
        var totals = new List<int>();
        foreach (Ratio share in At(level))
        {
            running += share;
            totals.Add((int)(((2 * running.Numerator) + running.Denominator) / (2 * running.Denominator)));
        }

        return [.. totals];
    }

    private static int[] Running(int[] lots) => [lots[0], lots[0] + lots[1], lots[0] + lots[1] + lots[2]];

    private static Decision<QuotaPlan<Quantity>> Ask(Question asked)
    {
        DateInterval days = June.ToDateInterval();
        DayBound<Quantity>[] bounds =
        [
            .. asked.Days.Select(
                (day, i) =>
                    new DayBound<Quantity>(
                        days.Start.PlusDays(i),
                        Quantity.Pieces(day.Least),
                        day.Most < 0 ? null : Quantity.Pieces(day.Most)
                    )
            ),
        ];
        return QuotaPlan.ForMonth(
            June,
            Quantity.Pieces(asked.Target),
            DaysOf.EveryDay,
            DayWeights.Given(
                days,
                new("table", "表"),
                days.Select((_, i) => (Ratio)(i < 3 ? asked.Days[i].Weight : 0)).ToValueList()
            ),
            bounds.ToValueList(),
            new DayLots<Quantity>(
                Quantity.Pieces(asked.Lot),
                asked.ToTheLast ? LotRest.Last : LotRest.LargestShare
            ),
            Policy.BuiltIn
        );
    }

    private static IEnumerable<Question> Smaller(Question asked)
    {
        if (asked.Target > 0)
        {
            yield return asked with
            {
                Target = asked.Target - 1,
            };
        }

        Day plain = new(1, 0, -1);
        if (asked.First != plain)
        {
            yield return asked with
            {
                First = plain,
            };
        }

        if (asked.Second != plain)
        {
            yield return asked with
            {
                Second = plain,
            };
        }

        if (asked.Third != plain)
        {
            yield return asked with
            {
                Third = plain,
            };
        }
    }

    private sealed class Same : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj) => obj.Length;
    }
}
