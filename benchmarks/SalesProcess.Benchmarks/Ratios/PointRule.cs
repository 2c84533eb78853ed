namespace SalesProcess.Benchmarks.Ratios;

/// <summary>A rule of a scorecard as users of rules engines write it: a name, a condition, points.</summary>
/// <param name="Name">What the rule is called.</param>
/// <param name="Condition">When it holds; compiled from an expression.</param>
/// <param name="Points">What it is worth.</param>
internal sealed record PointRule(string Name, Func<CustomerFigures, bool> Condition, int Points);
