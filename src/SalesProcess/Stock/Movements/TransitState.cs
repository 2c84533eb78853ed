namespace SalesProcess.Stock;

/// <summary>Where goods are on their way, at a time.</summary>
public enum TransitState
{
    /// <summary>Not dispatched yet.</summary>
    NotDispatched = 0,

    /// <summary>Dispatched and on the way.</summary>
    InTransit = 1,

    /// <summary>Arrived.</summary>
    Arrived = 2,
}
