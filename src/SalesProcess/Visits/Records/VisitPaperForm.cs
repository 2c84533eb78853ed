namespace SalesProcess.Visits;

/// <summary>A form that is filled in around a visit.</summary>
public enum VisitPaperForm
{
    /// <summary>The report of a visit: information, and whether there was a breakthrough.</summary>
    VisitReport = 0,

    /// <summary>The Customer Relationship Data Form.</summary>
    CustomerRelationship = 1,

    /// <summary>The Customer Technical Data Form.</summary>
    CustomerTechnical = 2,

    /// <summary>The Visit Record Form.</summary>
    VisitRecord = 3,

    /// <summary>The Target Customer Basic Information Statistics Form.</summary>
    CustomerStatistics = 4,

    /// <summary>The customer visit slip.</summary>
    VisitSlip = 5,

    /// <summary>The record of the customer and of the enterprises of the region.</summary>
    CustomerAndRegion = 6,
}
