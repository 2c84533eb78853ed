using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>The eight steps of a visit, in their order (VISIT-STEP-01).</summary>
/// <remarks>The sources give checklists for the first five only; what the others ask is the host's (VISIT-STEP-02).</remarks>
#pragma warning disable CA1008 // the steps are numbered from 1, as the policy numbers them; there is no step zero
[Implements("VISIT-STEP-02")]
public enum VisitStep
#pragma warning restore CA1008
{
    /// <summary>Preparation, before entering the shop.</summary>
    Preparation = 1,

    /// <summary>Greeting the customer.</summary>
    Greeting = 2,

    /// <summary>Inspecting the shop, its stock and its competition.</summary>
    StoreInspection = 3,

    /// <summary>Display of the goods in the shop.</summary>
    Display = 4,

    /// <summary>Drafting the order.</summary>
    OrderDrafting = 5,

    /// <summary>The sales presentation.</summary>
    Presentation = 6,

    /// <summary>Self-review after the visit.</summary>
    SelfReview = 7,

    /// <summary>Paperwork.</summary>
    Paperwork = 8,
}
