namespace SalesProcess.Customers;

/// <summary>What keeps a customer from using the product (LIFE-INT-ACT-03).</summary>
public enum ObstacleKind
{
    /// <summary>A worry or doubt of the customer (担心和疑虑).</summary>
    Worry = 0,

    /// <summary>Something that keeps the customer from using the system (阻碍因素).</summary>
    Obstacle = 1,
}
