using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>A measure reaches a limit of the policy, or stays below it.</summary>
internal sealed class AtLeast(TerminalMeasure measure, Parameter<long> limit, bool asked, ClauseId clause)
    : Criterion<TerminalFacts>
{
    internal override IEnumerable<Fact> FactsOf(TerminalFacts facts) => [measure.FactOf(facts)];

    internal override ValueList<RefusalReason> Unmet(TerminalFacts facts) =>
        measure.Reaches(facts, limit.Value) == asked
            ? []
            :
            [
                (asked ? CustomerRefusals.BelowLimit : CustomerRefusals.AtLimit).Because(
                    clause,
                    Fact.Named("measure", measure.Name, new("measure", "指标"), measure.Label),
                    new Fact("is", measure.Value(facts), new("value now", "现值")),
                    new Fact("limit", FactValue.Of(limit.Value), limit.Definition.Label),
                    Fact.Named(
                        "unit",
                        limit.Definition.Unit!.English,
                        new("unit of the limit", "界限单位"),
                        limit.Definition.Unit
                    )
                ) with
                {
                    Edition = limit.Edition,
                },
            ];
}
