using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The order in which the rules of a reception decide, with what it comes to: which of them ever do.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of both parts. Order is not defined.</remarks>
public sealed record ReceptionPrecedence
{
    private ReceptionPrecedence(OwnershipModel model, ValueList<ReceptionPlace> places) =>
        (Model, Places) = (model, places);

    /// <summary>The model of ownership that the policy picks.</summary>
    public OwnershipModel Model { get; }

    /// <summary>The rules, the first one first.</summary>
    public ValueList<ReceptionPlace> Places { get; }

    /// <summary>The rules that never decide, because whenever they apply one before them does too, or because the model
    /// does not permit them.</summary>
    public ValueList<ReceptionRule> NeverDeciding =>
        Places.Where(place => !place.EverDecides).Select(place => place.Rule).ToValueList();

    /// <summary>Reads the order of a policy and tries it on every combination of facts that the rules look at.</summary>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The order; refused where a value that it needs is not set or not usable, and where the model of
    /// ownership knows no rule of receptions (K-38).</returns>
    [Implements("LIB-OWN-01")]
    public static Decision<ReceptionPrecedence> Of(PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (ReceptionSettings.Read(policy, out ValueList<RefusalReason> missing) is not { } settings)
        {
            return Decision.Refuse<ReceptionPrecedence>(new Refusal(missing));
        }

        if (settings.WhyNotInModel is { Count: > 0 } notInModel)
        {
            return Decision.Refuse<ReceptionPrecedence>(new Refusal(notInModel));
        }

        HashSet<ReceptionRule> deciding =
        [
            .. ReceptionCase
                .Every(settings.Days.Value)
                .Select(one => JudgedRule.All(settings, one).FirstOrDefault(rule => rule.Applies))
                .OfType<JudgedRule>()
                .Select(judged => judged.Rule.Rule),
        ];
        var precedence = new ReceptionPrecedence(
            settings.Ways.Model,
            ReceptionRules
                .InOrder(settings)
                .Select(
                    (rule, place) =>
                        new ReceptionPlace(
                            place + 1,
                            rule.Rule,
                            rule.Clause,
                            rule.IsInferred,
                            deciding.Contains(rule.Rule)
                        )
                )
                .ToValueList()
        );
        return Decision.Accept(precedence, () => precedence.Explain(settings.Readings));
    }

    /// <summary>Lists the rules as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a rule, the first one first.</returns>
    public ValueList<ReceptionPlaceRow> ToRows(Language language) =>
        Places.Select(place => place.ToRow(language)).ToValueList();

    /// <summary>Answers the rules in order.</summary>
    /// <returns>Such as <c>choice &gt; request &gt; …</c>.</returns>
    public override string ToString() => string.Join(" > ", Places.Select(place => Kebab.Of(place.Rule)));

    private Explanation Explain(ValueList<PolicyReading> readings) =>
        new()
        {
            Decision = "customers.reception-precedence",
            Question = new(
                "In which order do the rules of a reception decide?",
                "接待归属规则按何种次序判断？"
            ),
            Answer = new(
                $"{string.Join(" > ", Places.Select(place => OwnershipLabels.Of(place.Rule).English))}.",
                $"{string.Join(" > ", Places.Select(place => OwnershipLabels.Of(place.Rule).Chinese))}。"
            ),
            Outcome = new FactValue("items", string.Join(' ', Places.Select(place => Kebab.Of(place.Rule)))),
            Clauses = [OwnershipFacts.OrderClause, .. Places.Select(place => place.Clause).Distinct()],
            Facts = NeverDeciding
                .Select(rule =>
                    Fact.Named(
                        "never-decides",
                        Kebab.Of(rule),
                        new("never decides in this order", "按此次序从不起决定作用"),
                        OwnershipLabels.Of(rule)
                    )
                )
                .ToValueList(),
            Readings = readings,
        };
}
