using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>One of the eight steps, with the sub-steps into which a company refines it.</summary>
/// <remarks>Made by <see cref="All"/> only. Equality is that of both parts. Order is not defined.</remarks>
public sealed record RefinedStep
{
    private const string StepTrait = "visit-step";

    private RefinedStep(VisitStep step, ValueList<PolicyItem> subSteps) =>
        (Step, SubSteps) = (step, subSteps);

    /// <summary>The step.</summary>
    public VisitStep Step { get; }

    /// <summary>The sub-steps, in the order of the policy; empty if the step is not refined.</summary>
    public ValueList<PolicyItem> SubSteps { get; }

    /// <summary>Lists the eight steps with their sub-steps: the eight stay, whatever a company adds inside them.</summary>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The eight steps, in their order. Refused with each sub-step that does not belong to exactly one
    /// step.</returns>
    [Implements("VISIT-STEP-04")]
    public static Decision<ValueList<RefinedStep>> All(PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        if (read.Read(PreparationParameters.SubSteps) is not { } items)
        {
            return Decision.Refuse<ValueList<RefinedStep>>(new Refusal(read.Missing));
        }

        ValueList<RefusalReason> reasons = items
            .Value.Where(item => StepsOf(item).Length != 1)
            .Select(item =>
                PreparationRefusals.SubStepOfNoStep.Because(
                    items.Reading,
                    Fact.Named("sub-step", item.Id, new("sub-step", "细分步骤"), item.Text),
                    new Fact("steps", FactValue.Of(StepsOf(item).Length), new("steps named", "所归属步骤数"))
                )
            )
            .ToValueList();
        if (reasons.Count > 0)
        {
            return Decision.Refuse<ValueList<RefinedStep>>(new Refusal(reasons));
        }

        var steps = Enum.GetValues<VisitStep>()
            .Select(step => new RefinedStep(
                step,
                items.Value.Where(item => StepsOf(item)[0] == Kebab.Of(step)).ToValueList()
            ))
            .ToValueList();
        return Decision.Accept(
            steps,
            () =>
                new Explanation
                {
                    Decision = "visits.refined-steps",
                    Question = new("How are the eight steps refined?", "八个步骤如何细分？"),
                    Answer = new(
                        $"{English.Count(items.Value.Count, "sub-step")} inside the eight.",
                        $"八个步骤之内共有{items.Value.Count}个细分步骤。"
                    ),
                    Outcome = FactValue.Of(items.Value.Count),
                    Clauses = [.. items.Value.Select(item => item.Clause).Prepend(items.Clause).Distinct()],
                    Facts = steps
                        .SelectMany(step =>
                            step.SubSteps.Select(item =>
                                Fact.Named(Kebab.Of(step.Step), item.Id, VisitLabels.Of(step.Step), item.Text)
                            )
                        )
                        .ToValueList(),
                    Readings = read.Readings,
                }
        );
    }

    /// <summary>Answers the step and the number of its sub-steps.</summary>
    /// <returns>Such as <c>greeting: 2 sub-steps</c>.</returns>
    public override string ToString() => $"{Kebab.Of(Step)}: {English.Count(SubSteps.Count, "sub-step")}";

    private static string[] StepsOf(PolicyItem item) =>
        [
            .. item
                .Conditions.Where(condition => condition.Trait == StepTrait)
                .SelectMany(condition => condition.Values)
                .Distinct(),
        ];
}
