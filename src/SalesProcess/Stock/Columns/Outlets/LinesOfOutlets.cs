namespace SalesProcess.Stock;

/// <summary>What some lines came to, and the figures of theirs that their outlets add up.</summary>
internal readonly unsafe struct LinesOfOutlets
{
    internal byte* Book { get; init; }

    internal byte* Counted { get; init; }

    internal byte* UnitValue { get; init; }

    internal byte* Replenish { get; init; }

    internal long* VarianceValue { get; init; }

    internal long* ExcessValue { get; init; }

    internal byte* Status { get; init; }

    internal int* Outlet { get; init; }
}
