namespace SalesProcess.Customers;

/// <summary>How a person who sees customer data stands to the company and the matter.</summary>
public enum PersonRelation
{
    /// <summary>Anybody else, inside or outside the company.</summary>
    Other = 0,

    /// <summary>One of the company's sales staff.</summary>
    SalesStaff = 1,

    /// <summary>Somebody whom the matter concerns, such as the project lead on site.</summary>
    Involved = 2,
}
