namespace SalesProcess.Examples;

/// <summary>Runs the examples of the README and of the how-to pages, one after the other.</summary>
internal static class Program
{
    public static void Main()
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        foreach ((string title, Action<TextWriter> run) in All)
        {
            Console.WriteLine($"## {title}");
            run(Console.Out);
            Console.WriteLine();
        }
    }

    internal static (string Title, Action<TextWriter> Run)[] All { get; } =
    [
        ("Quotas", QuotaExample.Run),
        ("Split a year", YearExample.Run),
        ("Who gets the odd unit", OddUnitExample.Run),
        ("Activities", ActivityExample.Run),
        ("Deadlines", DeadlineExample.Run),
        ("Customers", CustomerExample.Run),
        ("Ownership", OwnershipExample.Run),
        ("Visits", VisitExample.Run),
        ("Stock", StockExample.Run),
        ("Your own policy", OwnPolicyExample.Run),
        ("Your own calendar", OwnCalendarExample.Run),
        ("Counting working days", CalendarArithmeticExample.Run),
        ("As known on", CalendarHistoryExample.Run),
        ("Re-plan after a bad week", ReplanExample.Run),
        ("Assess millions of lines", ColumnsExample.Run),
        ("Settle a stock count", SettleExample.Run),
        ("Hand over a region", HandOverExample.Run),
        ("Why did this customer become B", BecameBExample.Run),
        ("A working day", WorkingDayExample.Run),
        ("Working day", DayListExample.Run),
        ("What an auditor gets", AuditExample.Run),
        ("Grade with your own bands", BandsExample.Run),
    ];
}
