using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>Makes the recurring duties of counting and checking stock out of the policy.</summary>
public static class StockDuties
{
    /// <summary>Makes a duty: what is done, by which clause, and how often.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The duty, which judges one counter, dealer or shop, or a list of them; refused where the policy leaves
    /// a value to the host and it is not set.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The duty is not a defined one.</exception>
    /// <example>
    /// <code>
    /// Decision&lt;CadenceReview&gt; overdue = StockDuties.Of(StockDuty.CounterCount, policy)
    ///     .Then(count => count.Review(counters, asOf, calendar));
    /// </code>
    /// </example>
    [Implements("STOCK-COUNTER-01", "LIB-STOCK-13")]
    public static Decision<RecurringDuty> Of(StockDuty duty, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        BilingualText label = LabelOf(duty);
        var read = new PolicyReader(policy);
        CadenceDays days = read.Read(ReviewParameters.CountDays)?.Value ?? default;
        Cadence? cadence = duty switch
        {
            StockDuty.CounterCount => Every(read.Read(ReviewParameters.CounterCountIntervalDays), days),
            StockDuty.DealerVerification => Every(
                read.Read(ReviewParameters.DealerVerificationIntervalDays),
                days
            ),
            StockDuty.ShopCount => ShopCountBy(read) is { } by ? new Cadence.Daily(by, days) : null,
            _ => new Cadence.Daily(By: null, days),
        };
        if (cadence is null || read.Missing.Count > 0)
        {
            return Decision.Refuse<RecurringDuty>(new Refusal(read.Missing));
        }

        var made = new RecurringDuty(Kebab.Of(duty), label, ClauseOf(duty), cadence)
        {
            Readings = read.Readings,
        };
        return Decision.Accept(made, () => Explain(made));
    }

    /// <summary>The latest start of the daily count; the vocabulary keeps it inside the day.</summary>
    private static LocalTime? ShopCountBy(PolicyReader read)
    {
        Parameter<LocalTime>? start = read.Read(ReviewParameters.ShopCountStart);
        Parameter<long>? tolerance = read.Read(ReviewParameters.ShopCountToleranceMinutes);
        return start is null || tolerance is null ? null : start.Value.PlusMinutes(tolerance.Value);
    }

    private static Cadence.EveryDays? Every(Parameter<long>? interval, CadenceDays days) =>
        interval is null ? null : new((int)interval.Value, days);

    private static Explanation Explain(RecurringDuty duty) =>
        new()
        {
            Decision = "stock.recurring-duty",
            Question = new(
                $"How often is this done: {duty.Label.English}?",
                $"“{duty.Label.Chinese}”多久一次？"
            ),
            Answer = new(
                $"{char.ToUpperInvariant(duty.Cadence.Label.English[0])}{duty.Cadence.Label.English[1..]}.",
                $"{duty.Cadence.Label.Chinese}。"
            ),
            Outcome = FactValue.Of(duty.Cadence.ToString()),
            Clauses = [duty.Clause, ClauseId.Parse("LIB-STOCK-13")],
            Readings = duty.Readings,
        };

    private static ClauseId ClauseOf(StockDuty duty) =>
        ClauseId.Parse(
            duty switch
            {
                StockDuty.CounterCount => "STOCK-COUNTER-01",
                StockDuty.DealerVerification => "STOCK-DEALER-VERIFY",
                StockDuty.ShopCount => "STOCK-S18-COUNT",
                _ => "STOCK-S18-DAY",
            }
        );

    private static BilingualText LabelOf(StockDuty duty) =>
        duty switch
        {
            StockDuty.CounterCount => new("count of the counter", "柜台盘点"),
            StockDuty.DealerVerification => new("verification of the dealer's stock", "经销商库存核实"),
            StockDuty.ShopCount => new("start of the daily stock count", "每日盘点开始"),
            StockDuty.PhysicalCheck => new("check of the physical stock", "核对库存实物"),
            _ => throw new ArgumentOutOfRangeException(nameof(duty), duty, "The duty must be a defined one."),
        };
}
