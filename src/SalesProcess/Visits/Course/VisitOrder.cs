using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>
/// What departs from the order of the eight steps. A step is out of order if a later one was entered before it was;
/// going back to a step that was entered in its place is not.
/// </summary>
[Implements("VISIT-STEP-01")]
internal static class VisitOrder
{
    internal static IEnumerable<VisitDeviation> OutOfOrder(ValueList<StepEntry> entered) =>
        FirstEntries(entered)
            .Where((step, place) => FirstEntries(entered).Take(place).Any(earlier => earlier > step))
            .Order()
            .Select(VisitDeviation.OutOfOrder);

    internal static IEnumerable<VisitDeviation> Skipped(ValueList<StepEntry> entered) =>
        Enum.GetValues<VisitStep>().Except(FirstEntries(entered)).Order().Select(VisitDeviation.Skipped);

    private static IEnumerable<VisitStep> FirstEntries(ValueList<StepEntry> entered) =>
        entered.Select(entry => entry.Step).Distinct();
}
