namespace SalesProcess.Stock;

/// <summary>What a person does at a dealer; the source names four, and has each of them asked other things.</summary>
public enum DealerContactRole
{
    /// <summary>The head of the dealer.</summary>
    Leader = 0,

    /// <summary>The main person in charge of the work.</summary>
    PersonInCharge = 1,

    /// <summary>One of the dealer's salespeople.</summary>
    Salesperson = 2,

    /// <summary>One of the warehouse staff, who know what is there and what was delivered.</summary>
    Warehouse = 3,
}
