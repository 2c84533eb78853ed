using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.WorkingDay;

namespace SalesProcess.Examples;

internal static class WorkingDayExample
{
    public static void Run(TextWriter output)
    {
        PolicyEdition policy = PolicyBook.BuiltIn.Editions[^1];
        LocalDate today = new(2026, 10, 9);
        CompanyMeeting allHands = new("ALL-HANDS", new LocalTime(9, 0), new LocalTime(9, 20));

        // the whole day of a telephone salesperson, ready to print
        DaySheet
            .For(DayProfile.Telesales, today, [allHands], policy)
            .Switch((sheet, _) => Print(sheet, output), refusal => output.WriteLine(refusal));
    }

    private static void Print(DaySheet sheet, TextWriter output)
    {
        foreach (DaySheetRow row in sheet.ToRows(Language.English))
        {
            string time =
                row is { From: { } from, To: { } to } ? $"{from:HH\\:mm}-{to:HH\\:mm} "
                : row.KindCode == "item" ? "  - "
                : "";
            output.WriteLine($"{time}{row.Text} [{row.Clause}]{(row.IsPostponed ? " (postponed)" : "")}");
        }
    }
}
