using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Grading;

/// <summary>Items in classes by their share of the total, the largest first.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ParetoClasses
{
    private ParetoClasses(ParetoRule rule, long total, ValueList<ParetoLine> lines) =>
        (Rule, Total, Lines) = (rule, total, lines);

    internal static ClauseId Clause { get; } = ClauseId.Parse("LIB-GRADE-26");

    /// <summary>The rule.</summary>
    public ParetoRule Rule { get; }

    /// <summary>The total of all items above zero.</summary>
    public long Total { get; }

    /// <summary>The items, by value from the largest, equal ones by identifier.</summary>
    public ValueList<ParetoLine> Lines { get; }

    /// <summary>The classes that have no item; the first one is among them only where no item is above zero.</summary>
    public ValueList<ParetoClass> Empty =>
        Rule.Classes.Where(one => Lines.All(line => line.Class != one)).ToValueList();

    /// <summary>Puts items into classes.</summary>
    /// <param name="items">The items, in any order.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>Each item with its running share and its class; equal values are in one class. Refused, with every
    /// reason, where an identifier stands twice, where the rule refuses items of zero or below and there is one, or
    /// where the total does not fit.</returns>
    /// <example>
    /// Values 50, 25, 10, 5, 4, 3, 2, 1 and cuts 80 % and 95 %: with the crossing item in the upper class A has 3,
    /// B 3 and C 2; in the lower class, A has 2, B 3 and C 3.
    /// </example>
    [Implements("LIB-GRADE-26", "LIB-GRADE-27")]
    public static Decision<ParetoClasses> Of(ValueList<ParetoItem> items, ParetoRule rule)
    {
        Required.Items(items);
        ArgumentNullException.ThrowIfNull(rule);
        ValueList<RefusalReason> faults = FaultsOf(items, rule);
        if (faults.Count > 0)
        {
            return Decision.Refuse<ParetoClasses>(new Refusal(faults));
        }

        Int128 total = Sum(items.Where(item => item.Value > 0));
        if (total > long.MaxValue)
        {
            return Decision.Refuse<ParetoClasses>(
                ParetoRefusals.TotalTooLarge.Because(
                    Clause,
                    new Fact("most", FactValue.Of(long.MaxValue), new("largest total", "合计上限"))
                )
            );
        }

        var classes = new ParetoClasses(rule, (long)total, LinesOf(items, rule, (long)total));
        return Decision.Accept(classes, () => ParetoExplanations.Of(classes));
    }

    /// <summary>Gives all lines as flat rows of plain values, in their order.</summary>
    /// <param name="language">The language of labels.</param>
    /// <returns>The rows.</returns>
    public ValueList<ParetoRow> ToRows(Language language) =>
        Lines.Select(line => line.ToRow(language)).ToValueList();

    /// <summary>Answers how many items each class has.</summary>
    /// <returns>Such as <c>A: 3, B: 3, C: 2</c>.</returns>
    public override string ToString() =>
        string.Join(
            ", ",
            Rule.Classes.Select(one =>
                $"{one.Code}: {FactValue.Of(Lines.Count(line => line.Class == one)).Text}"
            )
        );

    /// <summary>The share by which an item is judged under the rule.</summary>
    internal static Ratio Judged(ParetoLine line, ParetoCrossing crossing) =>
        crossing == ParetoCrossing.UpperClass ? line.ShareBefore : line.ShareWith;

    private static ValueList<ParetoLine> LinesOf(ValueList<ParetoItem> items, ParetoRule rule, long total)
    {
        var lines = new List<ParetoLine>(items.Count);
        long before = 0;
        int rank = 1;
        foreach (
            IGrouping<long, ParetoItem> equal in items
                .Where(item => item.Value > 0)
                .GroupBy(item => item.Value)
                .OrderByDescending(group => group.Key)
        )
        {
            ParetoItem[] group = [.. equal.OrderBy(item => item.Id, StringComparer.Ordinal)];
            long with = before + (equal.Key * group.Length);
            ParetoClass inClass = ClassOf(before, with, total, rule);
            Ratio shareBefore = new(before, total);
            Ratio shareWith = new(with, total);
            int place = rank;
            lines.AddRange(
                group.Select(item => new ParetoLine(item, place, inClass, shareBefore, shareWith))
            );
            before = with;
            rank += group.Length;
        }

        ParetoClass? ofTheRest = rule.NonPositive == ParetoNonPositive.LowestClass ? rule.Classes[^1] : null;
        Ratio all = total == 0 ? Ratio.Zero : Ratio.One;
        lines.AddRange(
            items
                .Where(item => item.Value <= 0)
                .OrderByDescending(item => item.Value)
                .ThenBy(item => item.Id, StringComparer.Ordinal)
                .Select(item => new ParetoLine(item, 0, ofTheRest, all, all))
        );
        return lines.ToValueList();
    }

    // exact: a share is below a cut if value x million is below parts x total; neither product fits a long
    private static ParetoClass ClassOf(long before, long with, long total, ParetoRule rule) =>
        before == 0
            ? rule.Classes[0]
            : rule.Classes.First(one =>
                rule.Crossing == ParetoCrossing.UpperClass
                    ? (Int128)before * 1_000_000 < (Int128)one.UpTo.PartsPerMillion * total
                    : (Int128)with * 1_000_000 <= (Int128)one.UpTo.PartsPerMillion * total
            );

    private static Int128 Sum(IEnumerable<ParetoItem> items) =>
        items.Aggregate(Int128.Zero, (sum, item) => sum + item.Value);

    private static ValueList<RefusalReason> FaultsOf(ValueList<ParetoItem> items, ParetoRule rule)
    {
        IEnumerable<RefusalReason> twice = items
            .GroupBy(item => item.Id, StringComparer.Ordinal)
            .Select(group => (group.Key, Times: group.Count()))
            .Where(group => group.Times > 1)
            .Select(group =>
                ParetoRefusals.ItemTwice.Because(
                    Clause,
                    ItemFact(group.Key),
                    new Fact("times", FactValue.Of(group.Times), new("times listed", "列出次数"))
                )
            );
        IEnumerable<RefusalReason> low =
            rule.NonPositive == ParetoNonPositive.Refused
                ? items
                    .Where(item => item.Value <= 0)
                    .Select(item =>
                        ParetoRefusals.NotPositive.Because(
                            Clause,
                            ItemFact(item.Id),
                            new Fact("value", FactValue.Of(item.Value), new("value", "数值"))
                        )
                    )
                : [];
        return twice.Concat(low).ToValueList();
    }

    private static Fact ItemFact(string id) => new("item", FactValue.Of(id), new("item", "对象"));
}
