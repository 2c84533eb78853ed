namespace SalesProcess.Customers;

/// <summary>What it means that several persons are responsible for one part of a division (OWN-S6-SPLIT).</summary>
public enum TerritoryOverlapReading
{
    /// <summary>They collaborate, as the source has it: listed, and no fault.</summary>
    Collaboration = 0,

    /// <summary>The stricter reading that each part has exactly one owner: a fault.</summary>
    Fault = 1,
}
