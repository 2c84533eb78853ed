namespace SalesProcess.Stock;

/// <summary>What keeps a line of stock columns from being assessed.</summary>
public enum StockLineFault
{
    /// <summary>Nothing does.</summary>
    None = 0,

    /// <summary>A quantity is below zero, or a counted quantity is below <see cref="StockColumns.NotCounted"/>.</summary>
    NegativeQuantity = 1,

    /// <summary>A unit value is below zero.</summary>
    NegativeUnitValue = 2,

    /// <summary>A pack holds fewer than one piece.</summary>
    PackWithoutPieces = 3,

    /// <summary>More is away, lent out or under way in the books, than the books hold and is borrowed.</summary>
    MoreAwayThanBooked = 4,

    /// <summary>The least that is normal is more than the most.</summary>
    BandUpsideDown = 5,

    /// <summary>The level to replenish up to is below the least that is normal.</summary>
    TargetBelowBand = 6,

    /// <summary>A quantity that is worked out does not fit the type of the quantities.</summary>
    QuantityTooLarge = 7,

    /// <summary>A value that is worked out does not fit a <see cref="long"/> of minor units.</summary>
    ValueTooLarge = 8,

    /// <summary>There is no outlet of the number that the line has.</summary>
    NoSuchOutlet = 9,

    /// <summary>A sum of an outlet does not fit its type.</summary>
    SumTooLarge = 10,
}
