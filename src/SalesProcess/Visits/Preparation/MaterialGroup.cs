namespace SalesProcess.Visits;

/// <summary>A group of the materials for a visit to a dealer (VISIT-DPREP-01).</summary>
public enum MaterialGroup
{
    /// <summary>The company profile.</summary>
    CompanyProfile = 0,

    /// <summary>The product manual.</summary>
    ProductManual = 1,

    /// <summary>Samples.</summary>
    Samples = 2,

    /// <summary>The marketing policy: price list, promotion policy, reward policy.</summary>
    MarketingPolicy = 3,
}
