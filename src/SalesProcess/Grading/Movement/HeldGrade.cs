using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Grading;

/// <summary>The grade that somebody holds: the band, since when, and from when its least stay counts.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record HeldGrade
{
    /// <summary>Makes a grade that is held since a day.</summary>
    /// <param name="band">The stable name of the band; not blank.</param>
    /// <param name="since">The first day of the grade.</param>
    public HeldGrade(string band, LocalDate since)
    {
        Band = Required.Text(band, nameof(band));
        Since = since.WithCalendar(CalendarSystem.Iso);
        StayFrom = Since;
    }

    /// <summary>The stable name of the band.</summary>
    public string Band { get; }

    /// <summary>The first day of the grade: that of the last change.</summary>
    public LocalDate Since { get; }

    /// <summary>The day that the least stay counts from: that of the last change, or of the last review that was due and
    /// left the grade as it was.</summary>
    public LocalDate StayFrom
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Answers band and first day.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Band} since {FactValue.Of(Since)}";
}
