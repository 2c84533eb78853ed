using NodaTime;

namespace SalesProcess.Decisions;

/// <summary>A value of the policy that a decision was made by, with all that must be cited with it.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PolicyReading
{
    /// <summary>The stable name of the parameter, such as <c>quotas.planning-days-per-month</c>.</summary>
    public required string Parameter
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The value that was read.</summary>
    public required FactValue Value
    {
        get;
        init => field = Required.NotNull(value);
    }

    /// <summary>What the parameter is called, in both languages.</summary>
    public required BilingualText Label
    {
        get;
        init => field = Required.NotNull(value);
    }

    /// <summary>The clause behind the value.</summary>
    public required ClauseId Clause
    {
        get;
        init => field = Required.NotNull(value);
    }

    /// <summary>The edition of the policy that set the value, with its policy: <c>acme/2026</c>.</summary>
    public required string Edition
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The first day on which the value is in force.</summary>
    public required LocalDate InForceFrom { get; init; }

    /// <summary>The unit of a whole number, such as "days", in both languages; null for other values.</summary>
    public BilingualText? Unit { get; init; }

    /// <summary>What picking the value means, for a choice; null where the value shows itself.</summary>
    public BilingualText? ValueLabel { get; init; }

    /// <summary>The conflict of the sources that the value decides, such as <c>K-07</c>; null if none.</summary>
    public string? Conflict { get; init; }

    /// <summary>Shows the value to a person.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>What picking the value means, or the value as it shows itself, with its unit.</returns>
    public string Show(Language language) =>
        ValueLabel?.In(language)
        ?? (
            Unit is null ? Value.Show(language)
            : language == Language.English ? $"{Value.Show(language)} {Unit.English}"
            : $"{Value.Show(language)}{Unit.Chinese}"
        );

    /// <summary>Answers parameter, value, clause and edition.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Parameter} = {Value} [{Clause}, {Edition}]";
}
