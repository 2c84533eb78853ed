using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Calendars;

/// <summary>A day that is not what its day of the week says: off, worked, or worked in part.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind"><see cref="DayKind.Holiday"/>, <see cref="DayKind.MakeUpWorkday"/> or
/// <see cref="DayKind.PartDay"/>.</param>
/// <param name="Name">What the day is called, in both languages.</param>
/// <remarks>
/// <para>Equality is that of all parts. Order is not defined.</para>
/// <para>Whether kind and weight go together is checked by the calendar or the overlay that takes the day.</para>
/// </remarks>
/// <example>
/// <code>
/// var halfDay = SpecialDay.PartDay(new LocalDate(2026, 2, 14), new Ratio(1, 2), new("New Year party", "年会"));
/// </code>
/// </example>
public sealed record SpecialDay(LocalDate Date, DayKind Kind, BilingualText Name)
{
    /// <summary>What the day is called, in both languages.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public BilingualText Name
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Name);

    /// <summary>
    /// How much of a working day it is: 0 for a holiday and 1 for a make-up workday, fixed; above 0, at most
    /// 1,000,000, for a part day, such as 1/2.
    /// </summary>
    public Ratio Weight { get; init; } = Kind == DayKind.MakeUpWorkday ? Ratio.One : Ratio.Zero;

    /// <summary>The notice or decision that made the day what it is, in both languages; null if none is known.</summary>
    public BilingualText? Source { get; init; }

    /// <summary>Makes a day off.</summary>
    /// <param name="date">The day.</param>
    /// <param name="name">What it is called, in both languages.</param>
    /// <returns>A day that weighs nothing.</returns>
    public static SpecialDay Holiday(LocalDate date, BilingualText name) => new(date, DayKind.Holiday, name);

    /// <summary>Makes a day that is worked although it would be off.</summary>
    /// <param name="date">The day.</param>
    /// <param name="name">What it is called, in both languages.</param>
    /// <returns>A day that weighs one.</returns>
    public static SpecialDay MakeUpWorkday(LocalDate date, BilingualText name) =>
        new(date, DayKind.MakeUpWorkday, name);

    /// <summary>Makes a day that is worked in part, or that counts for more than one.</summary>
    /// <param name="date">The day, of whatever day of the week.</param>
    /// <param name="weight">How much of a working day it is, above 0.</param>
    /// <param name="name">What it is called, in both languages.</param>
    /// <returns>A day of that weight.</returns>
    public static SpecialDay PartDay(LocalDate date, Ratio weight, BilingualText name) =>
        new(date, DayKind.PartDay, name) { Weight = weight };

    /// <summary>Answers date and kind.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(Date)}: {Kebab.Of(Kind)}";
}
