namespace SalesProcess.Customers;

/// <summary>Which phone contact of the first consultant counts for OWN-7D; the source leaves it open.</summary>
public enum ReceptionCallWindow
{
    /// <summary>Any, however long ago.</summary>
    Ever = 0,

    /// <summary>Only contact since the reception that the week runs from.</summary>
    SinceThen = 1,
}
