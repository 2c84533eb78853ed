using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace SalesProcess.Decisions;

/// <summary>The value of a fact: the name of its type and its one invariant spelling.</summary>
/// <remarks>
/// <para>
/// A fact is kept as text, so that an explanation can be stored, sent and read back by a program that knows
/// nothing of the chapter it came from; the typed value is one call away (<see cref="As{T}"/>).
/// </para>
/// <para>Equality is that of type name and spelling. Order is not defined.</para>
/// </remarks>
public sealed record FactValue
{
    private const string YesNoType = "yes-no";
    private const string Yes = "yes";
    private const string No = "no";
    private const string WholeType = "whole";
    private const string DateType = "date";
    private const string TimeType = "date-time";
    private const string MonthType = "month";
    private const string DurationType = "duration";
    private const string TextType = "text";
    private const string ListSuffix = "-list";
    private const string ListSeparator = ", ";
    private static readonly BilingualText YesLabel = new(Yes, "是");
    private static readonly BilingualText NoLabel = new(No, "否");

    /// <summary>Makes a value from its stored form.</summary>
    /// <param name="type">The name of the type, such as <c>money</c>; not blank.</param>
    /// <param name="text">The invariant spelling; not null.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The type is blank, or a text holds half a character (a surrogate alone).</exception>
    public FactValue(string type, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Type = Required.Text(type, nameof(type));
        Text = Required.WholeCharacters(text, nameof(text));
    }

    /// <summary>The stable name of the type: <c>yes-no</c>, <c>whole</c>, <c>date</c>, <c>date-time</c>,
    /// <c>month</c>, <c>duration</c>, <c>text</c>, or that of a value type of the library.</summary>
    public string Type { get; }

    /// <summary>The invariant spelling of the value.</summary>
    public string Text { get; }

    /// <summary>Makes a fact of a yes or a no.</summary>
    /// <param name="value">Yes or no.</param>
    /// <returns>The value, spelled <c>yes</c> or <c>no</c>.</returns>
    public static FactValue Of(bool value) => new(YesNoType, value ? Yes : No);

    /// <summary>Makes a fact of a whole number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The value, spelled in decimal digits.</returns>
    public static FactValue Of(long value) => new(WholeType, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Makes a fact of a date.</summary>
    /// <param name="value">The date, in any calendar system.</param>
    /// <returns>The same day, spelled as in ISO 8601.</returns>
    public static FactValue Of(LocalDate value) =>
        new(DateType, LocalDatePattern.Iso.Format(value.WithCalendar(CalendarSystem.Iso)));

    /// <summary>Makes a fact of a local date and time.</summary>
    /// <param name="value">The date and time, in any calendar system.</param>
    /// <returns>The same moment of the same day, spelled as in ISO 8601.</returns>
    public static FactValue Of(LocalDateTime value) =>
        new(TimeType, LocalDateTimePattern.ExtendedIso.Format(value.WithCalendar(CalendarSystem.Iso)));

    /// <summary>Makes a fact of a month.</summary>
    /// <param name="value">The month, of the ISO calendar system.</param>
    /// <returns>The month, spelled as in ISO 8601.</returns>
    public static FactValue Of(YearMonth value) => new(MonthType, YearMonthPattern.Iso.Format(value));

    /// <summary>Makes a fact of a length of time.</summary>
    /// <param name="value">The length.</param>
    /// <returns>The value, spelled as hours, minutes and seconds: <c>7:30:00</c>.</returns>
    public static FactValue Of(Duration value) =>
        new(DurationType, DurationPattern.JsonRoundtrip.Format(value));

    /// <summary>Makes a fact of a word, a code or an identifier; never of anything personal beyond an identifier.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The value, spelled as given.</returns>
    /// <exception cref="ArgumentException">The text holds half a character (a surrogate alone).</exception>
    public static FactValue Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(TextType, Required.WholeCharacters(value, nameof(value)));
    }

