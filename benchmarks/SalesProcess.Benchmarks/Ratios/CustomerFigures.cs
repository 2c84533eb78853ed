namespace SalesProcess.Benchmarks.Ratios;

/// <summary>The figures of a customer as an object, for the stand-ins that take objects.</summary>
internal sealed class CustomerFigures
{
    public required int Turnover { get; init; }

    public required int Orders { get; init; }

    public required int DaysSinceOrder { get; init; }

    public required int Products { get; init; }

    public required int DaysToPay { get; init; }

    public required int Visits { get; init; }

    public required int Returns { get; init; }

    public required int YearsWithUs { get; init; }
}
