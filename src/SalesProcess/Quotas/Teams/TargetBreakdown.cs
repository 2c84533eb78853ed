using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Breaks targets down the organisation.</summary>
public static class TargetBreakdown
{
    /// <summary>Shares a target out to the parts of an organisation, and each part's share to its own parts, so that
    /// every level adds up exactly to the one above.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="target">The target; zero or more, with a currency or unit.</param>
    /// <param name="organisation">The place that has the target, with at least one part; its own weight does not
    /// count.</param>
    /// <returns>The shares with their explanation, one step a place that has parts. Refused, with every reason at once,
    /// where the target has no unit or is negative, the place has no part, and where, at any level, a part is named
    /// twice, has a weight below zero, or none of the parts of a place that has weight has any itself.</returns>
    /// <remarks>The odd unit goes by <see cref="AllocationRule.LargestRemainder"/> at every level (LIB-TEAM-01).</remarks>
    [Implements("QUOTA-S17-REFINE", InPart = true)]
    public static Decision<TargetShare<TMeasure>> Of<TMeasure>(TMeasure target, TargetBranch organisation)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(organisation);
        List<RefusalReason> reasons = [];
        if (target.Equals(default))
        {
            reasons.Add(QuotaRefusals.TargetWithoutUnit.Because(TeamFacts.RefineClause));
        }
        else if (target.Units < 0)
        {
            reasons.Add(
                QuotaRefusals.TargetNegative.Because(TeamFacts.RefineClause, QuotaFacts.Target(target))
            );
        }

        reasons.AddRange(Reasons(organisation, organisation.Id, target, isTop: true));
        if (reasons.Count > 0)
        {
            return Decision.Refuse<TargetShare<TMeasure>>(new Refusal(reasons.ToValueList()));
        }

        TargetShare<TMeasure> share = Share(target, organisation);
        return Decision.Accept(share, () => Explain(share, share.Id));
    }

    private static IEnumerable<RefusalReason> Reasons<TMeasure>(
        TargetBranch place,
        string path,
        TMeasure target,
        bool isTop
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        bool getsNothing = !isTop && place.Weight.Sign <= 0;
        TMeasure toShare = getsNothing ? target.WithUnits(0) : target;
        IEnumerable<RefusalReason> own =
            isTop || place.Parts.Count > 0
                ? TeamReasons.Of(
                    TeamFacts.Team(path),
                    place.Parts.Select(part => new TeamMember(part.Id, part.Weight)).ToValueList(),
                    toShare,
                    TeamFacts.RefineClause
                )
                : [];
        return own.Concat(
            place.Parts.SelectMany(part => Reasons(part, $"{path}/{part.Id}", toShare, isTop: false))
        );
    }

    private static TargetShare<TMeasure> Share<TMeasure>(TMeasure amount, TargetBranch place)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ValueList<TMeasure> amounts =
            place.Parts.Count == 0
                ? []
                : Allocation.Split(
                    amount,
                    place.Parts.Select(part => part.Weight).ToValueList(),
                    AllocationRule.LargestRemainder
                );
        return new TargetShare<TMeasure>(
            place.Id,
            place.Weight,
            amount,
            place.Parts.Zip(amounts, (part, share) => Share(share, part)).ToValueList()
        );
    }

    private static Explanation Explain<TMeasure>(TargetShare<TMeasure> share, string path)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new()
        {
            Decision = "quotas.target-breakdown",
            Question = new(
                $"How is the target of '{path}', {share.Amount.ToString("N", null)}, shared out to its {English.Count(share.Parts.Count, "part")}?",
                $"“{path}”的目标{share.Amount.ToString("N", null)}如何分配到其下{share.Parts.Count}个部分？"
            ),
            Answer = new(
                "In proportion to the weights; the odd units go to the largest remainders, and the parts add up exactly.",
                "按权重分配，零头归余数最大者，各部分之和完全一致。"
            ),
            Outcome = FactValue.OfList(share.Parts.Select(part => part.Amount)),
            Clauses = [TeamFacts.RefineClause, TeamFacts.ProportionClause],
            Facts =
            [
                TeamFacts.Team(path),
                new("target", FactValue.Of(share.Amount), new("target", "目标")),
                .. share.Parts.Select(part => TeamFacts.Member(part.Id)),
                TeamFacts.MemberWeights(share.Parts.Select(part => part.Weight)),
            ],
            Steps = share
                .Parts.Where(part => part.Parts.Count > 0)
                .Select(part => Explain(part, $"{path}/{part.Id}"))
                .ToValueList(),
        };
}
