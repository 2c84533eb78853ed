namespace SalesProcess.Customers;

/// <summary>What becomes of a hand-over that exceeds the capacity of a receiver (LIB-OWN-35); the host picks one.</summary>
public enum HandOverCapacity
{
    /// <summary>All of it is refused, with every receiver that is full.</summary>
    Refuse = 0,

    /// <summary>It is made, and those who exceed their capacity are listed.</summary>
    List = 1,
}
