using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>A way by which customers may change hands in the model of ownership that the policy picks (K-38).</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record OwnershipWay
{
    private OwnershipWay(OwnershipCause cause, OwnershipModel model, ClauseId clause) =>
        (Cause, Model, Clause) = (cause, model, clause);

    /// <summary>The way.</summary>
    public OwnershipCause Cause { get; }

    /// <summary>The model.</summary>
    public OwnershipModel Model { get; }

    /// <summary>The clause that permits it.</summary>
    public ClauseId Clause { get; }

    /// <summary>Asks whether customers may change hands by a way.</summary>
    /// <param name="cause">The way.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The way as it is permitted; refused, with the clause of the way and the models that permit it, where the model of
    /// the policy does not.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The way is not a defined one.</exception>
    /// <example>
    /// <code>
    /// OwnershipWay.Of(OwnershipCause.Claim, policy);   // refused where customers are personal
    /// </code>
    /// </example>
    [Implements("LIB-OWN-06")]
    public static Decision<OwnershipWay> Of(OwnershipCause cause, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        _ = OwnershipLabels.Of(cause);
        var read = new PolicyReader(policy);
        OwnershipWays? ways = OwnershipWays.Read(read, out ValueList<RefusalReason> faults);
        if (ways is null)
        {
            return Decision.Refuse<OwnershipWay>(new Refusal([.. read.Missing, .. faults]));
        }

        if (ways.WhyNot(cause) is { } not)
        {
            return Decision.Refuse<OwnershipWay>(not);
        }

        var way = new OwnershipWay(cause, ways.Model, ways.ClauseOf(cause)!);
        ValueList<PolicyReading> readings = read.Readings;
        return Decision.Accept(way, () => way.Explain(readings));
    }

    /// <summary>Answers way, model and clause.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Kebab.Of(Cause)} where {Kebab.Of(Model)} [{Clause}]";

    private Explanation Explain(ValueList<PolicyReading> readings)
    {
        (BilingualText cause, BilingualText model) = (OwnershipLabels.Of(Cause), OwnershipLabels.Of(Model));
        return new()
        {
            Decision = "customers.ownership-way",
            Question = new(
                $"May customers change hands by “{cause.English}” where ownership is “{model.English}”?",
                $"归属模式为“{model.Chinese}”时，客户可否通过“{cause.Chinese}”变更归属？"
            ),
            Answer = new("Yes.", "可以。"),
            Outcome = FactValue.Of(true),
            Clauses = [Clause, OwnershipFacts.ModelClause],
            Facts = [OwnershipFacts.Cause(Cause), OwnershipFacts.Model(Model)],
            Readings = readings,
        };
    }
}
