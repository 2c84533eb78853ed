namespace SalesProcess.Stock;

/// <summary>The stable names of the kinds of movements that the library knows; the source leaves the list open
/// (“and so on”), so a host's policy may add kinds of its own.</summary>
public static class MovementKinds
{
    /// <summary>New goods come in (入库).</summary>
    public const string In = "in";

    /// <summary>Sold goods go out, on a Sales Goods-Issue Slip (出库).</summary>
    public const string Out = "out";

    /// <summary>Goods move between two places of the host (移库).</summary>
    public const string Transfer = "transfer";

    /// <summary>Goods of an outlet that is cut move to one that is opened (移货开点).</summary>
    public const string OutletTransfer = "outlet-transfer";

    /// <summary>Goods are picked up because of a shortage (提货).</summary>
    public const string PickUp = "pick-up";
}
