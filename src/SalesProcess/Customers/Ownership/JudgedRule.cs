using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A rule of a reception, and every condition that it lacks; it applies if there is none.</summary>
internal sealed record JudgedRule(OrderedRule Rule, ValueList<RefusalReason> Unmet)
{
    internal bool Applies => Unmet.Count == 0;

    internal static ValueList<JudgedRule> All(ReceptionSettings settings, ReceptionCase facts) =>
        ReceptionRules
            .InOrder(settings)
            .Select(rule => new JudgedRule(
                rule,
                [.. rule.Condition.Unmet(facts), .. NotPermitted(rule, settings, facts)]
            ))
            .ToValueList();

    private static IEnumerable<RefusalReason> NotPermitted(
        OrderedRule rule,
        ReceptionSettings settings,
        ReceptionCase facts
    ) =>
        rule.Cause is { } cause && !rule.Keeps(facts) && settings.Ways.WhyNot(cause) is { } reason
            ? [reason]
            : [];
}
