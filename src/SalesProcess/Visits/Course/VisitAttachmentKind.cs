namespace SalesProcess.Visits;

/// <summary>What is attached to a visit.</summary>
public enum VisitAttachmentKind
{
    /// <summary>A count of stock, with its lines.</summary>
    StockCount = 0,

    /// <summary>The draft of an order.</summary>
    OrderDraft = 1,

    /// <summary>A photo or another proof.</summary>
    Evidence = 2,

    /// <summary>A form or report.</summary>
    Paper = 3,
}
