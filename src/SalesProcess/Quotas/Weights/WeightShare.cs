using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Weights of days with their share in a mixture.</summary>
/// <param name="Share">The share, such as 3/5; zero or more. Only the proportions of the shares count.</param>
/// <param name="Weights">The weights.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record WeightShare(Ratio Share, DayWeights Weights)
{
    /// <summary>Answers share and weights.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Share} of {Weights}";
}
