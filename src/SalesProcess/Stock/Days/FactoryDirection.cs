namespace SalesProcess.Stock;

/// <summary>Which way machines for the factory go.</summary>
public enum FactoryDirection
{
    /// <summary>To the factory.</summary>
    ToFactory = 0,

    /// <summary>Back from the factory.</summary>
    BackFromFactory = 1,
}
