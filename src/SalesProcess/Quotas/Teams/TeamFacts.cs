using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>The facts and clauses that shared targets cite.</summary>
internal static class TeamFacts
{
    internal static ClauseId TeamClause { get; } = ClauseId.Parse("QUOTA-S17-TEAM");

    internal static ClauseId RefineClause { get; } = ClauseId.Parse("QUOTA-S17-REFINE");

    internal static ClauseId ProportionClause { get; } = ClauseId.Parse("LIB-TEAM-01");

    internal static Fact TheTeam { get; } =
        Fact.Named("team", "team", new("team", "团队"), new("the team", "团队"));

    internal static Fact Team(string id) => new("team", FactValue.Of(id), new("team", "团队"));

    internal static Fact Member(string id) => new("member", FactValue.Of(id), new("member", "成员"));

    internal static Fact Weight(Ratio weight) => new("weight", FactValue.Of(weight), new("weight", "权重"));

    internal static Fact MemberWeights(IEnumerable<Ratio> weights) =>
        new("member-weights", FactValue.OfList(weights), new("weight of each member", "各成员权重"));
}
