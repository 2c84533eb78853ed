using SalesProcess.Processes;

namespace SalesProcess.Customers;

/// <summary>The posts that take part in the processes of customers, besides those of <see cref="ProcessRoles"/>.</summary>
public static class CustomerRoles
{
    /// <summary>The company manager, who organises the winning-over of a customer together with the sales manager
    /// (GRADE-PR-01).</summary>
    public static ProcessRole CompanyManager { get; } =
        new("company-manager", new("company manager", "公司经理"));
}
