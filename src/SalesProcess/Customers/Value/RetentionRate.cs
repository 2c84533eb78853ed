using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Customers;

/// <summary>How many of the customers at the beginning of a period are still customers at its end.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record RetentionRate
{
    internal RetentionRate(ValueList<string> retained, ValueList<string> lost) =>
        (Retained, Lost) = (retained, lost);

    /// <summary>Who was a customer at the beginning and still is, in the order of the base.</summary>
    public ValueList<string> Retained { get; }

    /// <summary>Who was a customer at the beginning and is none any more, in the order of the base.</summary>
    public ValueList<string> Lost { get; }

    /// <summary>The number of customers at the beginning.</summary>
    public int Base => Retained.Count + Lost.Count;

    /// <summary>Retained / base, exact.</summary>
    public Ratio Rate => new(Retained.Count, Base);

    /// <summary>Gives the rate as a flat row of plain values, for reports and grids.</summary>
    /// <returns>The row.</returns>
    public RetentionRow ToRow() => new(Base, Retained.Count, Lost.Count, Rate.InPercent());

    /// <summary>Answers the rate.</summary>
    /// <returns>Such as <c>9 of 10</c>.</returns>
    public override string ToString() => $"{FactValue.Of(Retained.Count)} of {FactValue.Of(Base)}";

    /// <summary>Works out the rate of retention (GRADE-RETAIN-01, LIB-GRADE-15).</summary>
    /// <param name="atTheBeginning">The identifiers of the customers at the beginning of the period.</param>
    /// <param name="atTheEnd">The identifiers of the customers at its end; new ones do not count.</param>
    /// <returns>The rate with who was retained and who was lost. Refused, with every reason, where there is no customer at
    /// the beginning or one stands twice in a list.</returns>
    [Implements("LIB-GRADE-15")]
    public static Decision<RetentionRate> Of(ValueList<string> atTheBeginning, ValueList<string> atTheEnd)
    {
        Required.Items(atTheBeginning);
        Required.Items(atTheEnd);
        var faults = new List<RefusalReason>(
            ValueFacts.Doubles(
                atTheBeginning,
                "beginning",
                new("at the beginning", "期初客户"),
                ValueFacts.Retained
            )
        );
        faults.AddRange(
            ValueFacts.Doubles(atTheEnd, "end", new("at the end", "期末客户"), ValueFacts.Retained)
        );
        if (atTheBeginning.Count == 0)
        {
            faults.Add(ValueRefusals.EmptyBase.Because(ValueFacts.Retained));
        }

        if (faults.Count > 0)
        {
            return Decision.Refuse<RetentionRate>(new Refusal(faults.ToValueList()));
        }

        var still = atTheEnd.ToHashSet(StringComparer.Ordinal);
        var rate = new RetentionRate(
            atTheBeginning.Where(still.Contains).ToValueList(),
            atTheBeginning.Where(id => !still.Contains(id)).ToValueList()
        );
        return Decision.Accept(rate, Explain);
    }

    private static Explanation Explain(RetentionRate rate) =>
        new()
        {
            Decision = "customers.retention-rate",
            Question = new("What share of the customers was retained?", "客户保有率是多少？"),
            Answer = new(
                $"{rate}.",
                $"{FactValue.Of(rate.Base)}个客户中保有{FactValue.Of(rate.Retained.Count)}个。"
            ),
            Outcome = FactValue.Of(rate.Rate),
            Clauses = [ValueFacts.Tiers, ValueFacts.Retained],
            Facts =
            [
                .. rate.Retained.Select(id => new Fact(
                    "retained",
                    FactValue.Of(id),
                    new("retained", "保有客户")
                )),
                .. rate.Lost.Select(id => new Fact("lost", FactValue.Of(id), new("lost", "流失客户"))),
            ],
        };
}
