namespace SalesProcess.Decisions;

/// <summary>A no, with every reason at once.</summary>
/// <remarks>Two refusals are equal if they have equal reasons in the same order. Order is not defined.</remarks>
public sealed record Refusal
{
    /// <summary>Makes a refusal of its reasons.</summary>
    /// <param name="reasons">Every unmet condition; at least one.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">The list is empty: a no without a reason is not allowed.</exception>
    public Refusal(ValueList<RefusalReason> reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        Reasons =
            reasons.Count > 0
                ? reasons
                : throw new ArgumentException("A refusal needs at least one reason.", nameof(reasons));
    }

    /// <summary>Every unmet condition, in the order of the rules; at least one.</summary>
    public ValueList<RefusalReason> Reasons { get; }

    /// <summary>Lists every message in one language.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>The messages, in the order of the reasons.</returns>
    public ValueList<string> Messages(Language language) =>
        Reasons.Select(reason => reason.Message.In(language)).ToValueList();

    /// <summary>Answers every reason, one a line.</summary>
    /// <returns>A text for logs; nothing personal beyond identifiers.</returns>
    public override string ToString() => string.Join("\n", Reasons);
}
