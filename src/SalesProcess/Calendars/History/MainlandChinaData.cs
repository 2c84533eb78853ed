using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>Reads the notices of mainland China, and the days of its law, from the data in the package.</summary>
internal static class MainlandChinaData
{
    internal static CalendarHistory Load()
    {
        ILookup<string, string[]> days = EmbeddedData
            .Rows("Calendars/Data/cn-days.csv")
            .ToLookup(row => row[0]);
        return new CalendarHistory(
            new BilingualText("Mainland China", "中国大陆"),
            EmbeddedData
                .Rows("Calendars/Data/cn-notices.csv")
                .Select(row => Notice(row, days[row[0]]))
                .ToValueList(),
            EmbeddedData
                .Rows("Calendars/Data/cn-statutory.csv")
                .Select(row => Day(row, Law(row[0])))
                .ToValueList()
        );
    }

    private static CalendarNotice Notice(string[] row, IEnumerable<string[]> days)
    {
        var title = new BilingualText(row[3], row[4]);
        return new CalendarNotice(
            int.Parse(row[1], CultureInfo.InvariantCulture),
            Date(row[2]),
            title,
            days.Select(day => Day(day, title)).ToValueList()
        );
    }

    private static BilingualText Law(string order) =>
        new(
            $"holidays of the law (State Council Order No. {order})",
            $"全国年节及纪念日放假办法（国务院令第{order}号）"
        );

    private static SpecialDay Day(string[] row, BilingualText source) =>
        new(Date(row[1]), Kebab.Find<DayKind>(row[2])!.Value, new BilingualText(row[3], row[4]))
        {
            Source = source,
        };

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
