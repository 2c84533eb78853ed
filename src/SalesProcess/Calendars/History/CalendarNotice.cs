using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>One official notice that makes days special; made by the library only.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CalendarNotice
{
    internal CalendarNotice(
        int year,
        LocalDate knownSince,
        BilingualText title,
        ValueList<SpecialDay> specialDays
    )
    {
        Year = year;
        KnownSince = knownSince;
        Title = title;
        SpecialDays = specialDays;
    }

    /// <summary>The year that the notice is about; it may also move days of the December before.</summary>
    public int Year { get; }

    /// <summary>
    /// The day since which the notice has been known at the latest: that of its publication on the government's site,
    /// or, where the site was filled later, the first day that the notice changed.
    /// </summary>
    public LocalDate KnownSince { get; }

    /// <summary>What the notice is called, in both languages.</summary>
    public BilingualText Title { get; }

    /// <summary>The days that it made special, also those that a later notice changed again.</summary>
    public ValueList<SpecialDay> SpecialDays { get; }

    /// <summary>Answers the English title and since when it has been known.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Title.English}, {FactValue.Of(KnownSince)}";
}
