using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A customer who waits to be developed, with whatever the orders of the sources go by.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DevelopmentCandidate
{
    /// <summary>The host's identifier of the customer; no name, nothing personal.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The grade (GRADE-PRIO-01); null where there is none.</summary>
    public ProspectGrade? Grade { get; init; }

    /// <summary>The number of different products bought (GRADE-RETAIN-02); null where it is not known.</summary>
    public int? Products { get; init; }

    /// <summary>The rank of the result of the credit investigation (GRADE-CREDIT-02), higher for a better one; null where
    /// there is none.</summary>
    public int? CreditRank { get; init; }

    /// <summary>How well the salesperson knows the customer (ROLE-S17-KNOWN), higher for better; null where it is not
    /// known.</summary>
    public int? Acquaintance { get; init; }

    /// <summary>Answers the customer.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => CustomerId;
}
