using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>How far the conversion of a customer into a signed customer has come.</summary>
/// <remarks>
/// A scheme of its own: it says nothing about a grade, a class or a band of the funnel, and nothing converts between
/// them (K-06). The sources name three stages, potential, intent and signed, and mention the stable intent customer;
/// the others are the library's own, and their clauses say so. The numbers have no meaning as an order: a customer may
/// be lost from each stage.
/// </remarks>
[Implements("LIFE-DEF-DEV")]
public enum LifecycleStage
{
    /// <summary>Not yet found to be a potential customer (LIB-LIFE-01).</summary>
    Unclassified = 0,

    /// <summary>Has a latent need, is on a name list and has a development plan (LIFE-POT, LIFE-POT-ACT-01).</summary>
    Potential = 1,

    /// <summary>Needs the company's product, without a final agreement (LIFE-INT).</summary>
    Intent = 2,

    /// <summary>An intent customer whom the company calls stable (LIFE-INT-STABLE); the source does not say when one
    /// is.</summary>
    StableIntent = 3,

    /// <summary>The further outstanding features have been presented: an inference (LIB-LIFE-02).</summary>
    ReadyToSign = 4,

    /// <summary>The contract is signed, and the customer does not use the system yet (LIB-LIFE-03).</summary>
    Contracted = 5,

    /// <summary>The contract is signed and the customer uses the system (LIFE-SIGNED).</summary>
#pragma warning disable CA1720 // a signed customer is the word of the policy, not a type
    Signed = 6,
#pragma warning restore CA1720

    /// <summary>Lost (LIB-LIFE-04).</summary>
    Lost = 7,
}
