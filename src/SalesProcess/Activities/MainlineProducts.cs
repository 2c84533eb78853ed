using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Activities;

/// <summary>The performance indicators of the main-line products; the sources give no figures, the host does.</summary>
public static class MainlineProducts
{
    /// <summary>Checks that every main-line product reaches its target.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="figures">One figure a product.</param>
    /// <returns>The figures, explained; refused where there are none, and with one reason for each product that
    /// misses its target. Exactly the target is enough.</returns>
    /// <exception cref="ArgumentException">Target and actual of a product differ in currency or unit.</exception>
    [Implements("TARGET-MAINLINE-01", InPart = true)]
    public static Decision<ValueList<ProductFigure<TMeasure>>> Check<TMeasure>(
        ValueList<ProductFigure<TMeasure>> figures
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        _ = Required.Items(figures);
        RefusalReason[] reasons =
        [
            .. figures.Count > 0
                ? (RefusalReason[])[]
                : [ActivityRefusals.NoProducts.Because(ActivityFacts.MainlineClause)],
            .. figures.Where(figure => figure.Actual < figure.Target).Select(Short),
        ];
        return reasons is []
            ? Decision.Accept(figures, Explain(figures))
            : Decision.Refuse<ValueList<ProductFigure<TMeasure>>>(new Refusal([.. reasons]));
    }

    private static RefusalReason Short<TMeasure>(ProductFigure<TMeasure> figure)
        where TMeasure : struct, IMeasure<TMeasure> =>
        ActivityRefusals.ProductShort.Because(ActivityFacts.MainlineClause, [.. Facts(figure)]);

    private static Explanation Explain<TMeasure>(ValueList<ProductFigure<TMeasure>> figures)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new()
        {
            Decision = "activities.mainline-products",
            Question = new("Do the main-line products reach their targets?", "各主线产品是否完成业绩指标？"),
            Answer = new($"Yes, all {figures.Count}.", $"是，{figures.Count}项全部完成。"),
            Outcome = FactValue.Of(value: true),
            Clauses = [ActivityFacts.MainlineClause],
            Facts = figures.SelectMany(Facts).ToValueList(),
        };

    private static IEnumerable<Fact> Facts<TMeasure>(ProductFigure<TMeasure> figure)
        where TMeasure : struct, IMeasure<TMeasure> =>
        [
            new("product", FactValue.Of(figure.Product), new("product", "产品")),
            new("target", FactValue.Of(figure.Target), new("target", "指标")),
            new("actual", FactValue.Of(figure.Actual), new("sold", "完成")),
        ];
}
