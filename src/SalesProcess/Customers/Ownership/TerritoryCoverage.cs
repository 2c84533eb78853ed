using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Whether a division covers the whole market: every part with its persons, the gaps and the overlaps.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record TerritoryCoverage
{
    private TerritoryCoverage(ValueList<TerritoryPart> parts, PolicyReading overlap, bool isOverlapAFault) =>
        (Parts, OverlapReading, IsOverlapAFault) = (parts, overlap, isOverlapAFault);

    /// <summary>Every part, in the order of the lists of the plan.</summary>
    public ValueList<TerritoryPart> Parts { get; }

    /// <summary>Every part that nobody is responsible for.</summary>
    public ValueList<TerritoryPart> Gaps => Parts.Where(part => part.IsGap).ToValueList();

    /// <summary>Every part that several persons are responsible for; they may collaborate, unless the policy asks for
    /// exactly one.</summary>
    public ValueList<TerritoryPart> Overlaps => Parts.Where(part => part.IsOverlap).ToValueList();

    /// <summary>Whether the policy asks for exactly one person a part (LIB-OWN-07).</summary>
    public bool IsOverlapAFault { get; }

    private PolicyReading OverlapReading { get; }

    /// <summary>Checks a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The coverage, complete or not; refused where a list of the plan has a name twice, or an assignment names
    /// what no list has.</returns>
    [Implements("OWN-S6-SPLIT", "LIB-OWN-07")]
    public static Decision<TerritoryCoverage> Of(TerritoryPlan plan, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<TerritoryOverlapReading>? overlap = read.Read(OwnershipParameters.TerritoryOverlap);
        ValueList<RefusalReason> reasons = [.. read.Missing, .. FaultsOf(plan)];
        if (overlap is null || reasons.Count > 0)
        {
            return Decision.Refuse<TerritoryCoverage>(new Refusal(reasons));
        }

        var coverage = new TerritoryCoverage(
            plan.Cells.Select(cell => new TerritoryPart(cell, plan.ResponsibleFor(cell))).ToValueList(),
            overlap.Reading,
            overlap.Value == TerritoryOverlapReading.Fault
        );
        return Decision.Accept(coverage, () => coverage.Explain(read.Readings));
    }

    /// <summary>Says of every gap that it is one, and of every overlap where the policy asks for exactly one
    /// person.</summary>
    /// <returns>One reason a part, in the order of the parts; empty if the plan is in order.</returns>
    public ValueList<RefusalReason> Findings() =>
        Parts
            .Where(part => part.IsGap || (part.IsOverlap && IsOverlapAFault))
            .Select(part =>
                part.IsGap
                    ? OwnershipRefusals.TerritoryGap.Because(
                        OwnershipFacts.SplitClause,
                        OwnershipFacts.Cell(part.Cell.Label)
                    )
                    : OwnershipRefusals.TerritoryOverlap.Because(
                        OverlapReading,
                        OwnershipFacts.Cell(part.Cell.Label),
                        new Fact("count", FactValue.Of(part.Persons.Count), new("persons", "人数")),
                        OwnershipFacts.Persons(part.Persons)
                    )
            )
            .ToValueList();

    /// <summary>Lists the parts as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a part, in the order of the lists of the plan.</returns>
    public ValueList<TerritoryPartRow> ToRows(Language language) =>
        Parts.Select(part => part.ToRow(language)).ToValueList();

    /// <summary>Answers how many gaps and overlaps there are.</summary>
    /// <returns>Such as <c>4 parts, 1 gap, 0 overlaps</c>.</returns>
    public override string ToString() =>
        $"{English.Count(Parts.Count, "part")}, {English.Count(Gaps.Count, "gap")}, {English.Count(Overlaps.Count, "overlap")}";

    /// <summary>What a plan cannot be judged with: names that stand twice or are not listed.</summary>
    internal static IEnumerable<RefusalReason> FaultsOf(TerritoryPlan plan) =>
        plan
            .Dimensions.SelectMany(dimension => dimension.Doubled)
            .Concat(
                plan.Assignments.SelectMany(assignment =>
                    plan.Dimensions.SelectMany(dimension =>
                        dimension.Unknown(assignment.Part, assignment.PersonId)
                    )
                )
            )
            .Distinct();

    private Explanation Explain(ValueList<PolicyReading> readings)
    {
        int findings = Findings().Count;
        return new()
        {
            Decision = "customers.territory-coverage",
            Question = new("Does the division cover the whole market?", "分工是否覆盖全部市场？"),
            Answer = new(
                findings == 0
                    ? $"Yes: {this}."
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"No: {this}; {English.Count(findings, "finding")}."
                    ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(findings == 0 ? "是" : "否")}：共{Parts.Count}项，无人负责{Gaps.Count}项，多人负责{Overlaps.Count}项。"
                )
            ),
            Outcome = FactValue.Of(findings),
            Clauses = [OwnershipFacts.SplitClause],
            Facts = Parts
                .SelectMany(part =>
                    new[] { OwnershipFacts.Cell(part.Cell.Label), OwnershipFacts.Persons(part.Persons) }
                )
                .ToValueList(),
            Readings = readings,
        };
    }
}
