using SalesProcess.Decisions;

namespace SalesProcess.Quotas;

/// <summary>Puts the work of a month's plan into an order of priority.</summary>
public static class WorkPriorities
{
    private static readonly ClauseId Clause = ClauseId.Parse("QUOTA-PRIORITY-01");

    /// <summary>Orders the work by its ranks; each piece of work has a rank of its own.</summary>
    /// <param name="work">The work, in any order.</param>
    /// <returns>The work, the lowest rank first. Refused with each piece of work that has no rank or stands twice, and
    /// with each rank that stands twice.</returns>
    [Implements("QUOTA-PRIORITY-01")]
    public static Decision<ValueList<WorkItem>> Order(ValueList<WorkItem> work)
    {
        _ = Required.Items(work);
        ValueList<RefusalReason> reasons =
        [
            .. work.Where(item => item.Rank is null)
                .Select(item => PlanRefusals.WorkWithoutRank.Because(Clause, PlanFacts.Work(item.Id))),
            .. work.Repeated(item => item.Id)
                .Select(group => PlanRefusals.WorkTwice.Because(Clause, PlanFacts.Work(group.Key))),
            .. work.Where(item => item.Rank is not null)
                .Repeated(item => item.Rank!.Value)
                .Select(group =>
                    PlanRefusals.RankTwice.Because(
                        Clause,
                        PlanFacts.Rank(group.Key),
                        PlanFacts.Work(string.Join(", ", group.Select(item => item.Id)))
                    )
                ),
        ];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<ValueList<WorkItem>>(new Refusal(reasons));
        }

        var ordered = work.OrderBy(item => item.Rank).ToValueList();
        return Decision.Accept(
            ordered,
            new Explanation
            {
                Decision = "quotas.work-priorities",
                Question = new("In which order is the work done?", "各项工作的先后顺序如何？"),
                Answer = new("By rank, the lowest first.", "按序号由小到大。"),
                Outcome = FactValue.Of(string.Join(' ', ordered.Select(item => item.Id))),
                Clauses = [Clause],
                Facts = work.SelectMany(item =>
                        (Fact[])[PlanFacts.Work(item.Id), PlanFacts.Rank(item.Rank!.Value)]
                    )
                    .ToValueList(),
            }
        );
    }
}
