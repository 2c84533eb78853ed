using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Who owned a customer on a day, and by which edition of the policy.</summary>
/// <remarks>Made by <see cref="OwnershipHistory.OwnedOn"/> only. Equality is that of all parts. Order is not
/// defined.</remarks>
public sealed record OwnershipOnDate
{
    private OwnershipOnDate(
        string customerId,
        LocalDate date,
        ValueList<OwnershipPeriod> periods,
        string editionInForce
    ) => (CustomerId, Date, Periods, EditionInForce) = (customerId, date, periods, editionInForce);

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The periods of the day, in the order of time; one at least. Each names the edition that its change was
    /// decided under.</summary>
    public ValueList<OwnershipPeriod> Periods { get; }

    /// <summary>The edition in force on the day.</summary>
    public string EditionInForce { get; }

    /// <summary>Lists the periods as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a period, in the order of time.</returns>
    public ValueList<OwnershipPeriodRow> ToRows(Language language) =>
        Periods.Select(period => period.ToRow(language)).ToValueList();

    /// <summary>Answers customer, day and owners.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{CustomerId} on {FactValue.Of(Date)}: {string.Join(", then ", Periods.Select(period => period.OwnerId ?? "the pool"))}";

    internal static Decision<OwnershipOnDate> Of(
        OwnershipHistory history,
        LocalDate date,
        PolicyEdition inForce,
        PolicyBook book
    )
    {
        ValueList<OwnershipPeriod> periods = history.OwnersOn(date);
        ValueList<RefusalReason> unknown = periods
            .Select(period => period.Begin)
            .OfType<OwnershipChange>()
            .Select(change => OwnershipHistory.EditionOf(change, book))
            .SelectMany(found =>
                found.TryGetRefusal(out Refusal? no) ? no.Reasons : ValueList<RefusalReason>.Empty
            )
            .ToValueList();
        if (unknown.Count > 0)
        {
            return Decision.Refuse<OwnershipOnDate>(new Refusal(unknown));
        }

        var answer = new OwnershipOnDate(
            history.CustomerId,
            date.WithCalendar(CalendarSystem.Iso),
            periods,
            inForce.Id
        );
        return Decision.Accept(answer, () => OwnershipExplanations.OfDate(answer));
    }
}
