namespace SalesProcess.Stock;

/// <summary>How results reach their columns.</summary>
internal enum WriteMode
{
    /// <summary>Straight into the columns, through the caches: for what fits them.</summary>
    Cached = 0,

    /// <summary>Straight into the columns, past the caches: for aligned columns that do not fit them.</summary>
    Streamed = 1,

    /// <summary>Block by block over room of one's own and from there past the caches: for columns that are not
    /// aligned.</summary>
    Carried = 2,

    /// <summary>Block by block over room of one's own, so that a block is read whole before it is written: for results
    /// that take the place of what is assessed.</summary>
    InPlace = 3,
}
