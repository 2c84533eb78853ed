namespace SalesProcess.Customers;

/// <summary>
/// A rule of the showroom about whose customer somebody is after a reception. Three of the eight stand in the sources
/// as they are; four are their contrary inferences, which the sources do not say; the last is the ground that all of
/// them stand on.
/// </summary>
/// <remarks>The order of the members is not the order of precedence: that is the policy's (K-37).</remarks>
public enum ReceptionRule
{
    /// <summary>The customer chose among those who have received him (OWN-CHOICE).</summary>
    Choice = 0,

    /// <summary>The customer asks for the first consultant, who therefore keeps the customer; by contrary inference
    /// from OWN-7D.</summary>
    Request = 1,

    /// <summary>The customer came by a telephone appointment of the first consultant, who therefore keeps the customer;
    /// by contrary inference from OWN-NOAPPT.</summary>
    Appointment = 2,

    /// <summary>The first consultant had phone contact, and therefore keeps the customer; by contrary inference from
    /// OWN-7D.</summary>
    PhoneContact = 3,

    /// <summary>The customer returns after a week or more, not called and not asking for the first consultant: he is
    /// the consultant's of this reception (OWN-7D).</summary>
    LateReturn = 4,

    /// <summary>The customer returns within the week, so the first consultant keeps the customer; by contrary inference
    /// from OWN-7D.</summary>
    WithinWeek = 5,

    /// <summary>The customer came without a telephone appointment and asks for nobody: he is the consultant's of this
    /// reception (OWN-NOAPPT).</summary>
    NoAppointment = 6,

    /// <summary>The first consultant keeps the customer; where there is none, the consultant of this reception is the
    /// first (OWN-FIRST).</summary>
    FirstConsultant = 7,
}
