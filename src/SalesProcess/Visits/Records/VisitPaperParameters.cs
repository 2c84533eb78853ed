using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>The values of the policy that say which papers a visit owes, when, and what they say.</summary>
public static class VisitPaperParameters
{
    private static readonly ValueList<PolicyKey<ValueList<PolicyField>>> ByForm =
        Enum.GetValues<VisitPaperForm>()
            .Select(form => PolicyKeys.Fields($"visits.form-{Kebab.Of(form)}"))
            .ToValueList();

    /// <summary>The papers: which workflow asks for each, when it is due, who receives it, how far it must come, and
    /// its form. A condition that an item leaves out sets no limit: a paper without a workflow is asked for in
    /// each.</summary>
    public static PolicyKey<ValueList<PolicyItem>> Papers { get; } = PolicyKeys.Items("visits.papers");

    /// <summary>Which workflow of the sources says which papers a visit owes (K-23).</summary>
    public static PolicyKey<PaperWorkflow> Workflow { get; } =
        PolicyKeys.Choice<PaperWorkflow>("visits.paper-workflow");

    /// <summary>When a visit is reported (K-46).</summary>
    public static PolicyKey<VisitReportTime> ReportDue { get; } =
        PolicyKeys.Choice<VisitReportTime>("visits.report-due");

    /// <summary>Within how many working hours after its end a visit is reported, where it is reported promptly
    /// (VISIT-REPORT-01); the source gives no limit, so the host sets it.</summary>
    public static PolicyKey<long> ReportWithinHours { get; } = PolicyKeys.Whole("visits.report-within-hours");

    /// <summary>The fields of a form. Where the sources only name the form, it has no field unless the host adds
    /// some.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The typed name of its fields.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The form is not a defined one.</exception>
    public static PolicyKey<ValueList<PolicyField>> FormOf(VisitPaperForm form) =>
        Enum.IsDefined(form)
            ? ByForm[(int)form]
            : throw new ArgumentOutOfRangeException(nameof(form), form, "The form must be a defined one.");
}
