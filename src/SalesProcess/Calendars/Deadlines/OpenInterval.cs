using NodaTime;
using NodaTime.Text;

namespace SalesProcess.Calendars;

/// <summary>A part of a day during which work goes on, in local time.</summary>
/// <remarks>
/// <para>
/// Work goes on from <see cref="From"/>, included, until <see cref="To"/>, excluded. <see cref="To"/> at midnight is
/// the end of the day, 24:00. A shift over midnight is two intervals, one on each day.
/// </para>
/// <para>Equality is that of both ends. Order is not defined.</para>
/// </remarks>
public sealed record OpenInterval
{
    internal const long NanosecondsPerDay = NodaConstants.NanosecondsPerDay;

    /// <summary>Makes an interval.</summary>
    /// <param name="from">The first moment of work.</param>
    /// <param name="to">The end of work; midnight for the end of the day.</param>
    /// <exception cref="ArgumentException">The interval ends before it begins, or where it begins.</exception>
    public OpenInterval(LocalTime from, LocalTime to)
    {
        From = from;
        To = to;
        if (EndOfDayPart <= from.NanosecondOfDay)
        {
            throw new ArgumentException(
                $"The interval {this} must end after it begins. Write a shift over midnight as two intervals, one on each day.",
                nameof(to)
            );
        }
    }

    /// <summary>The first moment of work.</summary>
    public LocalTime From { get; }

    /// <summary>The end of work, excluded; midnight is the end of the day.</summary>
    public LocalTime To { get; }

    /// <summary>How long work goes on.</summary>
    public Duration Length => Duration.FromNanoseconds(EndOfDayPart - From.NanosecondOfDay);

    /// <summary>The nanosecond of the day at which the interval ends, up to the whole day.</summary>
    internal long EndOfDayPart => To == LocalTime.Midnight ? NanosecondsPerDay : To.NanosecondOfDay;

    internal LocalDateTime StartOn(LocalDate date) => date.At(From);

    internal LocalDateTime EndOn(LocalDate date) =>
        To == LocalTime.Midnight ? date.PlusDays(1).AtMidnight() : date.At(To);

    /// <summary>Answers both ends, in hours and minutes, with seconds where there are any.</summary>
    /// <returns>Such as <c>09:00-12:00</c>.</returns>
    public override string ToString() =>
        $"{LocalClock.Text(From)}-{(To == LocalTime.Midnight ? "24:00" : LocalClock.Text(To))}";
}
