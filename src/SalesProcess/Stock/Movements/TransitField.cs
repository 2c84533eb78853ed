namespace SalesProcess.Stock;

/// <summary>What is to be found out at the logistics centre about goods in transit.</summary>
public enum TransitField
{
    /// <summary>When they are expected to arrive.</summary>
    ExpectedArrival = 0,

    /// <summary>What carries them.</summary>
    Carrier = 1,

    /// <summary>Whether they are safe.</summary>
    Safety = 2,
}
