using SalesProcess.Processes;

namespace SalesProcess.Customers;

/// <summary>The posts that owe records around customer files, besides those of <see cref="ProcessRoles"/>.</summary>
public static class FileRoles
{
    /// <summary>The department manager, who has the customer data of the outlets compiled (FILE-S9-OUTLET).</summary>
    public static ProcessRole DepartmentManager => ProcessRoles.DepartmentManager;

    /// <summary>The sales assistant, who copies the day's data (FILE-S18-BACKUP).</summary>
    public static ProcessRole SalesAssistant { get; } =
        new("sales-assistant", new("sales assistant", "销售助理"));
}
