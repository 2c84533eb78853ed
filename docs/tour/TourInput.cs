using System.CommandLine;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Stock;

namespace SalesProcess.Tour;

/// <summary>What the tour runs on: built-in data, where the user gives nothing else.</summary>
internal sealed record TourInput(
    YearMonth Month,
    LocalDate? Today,
    Money? MoneyTarget,
    Quantity? QuantityTarget,
    ValueList<StockLine> Stock,
    PolicyBook Policy,
    Language Language,
    bool AsJson
)
{
    public static TourInput Of(TourOptions options, ParseResult given)
    {
        (Money? money, Quantity? quantity) = ReadTarget(given.GetValue(options.Target) ?? "300000");
        string? month = given.GetValue(options.Month);
        string? today = given.GetValue(options.Today);
        (YearMonth monthRead, LocalDate? todayRead) = ReadDates(month, today);
        return new(
            monthRead,
            todayRead,
            money,
            quantity,
            StockFile.Read(given.GetValue(options.Stock)),
            PolicyFile.Read(given.GetValue(options.Policy), LanguageOf(options, given)),
            LanguageOf(options, given),
            given.GetValue(options.Json)
        );
    }

    private static (YearMonth, LocalDate?) ReadDates(string? month, string? today)
    {
        LocalDate? day =
            today is not null ? Read(LocalDatePattern.Iso, today, "--today", "a day such as 2026-10-09")
            : month is null ? new LocalDate(2026, 10, 9)
            : null;
        YearMonth planned = month is null
            ? day!.Value.ToYearMonth()
            : Read(YearMonthPattern.Iso, month, "--month", "a month such as 2026-10");
        return day is null || day.Value.ToYearMonth() == planned
            ? (planned, day)
            : throw new BadInputException($"--today: {today} is not a day of {month}.");
    }

    private static Language LanguageOf(TourOptions options, ParseResult given) =>
        given.GetValue(options.Chinese) ? Language.Chinese : Language.English;

    private static (Money?, Quantity?) ReadTarget(string text)
    {
        if (Money.TryParse(text, out Money money))
        {
            return (money, null);
        }

        if (Quantity.TryParse(text, out Quantity quantity))
        {
            return (null, quantity);
        }

        return
            decimal.TryParse(
                text,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out decimal amount
            ) && Money.TryParse($"CNY {amount.ToString(CultureInfo.InvariantCulture)}", out Money yuan)
            ? (yuan, null)
            : throw new BadInputException(
                $"--target: '{text}' is not an amount. Write 300000, \"CNY 300000.00\" or \"40 pcs\"."
            );
    }

    private static T Read<T>(IPattern<T> pattern, string text, string option, string wanted) =>
        pattern.Parse(text) is { Success: true } read
            ? read.Value
            : throw new BadInputException($"{option}: '{text}' is not {wanted}.");
}
