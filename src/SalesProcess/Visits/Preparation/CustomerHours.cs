using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>Hours of a day of the week that are stored for a customer, such as its busy or its idle hours.</summary>
/// <param name="Day">The day of the week.</param>
/// <param name="From">When they begin.</param>
/// <param name="To">When they end, the moment not included; midnight is the end of the day. Later than the
/// beginning.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CustomerHours(IsoDayOfWeek Day, LocalTime From, LocalTime To)
{
    /// <summary>The day of the week.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no day from Monday to Sunday.</exception>
    public IsoDayOfWeek Day { get; } =
        Day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? Day
            : throw new ArgumentOutOfRangeException(
                nameof(Day),
                Day,
                "The day of the week must be one from Monday to Sunday."
            );

    /// <summary>When they end, the moment not included; midnight is the end of the day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They do not end later than they begin.</exception>
    public LocalTime To { get; } =
        To == LocalTime.Midnight || To > From
            ? To
            : throw new ArgumentOutOfRangeException(
                nameof(To),
                FactValue.Of(new LocalDate(2000, 1, 1).At(To)).Text,
                "Hours must end later than they begin."
            );

    /// <summary>Answers day, beginning and end.</summary>
    /// <returns>Such as <c>monday 11:00:00-13:00:00</c>.</returns>
    public override string ToString() =>
        $"{Kebab.Of(Day)} {PreparationFacts.Time("from", From, "from", "自").Value}-{PreparationFacts.Time("to", To, "to", "至").Value}";

    /// <summary>These hours on a date; null where the date is another day of the week.</summary>
    internal (LocalDateTime From, LocalDateTime To)? On(LocalDate date) =>
        date.DayOfWeek == Day
            ? (date.At(From), To == LocalTime.Midnight ? date.PlusDays(1).AtMidnight() : date.At(To))
            : null;
}
