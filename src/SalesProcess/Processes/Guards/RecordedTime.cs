using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>Reads times and numbers out of recorded facts; what is of another type reads as nothing.</summary>
internal static class RecordedTime
{
    private static readonly string DateType = FactValue.Of(default(LocalDate)).Type;
    private static readonly string TimeType = FactValue.Of(default(LocalDateTime)).Type;
    private static readonly string WholeType = FactValue.Of(0).Type;

    /// <summary>Whether a moment is in time: on the day of a date, or at the moment of a time, at the latest.</summary>
    internal static bool IsInTime(FactValue due, LocalDateTime at) => EndOf(due) is { } end && at <= end;

    /// <summary>The last moment that is in time; null if the fact is no time.</summary>
    internal static LocalDateTime? EndOf(FactValue due) =>
        DateOf(due) is { } date ? date.At(LocalTime.MaxValue) : TimeOf(due);

    /// <summary>The first moment; null if the fact is no time.</summary>
    internal static LocalDateTime? StartOf(FactValue from) =>
        DateOf(from) is { } date ? date.AtMidnight() : TimeOf(from);

    internal static long? WholeOf(FactValue value) =>
        value.Type == WholeType
        && long.TryParse(
            value.Text,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out long whole
        )
            ? whole
            : null;

    private static LocalDate? DateOf(FactValue value) =>
        value.Type == DateType && LocalDatePattern.Iso.Parse(value.Text) is { Success: true } parsed
            ? parsed.Value
            : null;

    private static LocalDateTime? TimeOf(FactValue value) =>
        value.Type == TimeType
        && LocalDateTimePattern.ExtendedIso.Parse(value.Text) is { Success: true } parsed
            ? parsed.Value
            : null;
}
