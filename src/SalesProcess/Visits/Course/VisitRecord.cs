using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>A visit as it is stored: its plan, the edition that it keeps, and its journal. The state follows.</summary>
/// <param name="Plan">What was planned.</param>
/// <param name="Edition">The edition of the policy that the visit began under, such as <c>acme/2026</c>; not blank.</param>
/// <param name="Journal">The moves, in the order of making.</param>
/// <remarks><see cref="Visit.Restore(VisitRecord, SalesProcess.Policies.PolicyEdition)"/> judges it. Equality is that of
/// all parts. Order is not defined.</remarks>
public sealed record VisitRecord(VisitPlan Plan, string Edition, ValueList<ProcessEvent> Journal)
{
    /// <summary>What was planned.</summary>
    public VisitPlan Plan
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Plan);

    /// <summary>The edition of the policy that the visit began under; not blank.</summary>
    public string Edition
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Edition);

    /// <summary>The moves, in the order of making.</summary>
    public ValueList<ProcessEvent> Journal
    {
        get;
        init => field = Required.Items(value);
    } = Required.Items(Journal);

    /// <summary>Answers the identifiers and the number of moves.</summary>
    /// <returns>Such as <c>visit V-1 to C-17 under built-in/1: 12 rows</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Plan} under {Edition}: {Journal.Count} rows");
}
