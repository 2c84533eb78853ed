using NodaTime.Text;

namespace SalesProcess.Tests.Calendars;

/// <summary>Dates as a person writes them in a table of cases.</summary>
internal static class DateText
{
    public static LocalDate ToDate(this string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static YearMonth ToMonth(this string text) => YearMonthPattern.Iso.Parse(text).Value;
}
