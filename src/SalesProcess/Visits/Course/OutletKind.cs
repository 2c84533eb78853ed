namespace SalesProcess.Visits;

/// <summary>What kind of place is visited.</summary>
public enum OutletKind
{
    /// <summary>A dealer.</summary>
    Dealer = 0,

    /// <summary>A department store.</summary>
    DepartmentStore = 1,

    /// <summary>A pharmacy.</summary>
    Pharmacy = 2,

    /// <summary>A speciality shop.</summary>
    SpecialityShop = 3,

    /// <summary>A point of the company's own direct sale.</summary>
    CompanyDirect = 4,
}
