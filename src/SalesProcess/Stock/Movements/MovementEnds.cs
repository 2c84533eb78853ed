namespace SalesProcess.Stock;

/// <summary>Which places a movement names.</summary>
public enum MovementEnds
{
    /// <summary>Only where the goods go to.</summary>
    Into = 0,

    /// <summary>Only where the goods come from.</summary>
    OutOf = 1,

    /// <summary>Both.</summary>
    Between = 2,
}
