using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>The posts that take part in visits and their papers, besides those of <see cref="ProcessRoles"/>.</summary>
public static class VisitRoles
{
    /// <summary>The sales clerk, who receives the Visit Record Form (VISIT-S8-04).</summary>
    public static ProcessRole SalesClerk { get; } = new("sales-clerk", new("sales clerk", "销售内勤"));

    /// <summary>The sales assistant, who keeps what is gathered on customer and region (VISIT-CRANE-01).</summary>
    public static ProcessRole SalesAssistant { get; } =
        new("sales-assistant", new("sales assistant", "销售助理"));

    /// <summary>The technician, who explains the product and presents the solution (VISIT-TECH-01).</summary>
    public static ProcessRole Technician { get; } = new("technician", new("technician", "技术人员"));

    /// <summary>Finds who may receive a paper by the name of the post.</summary>
    internal static ProcessRole Receiver(string post) =>
        post switch
        {
            "sales-clerk" => SalesClerk,
            "sales-assistant" => SalesAssistant,
            "department-manager" => ProcessRoles.DepartmentManager,
            _ => ProcessRoles.SalesManager,
        };
}
