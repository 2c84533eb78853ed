namespace SalesProcess.Customers;

/// <summary>How a consent stands on a day.</summary>
public enum ConsentStanding
{
    /// <summary>There is none to the purpose.</summary>
    None = 0,

    /// <summary>It is given from a later day on.</summary>
    NotYetGiven = 1,

    /// <summary>It holds.</summary>
    InForce = 2,

    /// <summary>Its last day is past.</summary>
    Expired = 3,

    /// <summary>It is withdrawn, on this day or before.</summary>
    Withdrawn = 4,
}
