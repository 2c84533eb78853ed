using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>A turn of cleaning a shop: who, and on which day.</summary>
/// <param name="Person">The host's identifier of the person; not blank.</param>
/// <param name="Date">The day.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record CleaningTurn(string Person, LocalDate Date)
{
    /// <summary>The host's identifier of the person; not blank.</summary>
    public string Person
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Person);

    /// <summary>Answers day and person.</summary>
    /// <returns>Such as <c>2026-10-09: P-1</c>.</returns>
    public override string ToString() => $"{FactValue.Of(Date)}: {Person}";
}
