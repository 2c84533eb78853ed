using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Every judgement of one prospect, in the order in which they were made: the talk goes on, and the prospect
/// is judged again and again by the four conditions (PROSPECT-QUAL-02).</summary>
/// <remarks>
/// Immutable: judging again makes a new history that keeps all before it. The judgement is the salesperson's own
/// record; the library sends nothing to anybody. Equality is that of all parts. Order is not defined.
/// </remarks>
public sealed record QualificationHistory
{
    private static readonly ClauseId Clause = ClauseId.Parse("PROSPECT-QUAL-02");

    private QualificationHistory(string customerId, ValueList<JudgedProspect> judgements) =>
        (CustomerId, Judgements) = (customerId, judgements);

    /// <summary>The host's identifier of the prospect.</summary>
    public string CustomerId { get; }

    /// <summary>The judgements, the first one first.</summary>
    public ValueList<JudgedProspect> Judgements { get; }

    /// <summary>The last judgement; null where there is none.</summary>
    public JudgedProspect? Current => Judgements.Count == 0 ? null : Judgements[^1];

    /// <summary>Begins an empty history.</summary>
    /// <param name="customerId">The host's identifier of the prospect; not blank.</param>
    /// <returns>A history without a judgement.</returns>
    public static QualificationHistory Of(string customerId) => new(Required.Text(customerId), []);

    /// <summary>Judges the prospect by the four conditions, and keeps every earlier judgement.</summary>
    /// <param name="facts">What is known now.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The identifier of who judges; not blank.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The history with one judgement more. Refused for the facts of another prospect, and for a time before
    /// the last judgement.</returns>
    [Implements("PROSPECT-QUAL-02")]
    public Decision<QualificationHistory> Judge(
        ProspectFacts facts,
        LocalDateTime at,
        string by,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(facts);
        Required.Text(by, nameof(by));
        var reasons = new List<RefusalReason>();
        var on = new Fact("at", FactValue.Of(at), new("time of the judgement", "判断时间"));
        if (facts.CustomerId != CustomerId)
        {
            reasons.Add(
                CustomerRefusals.OtherCustomer.Because(
                    Clause,
                    CustomerFacts.Customer(facts.CustomerId),
                    new Fact("expected", FactValue.Of(CustomerId), new("customer expected", "应为客户"))
                )
            );
        }

        if (Current is { } last && at < last.At)
        {
            reasons.Add(
                CustomerRefusals.BeforeLastJudgement.Because(
                    Clause,
                    on,
                    new Fact("last", FactValue.Of(last.At), new("time of the last judgement", "上次判断时间"))
                )
            );
        }

        return reasons.Count > 0
            ? Decision.Refuse<QualificationHistory>(new Refusal(reasons.ToValueList()))
            : ProspectQualification
                .Assess(facts, at.Date, policy)
                .Map(assessment => new QualificationHistory(
                    CustomerId,
                    [.. Judgements, new JudgedProspect(at, by, facts, assessment)]
                ));
    }

    /// <summary>Finds what was known at a time.</summary>
    /// <param name="at">The time.</param>
    /// <returns>The last judgement at or before it; null where there is none.</returns>
    public JudgedProspect? At(LocalDateTime at) => Judgements.LastOrDefault(one => one.At <= at);

    /// <summary>Answers the prospect and the number of judgements.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {English.Count(Judgements.Count, "judgement")}";
}
