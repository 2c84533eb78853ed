namespace SalesProcess.Customers;

/// <summary>From which reception the week of OWN-7D runs; the source leaves it open.</summary>
public enum ReceptionWeekFrom
{
    /// <summary>From the first reception of the customer.</summary>
    FirstReception = 0,

    /// <summary>From the last reception before this one, by whomever.</summary>
    LastReception = 1,
}
