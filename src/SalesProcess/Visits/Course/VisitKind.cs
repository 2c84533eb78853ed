namespace SalesProcess.Visits;

/// <summary>What a visit is for in the life of a customer; the sources ask different things of the two (K-19, K-20).</summary>
public enum VisitKind
{
    /// <summary>A customer of the company is looked after: the decision maker is greeted first, and the people in charge,
    /// the salespeople and the warehouse staff are visited too.</summary>
    Maintenance = 0,

    /// <summary>A customer is to be won: whoever is visited must hold the power of decision (VISIT-DTARGET-01), and the
    /// first member of the staff whom one meets is greeted (VISIT-DGREET-01).</summary>
    Acquisition = 1,
}
