namespace SalesProcess.Benchmarks.Ratios;

/// <summary>What an engine of rules says of one rule and one customer.</summary>
internal sealed class RuleResult
{
    public required PointRule Rule { get; init; }

    public required bool IsSuccess { get; init; }

    public required string ExceptionMessage { get; init; }

    public required object Input { get; init; }
}
