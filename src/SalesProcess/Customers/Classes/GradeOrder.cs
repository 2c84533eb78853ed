namespace SalesProcess.Customers;

/// <summary>Whether the grades of a scheme are better and worse than each other, and who says so.</summary>
public enum GradeOrder
{
    /// <summary>The grades have no order; there is none to rise to or to fall to.</summary>
    None = 0,

    /// <summary>The source puts them in order.</summary>
    Stated = 1,

    /// <summary>The source does not; the order is inferred, and the axis names the conflict that says from what.</summary>
    Inferred = 2,
}
