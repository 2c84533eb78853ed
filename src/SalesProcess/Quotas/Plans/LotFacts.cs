using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>The facts that plans in whole lots cite, and how they are explained.</summary>
internal static class LotFacts
{
    internal static Fact Lot<TMeasure>(DayLots<TMeasure> lots)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new("lot", FactValue.Of(lots.Lot), new("size of a lot", "每批数量"));

    internal static Fact Rest<TMeasure>(TMeasure rest)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new("rest", FactValue.Of(rest), new("what does not fill a lot", "不足一批的零头"));

    internal static Fact Gap<TMeasure>(TMeasure gap)
        where TMeasure : struct, IMeasure<TMeasure> => new("gap", FactValue.Of(gap), new("gap", "差额"));

    internal static IEnumerable<Fact> Bound<TMeasure>(DayBound<TMeasure> bound, DayLots<TMeasure> lots)
        where TMeasure : struct, IMeasure<TMeasure> =>
        [
            QuotaFacts.Date(bound.Date),
            new("least", FactValue.Of(bound.Least ?? lots.Lot.WithUnits(0)), new("floor", "下限")),
            .. bound.Most is { } most ? [new("most", FactValue.Of(most), new("cap", "上限"))] : (Fact[])[],
            Lot(lots),
        ];

    internal static IEnumerable<Fact> Of<TMeasure>(DayLots<TMeasure>? lots)
        where TMeasure : struct, IMeasure<TMeasure> => lots is null ? [] : [Lot(lots), RestRule(lots)];

    /// <summary>How many lots each day gets, and which day gets the rest.</summary>
    internal static Explanation Explain<TMeasure>(
        TMeasure target,
        DayLots<TMeasure> lots,
        TMeasure rest,
        LocalDate? restDay,
        IEnumerable<long> perDay
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        string lot = lots.Lot.ToString("N", null);
        string shown = rest.ToString("N", null);
        (string english, string chinese) = restDay is { } day
            ? (
                $"; {FactValue.Of(day).Text} also gets {shown}, which do not fill a lot",
                $"；不足一批的{shown}归入{FactValue.Of(day).Text}"
            )
            : ("", "");
        return new Explanation
        {
            Decision = "quotas.day-lots",
            Question = new($"How many lots of {lot} does each day get?", $"每批{lot}，每日各分配多少批？"),
            Answer = new(
                $"In proportion to the weights, inside floors rounded up and caps rounded down to whole lots{english}.",
                $"下限向上、上限向下取为整批，在此范围内按权重分配{chinese}。"
            ),
            Outcome = FactValue.OfList(perDay.Select(count => (Ratio)count)),
            Clauses = [QuotaFacts.BoundClause],
            Facts =
            [
                QuotaFacts.Target(target),
                .. Of(lots),
                Rest(rest),
                .. restDay is { } date
                    ? [new("rest-day", FactValue.Of(date), new("day that gets the rest", "承接零头的日期"))]
                    : (Fact[])[],
            ],
        };
    }

    private static Fact RestRule<TMeasure>(DayLots<TMeasure> lots)
        where TMeasure : struct, IMeasure<TMeasure> =>
        Fact.Named(
            "rest-rule",
            Kebab.Of(lots.Rest),
            new("what becomes of the rest", "零头的归属"),
            MeasureLabels.Of(lots.Rest)
        );
}
