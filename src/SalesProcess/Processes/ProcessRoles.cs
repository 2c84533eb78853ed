using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>The posts that the processes of the library name.</summary>
public static class ProcessRoles
{
    /// <summary>The salesperson.</summary>
    public static ProcessRole Salesperson { get; } = new("salesperson", new("salesperson", "销售人员"));

    /// <summary>The supervisor of the salesperson.</summary>
    public static ProcessRole Supervisor { get; } = new("supervisor", new("supervisor", "主管"));

    /// <summary>The manager of a sales department.</summary>
    public static ProcessRole DepartmentManager { get; } =
        new("department-manager", new("department manager", "部门经理"));

    /// <summary>The sales manager.</summary>
    public static ProcessRole SalesManager { get; } = new("sales-manager", new("sales manager", "销售经理"));

    /// <summary>The sales director.</summary>
    public static ProcessRole SalesDirector { get; } =
        new("sales-director", new("sales director", "销售总监"));

    /// <summary>The sales consultant.</summary>
    public static ProcessRole SalesConsultant { get; } =
        new("sales-consultant", new("sales consultant", "销售顾问"));

    internal static ValueList<ProcessRole> All { get; } =
    [Salesperson, Supervisor, DepartmentManager, SalesManager, SalesDirector, SalesConsultant];
}
