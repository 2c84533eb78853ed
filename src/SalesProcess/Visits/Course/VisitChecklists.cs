using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>Starts the checklists of the eight steps with the items of the policy that apply to a visit.</summary>
[Implements("VISIT-PREP-02", "VISIT-PREP-03", "VISIT-APPEAR-01")]
[Implements(
    "VISIT-WORKPREP-01",
    "VISIT-WORKPREP-02",
    "VISIT-WORKPREP-03",
    "VISIT-WORKPREP-04",
    "VISIT-WORKPREP-06"
)]
[Implements("VISIT-MIND-01", "VISIT-MIND-02", "VISIT-MIND-03", "VISIT-MIND-04")]
[Implements(
    "VISIT-GREET-01",
    "VISIT-GREET-02",
    "VISIT-GREET-03",
    "VISIT-GREET-04",
    "VISIT-GREET-05",
    "VISIT-GREET-06",
    "VISIT-DGREET-01"
)]
[Implements("VISIT-STORE-01", "VISIT-STORE-02", "VISIT-STORE-03", "VISIT-STORE-04", "VISIT-STORE-05")]
[Implements("VISIT-TRAIN-01", "VISIT-TRAIN-02")]
[Implements(
    "VISIT-DISPLAY-01",
    "VISIT-DISPLAY-02",
    "VISIT-DISPLAY-03",
    "VISIT-DISPLAY-04",
    "VISIT-DISPLAY-05"
)]
[Implements("ORDER-DRAFT-01", "ORDER-SUPPLY-01", "ORDER-BUDGET-01", InPart = true)]
internal static class VisitChecklists
{
    private const string OutletTrait = "outlet";
    private const string RoleTrait = "role";
    private const string KindTrait = "visit-kind";

    internal static ValueList<StateChecklist> Of(VisitPlan plan, PolicyEdition policy)
    {
        var read = new PolicyReader(policy);
        var traits = new Dictionary<string, string>
        {
            [OutletTrait] = Kebab.Of(plan.Outlet),
            [RoleTrait] = Kebab.Of(plan.Role),
            [KindTrait] = Kebab.Of(plan.Kind),
        };
        return Enum.GetValues<VisitStep>()
            .Select(step => new StateChecklist(
                Kebab.Of(step),
                read.Read(VisitParameters.ChecklistOf(step)) is { } items
                    ? Checklist.Start(items, traits)
                    : Checklist.Start([], traits)
            ))
            .ToValueList();
    }
}
