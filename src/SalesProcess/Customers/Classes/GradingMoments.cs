using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Customers;

/// <summary>Says whether a customer may be graded now, and by this post; when and by whom is a setting (K-54).</summary>
public static class GradingMoments
{
    /// <summary>The stable name of the relationship maintenance department.</summary>
    public const string RelationshipDepartment = "relationship-department";

    private static readonly ClauseId Setting = ClauseId.Parse("LIB-GRADE-29");

    /// <summary>Judges one grading by the moment that the policy picks.</summary>
    /// <param name="act">Who is about to grade whom, and how far the customer has come.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The moment, if the grading fits it. Refused, with every reason, where it is too early, too late or
    /// somebody else's.</returns>
    [Implements("LIB-GRADE-29")]
    public static Decision<GradingMoment> Permit(GradingAct act, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(policy);
        if (
            !policy.TryRead(
                CustomerParameters.GradingMoment,
                out Parameter<GradingMoment>? moment,
                out RefusalReason? unset
            )
        )
        {
            return Decision.Refuse<GradingMoment>(unset);
        }

        (ClauseId clause, Criterion<GradingAct> condition) = ConditionOf(moment.Value);
        ValueList<RefusalReason> unmet = condition
            .Unmet(act)
            .Select(reason => reason with { Edition = moment.Edition })
            .ToValueList();
        return unmet.Count > 0
            ? Decision.Refuse<GradingMoment>(new Refusal(unmet))
            : Decision.Accept(
                moment.Value,
                () =>
                    new Explanation
                    {
                        Decision = "customers.grading-moment",
                        Question = new(
                            $"May {act.Role} grade customer {act.CustomerId} now?",
                            $"{act.Role}现在可否对客户{act.CustomerId}分级？"
                        ),
                        Answer = new("Yes.", "可以。"),
                        Outcome = FactValue.Of(Kebab.Of(moment.Value)),
                        Clauses = [clause, Setting],
                        Facts = [.. condition.FactsOf(act)],
                        Readings = [moment.Reading],
                    }
            );
    }

    private static (ClauseId, Criterion<GradingAct>) ConditionOf(GradingMoment moment)
    {
        (string text, Func<ClauseId, Criterion<GradingAct>> make) = moment switch
        {
            GradingMoment.BeforeContact => (
                "GRADE-SCREEN-01",
                (Func<ClauseId, Criterion<GradingAct>>)(
                    clause => Not("contacted", "contacted already", "已接触客户", a => a.IsContacted, clause)
                )
            ),
            GradingMoment.AfterPhoneInvitation => (
                "GRADE-INTENT-00",
                clause =>
                    Is(
                        "invited-by-phone",
                        "invited by telephone",
                        "已电话邀约",
                        a => a.IsInvitedByPhone,
                        clause
                    )
            ),
            GradingMoment.AfterCreditInvestigation => (
                "GRADE-CREDIT-02",
                clause => new AllOf<GradingAct>(
                    Is("visited", "visited", "已拜访", a => a.IsVisited, clause),
                    Is(
                        "credit-investigated",
                        "credit standing investigated",
                        "已调查资信状况",
                        a => a.IsCreditInvestigated,
                        clause
                    ),
                    new GradedBy(ProcessRoles.SalesManager.Id, ProcessRoles.SalesManager.Label, clause)
                )
            ),
            _ => (
                "GRADE-VALUE-01",
                clause => new AllOf<GradingAct>(
                    Is(
                        "maintenance-plan",
                        "a maintenance plan",
                        "已有维护计划",
                        a => a.HasMaintenancePlan,
                        clause
                    ),
                    new GradedBy(
                        RelationshipDepartment,
                        new("relationship maintenance department", "客户关系维护部门"),
                        clause
                    )
                )
            ),
        };
        var cited = ClauseId.Parse(text);
        return (cited, make(cited));
    }

    private static FactIs<GradingAct> Is(
        string name,
        string english,
        string chinese,
        Func<GradingAct, bool> read,
        ClauseId clause
    ) => new(name, new BilingualText(english, chinese), read, asked: true, clause);

    private static FactIs<GradingAct> Not(
        string name,
        string english,
        string chinese,
        Func<GradingAct, bool> read,
        ClauseId clause
    ) => new(name, new BilingualText(english, chinese), read, asked: false, clause);
}
