using SalesProcess.Decisions;

namespace SalesProcess.Quotas;

/// <summary>Explains weights: a single source by its facts, joined ones by the weights that they were made of.</summary>
internal static class DayWeightExplanations
{
    internal static Explanation Of(DayWeights weights)
    {
        string from = FactValue.Of(weights.Days.Start).Text;
        string to = FactValue.Of(weights.Days.End).Text;
        string english = weights.Name.English;
        string chinese = weights.Name.Chinese;
        return new Explanation
        {
            Decision = "quotas.day-weights",
            Question = new(
                $"How much does each day from {from} to {to} count?",
                $"{from}至{to}各日权重为多少？"
            ),
            Answer = weights.Kind switch
            {
                DayWeightKind.Product => new(
                    $"The product of its sources: {english}.",
                    $"各来源相乘：{chinese}。"
                ),
                DayWeightKind.Mixture => new(
                    $"Each source is brought to a sum of one, then they are mixed by their shares: {english}.",
                    $"各来源先归一，再按占比混合：{chinese}。"
                ),
                _ => new($"By one source: {english}.", $"按单一来源：{chinese}。"),
            },
            Outcome = weights.Exact.ToFact(),
            Clauses = weights.Clause is { } own ? [QuotaFacts.WeightClause, own] : [QuotaFacts.WeightClause],
            Facts = [DayWeightFacts.Source(weights), .. DayWeightFacts.Days(weights.Days), .. weights.Facts],
            Steps = weights.MadeOf.Select(made => made.Explain()).ToValueList(),
        };
    }
}
