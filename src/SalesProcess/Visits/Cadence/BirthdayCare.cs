using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>The day on which a customer receives birthday care.</summary>
/// <remarks>Made by <see cref="Between"/> only. Equality is that of both parts. Order is not defined.</remarks>
public sealed record BirthdayCare
{
    private static readonly ClauseId CareClause = ClauseId.Parse("VISIT-CALLBACK-02");
    private static readonly ClauseId DayClause = ClauseId.Parse("LIB-CADENCE-13");

    private BirthdayCare(string customer, LocalDate on) => (Customer, On) = (customer, on);

    /// <summary>The host's identifier of the customer.</summary>
    public string Customer { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Lists who receives birthday care in a period.</summary>
    /// <param name="customers">The customers.</param>
    /// <param name="days">The days, both ends included.</param>
    /// <returns>Customer and day, the earliest first, of one day in the order given; refused with each customer whose
    /// birthday falls into the period and whose consent is not on record by then.</returns>
    [Implements("VISIT-CALLBACK-02", "LIB-CADENCE-13")]
    public static Decision<ValueList<BirthdayCare>> Between(
        ValueList<BirthdayCustomer> customers,
        DateInterval days
    )
    {
        _ = Required.Items(customers);
        ArgumentNullException.ThrowIfNull(days);
        (BirthdayCustomer Customer, LocalDate On)[] found =
        [
            .. customers
                .SelectMany(customer =>
                    Enumerable
                        .Range(days.Start.Year, days.End.Year - days.Start.Year + 1)
                        .Select(year => (customer, customer.Birthday.InYear(year)))
                )
                .Where(one => days.Contains(one.Item2))
                .OrderBy(one => one.Item2),
        ];
        ValueList<RefusalReason> reasons = found
            .Where(one => one.Customer.ConsentOn is not { } since || since > one.On)
            .Select(one => CareRefusals.NoConsent.Because(DayClause, CareFacts.Customer(one.Customer.Id)))
            .Distinct()
            .ToValueList();
        if (reasons.Count > 0)
        {
            return Decision.Refuse<ValueList<BirthdayCare>>(new Refusal(reasons));
        }

        ValueList<BirthdayCare> care = found
            .Select(one => new BirthdayCare(one.Customer.Id, one.On))
            .ToValueList();
        return Decision.Accept(care, () => Explain(care, days));
    }

    /// <summary>Gives customer and day as a flat row of plain values, for reports and grids.</summary>
    /// <returns>The row.</returns>
    public BirthdayCareRow ToRow() => new(Customer, On.ToDateOnly());

    /// <summary>Answers the identifier of the customer.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Customer;

    private static Explanation Explain(ValueList<BirthdayCare> care, DateInterval days) =>
        new()
        {
            Decision = "visits.birthday-care",
            Question = new(
                $"Who receives birthday care from {FactValue.Of(days.Start)} to {FactValue.Of(days.End)}?",
                $"{FactValue.Of(days.Start)}至{FactValue.Of(days.End)}，哪些客户应给予生日关怀？"
            ),
            Answer = new($"{English.Count(care.Count, "customer")}.", $"{care.Count}位客户。"),
            Outcome = FactValue.Of(care.Count),
            Clauses = [CareClause, DayClause],
            Facts = care.Select(one => CareFacts.Customer(one.Customer)).ToValueList(),
        };
}
