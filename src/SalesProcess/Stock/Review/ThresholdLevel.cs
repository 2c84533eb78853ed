namespace SalesProcess.Stock;

/// <summary>Whose threshold judges a difference; an inner one beats an outer one.</summary>
public enum ThresholdLevel
{
    /// <summary>That of the location.</summary>
    Location = 0,

    /// <summary>That of the warehouse; it applies where the location has none.</summary>
    Warehouse = 1,

    /// <summary>That of the policy; it applies where neither has one.</summary>
    Policy = 2,
}