    /// <summary>Makes a fact of a value type of the library.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The value, spelled as the type spells itself without a format.</returns>
    public static FactValue Of<T>(T value)
        where T : IFactValue<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(T.FactType, value.ToString(null, CultureInfo.InvariantCulture));
    }

    /// <summary>Makes a fact of several values of one type.</summary>
    /// <typeparam name="T">The type of the values; its spelling has no comma.</typeparam>
    /// <param name="values">The values, in their order.</param>
    /// <returns>The values, each as the type spells itself, with commas between.</returns>
    public static FactValue OfList<T>(IEnumerable<T> values)
        where T : IFactValue<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return new(
            T.FactType + ListSuffix,
            string.Join(
                ListSeparator,
                values.Select(value => value.ToString(null, CultureInfo.InvariantCulture))
            )
        );
    }

    /// <summary>Makes a fact of several lengths of time.</summary>
    /// <param name="values">The lengths, in their order.</param>
    /// <returns>The lengths, each as hours, minutes and seconds, with commas between.</returns>
    public static FactValue OfList(IEnumerable<Duration> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new(
            DurationType + ListSuffix,
            string.Join(ListSeparator, values.Select(DurationPattern.JsonRoundtrip.Format))
        );
    }

    /// <summary>Makes a fact of several dates.</summary>
    /// <param name="values">The dates, in their order.</param>
    /// <returns>The dates, each as in ISO 8601, with commas between.</returns>
    public static FactValue OfList(IEnumerable<LocalDate> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new(DateType + ListSuffix, string.Join(ListSeparator, values.Select(value => Of(value).Text)));
    }

    /// <summary>Reads several typed values back.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <returns>The values, in their order.</returns>
    /// <exception cref="InvalidOperationException">The fact is of another type.</exception>
    public ValueList<T> AsList<T>()
        where T : IFactValue<T> =>
        Split(T.FactType).Select(text => T.Parse(text, CultureInfo.InvariantCulture)).ToValueList();

    /// <summary>Reads the typed value back.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <returns>A value equal to the one that the fact was made of.</returns>
    /// <exception cref="InvalidOperationException">The fact is of another type.</exception>
    public T As<T>()
        where T : IFactValue<T> => T.Parse(Expect(T.FactType), CultureInfo.InvariantCulture);

    /// <summary>Reads a yes or a no back.</summary>
    /// <returns>True for yes.</returns>
    /// <exception cref="InvalidOperationException">The fact is of another type.</exception>
    /// <exception cref="FormatException">The spelling is neither yes nor no.</exception>
    public bool AsYesNo() =>
        Expect(YesNoType) switch
        {
            Yes => true,
            No => false,
            _ => throw new FormatException($"'{Text}' is neither {Yes} nor {No}."),
        };

    /// <summary>Reads a whole number back.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">The fact is of another type.</exception>
    public long AsWhole() =>
        long.Parse(Expect(WholeType), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>Reads a date back.</summary>
    /// <returns>The date.</returns>
    /// <exception cref="InvalidOperationException">The fact is of another type.</exception>
    public LocalDate AsDate() => LocalDatePattern.Iso.Parse(Expect(DateType)).Value;

    /// <summary>Reads a local date and time back.</summary>
    /// <returns>The date and time, in the ISO calendar system.</returns>
    /// <exception cref="InvalidOperationException">The fact is of another type.</exception>
    public LocalDateTime AsDateTime() => LocalDateTimePattern.ExtendedIso.Parse(Expect(TimeType)).Value;

    /// <summary>Reads a month back.</summary>
    /// <returns>The month.</returns>
    /// <exception cref="InvalidOperationException">The fact is of another type.</exception>
    public YearMonth AsMonth() => YearMonthPattern.Iso.Parse(Expect(MonthType)).Value;

    /// <summary>Reads a length of time back.</summary>
    /// <returns>The length.</returns>
    /// <exception cref="InvalidOperationException">The fact is of another type.</exception>
    public Duration AsDuration() => DurationPattern.JsonRoundtrip.Parse(Expect(DurationType)).Value;

    /// <summary>Reads several dates back.</summary>
    /// <returns>The dates, in their order.</returns>
    /// <exception cref="InvalidOperationException">The fact is of another type.</exception>
    public ValueList<LocalDate> AsDates() =>
        Split(DateType).Select(text => LocalDatePattern.Iso.Parse(text).Value).ToValueList();

    /// <summary>Reads several lengths of time back.</summary>
    /// <returns>The lengths, in their order.</returns>
    /// <exception cref="InvalidOperationException">The fact is of another type.</exception>
    public ValueList<Duration> AsDurations() =>
        Split(DurationType).Select(text => DurationPattern.JsonRoundtrip.Parse(text).Value).ToValueList();

    /// <summary>Shows the value to a person: as spelled, but yes and no in the language.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>A short text.</returns>
    public string Show(Language language) =>
        (Type, Text) switch
        {
            (YesNoType, Yes) => YesLabel.In(language),
            (YesNoType, No) => NoLabel.In(language),
            _ => Text,
        };

    /// <summary>Answers the invariant spelling.</summary>
    /// <returns>The spelling.</returns>
    public override string ToString() => Text;

    private string[] Split(string type) =>
        Expect(type + ListSuffix).Split(ListSeparator, StringSplitOptions.RemoveEmptyEntries);

    private string Expect(string type) =>
        Type == type
            ? Text
            : throw new InvalidOperationException(
                $"The fact is of type '{Type}' and was read as '{type}'. Read it as what it is."
            );
}
