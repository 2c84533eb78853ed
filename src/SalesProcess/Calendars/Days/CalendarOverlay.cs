using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>
/// Days that differ from a calendar for some of those who work by it: a company, a region, a group of people.
/// </summary>
/// <remarks>
/// <para>Equality is that of all parts. Order is not defined.</para>
/// <para>
/// What the law gives to a group only, such as half a day for women on 8 March, is an overlay of that group; whom it
/// concerns is known to the caller.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var company = new CalendarOverlay(
///     new("ACME", "ACME公司"),
///     new("Decision 2026-03 of the board", "董事会2026年第3号决定"),
///     [SpecialDay.Holiday(new LocalDate(2026, 5, 6), new("Founders' day", "司庆"))]);
/// WorkingCalendar calendar = WorkingCalendar.MainlandChina.With(company);
/// </code>
/// </example>
public sealed record CalendarOverlay
{
    /// <summary>Makes an overlay.</summary>
    /// <param name="name">What it is called, in both languages; the calendar's name and explanations cite it.</param>
    /// <param name="source">The notice or decision behind those of its days that name none; null if none is known.</param>
    /// <param name="specialDays">Its days, each date once.</param>
    /// <exception cref="ArgumentNullException">The name, the list or a special day is null.</exception>
    /// <exception cref="ArgumentException">A special day stands twice, is neither a holiday, nor a make-up workday, nor
    /// a part day, or its weight does not fit its kind, and the message names it.</exception>
    public CalendarOverlay(BilingualText name, BilingualText? source, IEnumerable<SpecialDay> specialDays)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(specialDays);
        Name = name;
        Source = source;
        SpecialDays = specialDays.ToValueList();
        _ = SpecialDayIndex.Of(SpecialDays, nameof(specialDays), _ => null);
    }

    /// <summary>What the overlay is called, in both languages.</summary>
    public BilingualText Name { get; }

    /// <summary>The notice or decision behind those of its days that name none; null if none is known.</summary>
    public BilingualText? Source { get; }

    /// <summary>Its days.</summary>
    public ValueList<SpecialDay> SpecialDays { get; }

    /// <summary>Answers the English name.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Name.English;
}
