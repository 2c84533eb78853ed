namespace SalesProcess.Customers;

/// <summary>Whether a grade set by hand holds on a date.</summary>
public enum ManualGradeState
{
    /// <summary>Its first day is later.</summary>
    NotYet = 0,

    /// <summary>It holds.</summary>
    InForce = 1,

    /// <summary>Its last day is past.</summary>
    Expired = 2,
}
