namespace SalesProcess.Stock;

/// <summary>The figures of one line, whatever the type of their columns.</summary>
internal readonly ref struct LineInputs
{
    internal long Book { get; init; }

    internal long Counted { get; init; }

    internal long InTransit { get; init; }

    internal bool BookHoldsInTransit { get; init; }

    internal long LentOut { get; init; }

    internal long Borrowed { get; init; }

    /// <summary>Null where the count must match what is expected.</summary>
    internal (long From, long To)? Band { get; init; }

    /// <summary>Null where the least that is normal is replenished up to.</summary>
    internal long? Target { get; init; }

    /// <summary>Null for single pieces.</summary>
    internal long? PackSize { get; init; }

    internal long LastPeriod { get; init; }

    internal long UnitValue { get; init; }

    /// <summary>The most that a quantity can be.</summary>
    internal long Most { get; init; }
}
