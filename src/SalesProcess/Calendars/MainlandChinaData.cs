using NodaTime;
using NodaTime.Text;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>Reads the special days of mainland China from the data in the package.</summary>
internal static class MainlandChinaData
{
    private static readonly LocalDate First = new(2007, 1, 1);
    private static readonly LocalDate FirstProvisional = new(2027, 1, 1);
    private static readonly LocalDate Last = new(2027, 12, 31);

    internal static WorkingCalendar Load() =>
        new(
            new BilingualText("Mainland China", "中国大陆"),
            new DateInterval(First, Last),
            [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
            EmbeddedData.Rows("Calendars/Data/cn-days.csv").Select(Read),
            FirstProvisional
        );

    private static SpecialDay Read(string[] row) =>
        new(
            LocalDatePattern.Iso.Parse(row[0]).Value,
            Kebab.Find<DayKind>(row[1])!.Value,
            new BilingualText(row[2], row[3])
        );
}
