namespace SalesProcess.Benchmarks.Ratios;

/// <summary>A criterion of a scorecard for the stand-ins.</summary>
/// <param name="Property">Which property of the customer is read.</param>
/// <param name="Steps">Its steps, from the lowest.</param>
internal sealed record ScoredCriterion(string Property, ScoredStep[] Steps);
