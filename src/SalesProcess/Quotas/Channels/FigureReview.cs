using SalesProcess.Decisions;

namespace SalesProcess.Quotas;

/// <summary>The consultant's review of his or her own figures: each one that is short has a cause and an action.</summary>
public static class FigureReview
{
    /// <summary>Checks a review.</summary>
    /// <param name="figures">The figures; at least one.</param>
    /// <returns>The figures, explained; refused where there are none, and with one reason for each figure below its
    /// target without a cause, and one for each without an action.</returns>
    [Implements("QUOTA-KPI-S3", InPart = true)]
    public static Decision<ValueList<ManagementFigure>> Check(ValueList<ManagementFigure> figures)
    {
        _ = Required.Items(figures);
        RefusalReason[] reasons =
        [
            .. figures.Count > 0
                ? (RefusalReason[])[]
                : [ChannelRefusals.NoFigure.Because(ChannelFacts.FigureClause)],
            .. figures.Where(figure => figure.IsShort).SelectMany(Missing),
        ];
        if (reasons.Length > 0)
        {
            return Decision.Refuse<ValueList<ManagementFigure>>(new Refusal([.. reasons]));
        }

        int shorts = figures.Count(figure => figure.IsShort);
        return Decision.Accept(
            figures,
            new Explanation
            {
                Decision = "quotas.figure-review",
                Question = new(
                    "Has every figure that is short a cause and an action?",
                    "未达标的数据是否均已记录原因和改善措施？"
                ),
                Answer = new(
                    $"Yes; {shorts} of {figures.Count} are short.",
                    $"是；{figures.Count}项中{shorts}项未达标。"
                ),
                Outcome = FactValue.Of(shorts),
                Clauses = [ChannelFacts.FigureClause],
                Facts = figures.SelectMany(Facts).ToValueList(),
            }
        );
    }

    private static IEnumerable<RefusalReason> Missing(ManagementFigure figure)
    {
        Fact[] facts = [.. Facts(figure)];
        if (string.IsNullOrWhiteSpace(figure.Cause))
        {
            yield return ChannelRefusals.CauseMissing.Because(ChannelFacts.FigureClause, facts);
        }

        if (string.IsNullOrWhiteSpace(figure.Action))
        {
            yield return ChannelRefusals.ActionMissing.Because(ChannelFacts.FigureClause, facts);
        }
    }

    private static IEnumerable<Fact> Facts(ManagementFigure figure) =>
        [
            Fact.Named("figure", figure.Name, new("figure", "数据"), figure.Label),
            new("actual", FactValue.Of(figure.Actual), new("actual", "实际")),
            new("target", FactValue.Of(figure.Target), new("target", "目标")),
        ];
}
