using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>A list of a day in which nothing is open. What asks for a complete list asks for this type.</summary>
/// <remarks>Made by <see cref="DayList.Complete"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record CompletedDayList
{
    internal CompletedDayList(DayList list) => List = list;

    /// <summary>The list with its lines.</summary>
    public DayList List { get; }

    /// <summary>Gets what is written into a field of a line.</summary>
    /// <param name="subject">The host's identifier of what the line is about.</param>
    /// <param name="fieldId">The name of the field.</param>
    /// <returns>The values; empty where the field may stay empty and does.</returns>
    /// <exception cref="ArgumentException">The list has no such line, or its form no such field.</exception>
    public ValueList<FactValue> Values(string subject, string fieldId) =>
        List.Lines.FirstOrDefault(line => line.Subject == subject) is { } line
            ? line.Form.Entries.FirstOrDefault(entry => entry.Field.Id == fieldId)?.Values
                ?? throw new ArgumentException($"The list has no field '{fieldId}'.", nameof(fieldId))
            : throw new ArgumentException($"The list has no line '{subject}'.", nameof(subject));

    /// <summary>Adds the amounts of a field up over all lines, each unit and currency alone.</summary>
    /// <param name="fieldId">The name of the field; what is no money, quantity or whole number is not added up.</param>
    /// <returns>One sum a unit, in the order in which the units come first; empty where no line has an amount. Refused
    /// with each unit whose sum does not fit.</returns>
    [Implements("DAY-S5-STATS-01")]
    public Decision<ValueList<FactValue>> Totals(string fieldId)
    {
        ArgumentNullException.ThrowIfNull(fieldId);
        ValueList<FactValue> amounts = List
            .Lines.SelectMany(line => line.Form.Entries.Where(entry => entry.Field.Id == fieldId))
            .SelectMany(entry => entry.Values)
            .Where(DayAmounts.IsAmount)
            .ToValueList();
        return DayTotals.Of(
            amounts,
            List.Reading.Clause,
            Fact.Named("section", fieldId, new("section", "栏目"), List.Reading.Label),
            [List.Reading]
        );
    }

    /// <summary>Answers list and day.</summary>
    /// <returns>Such as <c>follow-ups, 2026-10-09: 2 lines, complete</c>.</returns>
    public override string ToString() => $"{List}, complete";
}
