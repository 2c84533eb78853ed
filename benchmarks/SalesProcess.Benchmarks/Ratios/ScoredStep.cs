namespace SalesProcess.Benchmarks.Ratios;

/// <summary>A step of a criterion.</summary>
/// <param name="From">The least value.</param>
/// <param name="To">The value after the greatest.</param>
/// <param name="Points">What it is worth, weighted.</param>
internal sealed record ScoredStep(int From, int To, int Points);
