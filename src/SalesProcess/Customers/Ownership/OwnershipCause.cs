namespace SalesProcess.Customers;

/// <summary>Why a customer came to an owner, or went back to the pool.</summary>
public enum OwnershipCause
{
    /// <summary>The owner received the customer first (OWN-FIRST).</summary>
    FirstReception = 0,

    /// <summary>The customer came back after a week or more, not called and not asking for the owner (OWN-7D).</summary>
    LateReturn = 1,

    /// <summary>The customer came without an appointment and asked for nobody (OWN-NOAPPT).</summary>
    NoAppointment = 2,

    /// <summary>The customer chose among those who had received him (OWN-CHOICE).</summary>
    CustomerChoice = 3,

    /// <summary>The region, type, trade or product of the customer is the owner's (OWN-S6-SPLIT, OWN-S9-POST).</summary>
    Assignment = 4,

    /// <summary>The manager gave the customer to the owner (VISIT-S8-06).</summary>
    Manager = 5,

    /// <summary>The owner took the customer from the pool (FILE-S5-SHARE).</summary>
    Claim = 6,

    /// <summary>The customer went back to the pool.</summary>
    Release = 7,

    /// <summary>The former owner left or moved, and handed the customer over (OWN-S6-FOLLOW).</summary>
    HandOver = 8,
}
