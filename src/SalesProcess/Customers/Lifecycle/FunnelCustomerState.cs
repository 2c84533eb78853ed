using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>One of the five states of a customer that the picture of the sales funnel names (LIFE-ALLSTATES-01).</summary>
/// <remarks>
/// A scheme of its own, which is neither the stage of the conversion nor a band of the funnel (K-06). The picture has
/// lost its arrows: which state follows which is a value of the policy that the host sets
/// (<see cref="FunnelCustomerMoves"/>). The numbers have no meaning as an order.
/// </remarks>
[Implements("LIFE-ALLSTATES-01")]
public enum FunnelCustomerState
{
    /// <summary>Target customer, to be developed (目标客户，开发).</summary>
    Target = 0,

    /// <summary>Potential customer, to be nurtured (潜在客户，促进).</summary>
    Potential = 1,

    /// <summary>Closed customer, to be managed (成交客户，管理).</summary>
    Closed = 2,

    /// <summary>Loyal customer, to be retained (忠诚客户，维系).</summary>
    Loyal = 3,

    /// <summary>Lost or out-of-control customer (战败或失控客户).</summary>
    Lost = 4,
}
