using System.Globalization;
using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Customers;

/// <summary>Which customers are ready to sign on a day, for how long, and which are overdue.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record ReadyToSignReview
{
    private ReadyToSignReview(LocalDate asOf, ValueList<ReadyToSignStanding> standings) =>
        (AsOf, Standings) = (asOf, standings);

    /// <summary>The day of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Every customer who was ready to sign at the end of that day, in the order given.</summary>
    public ValueList<ReadyToSignStanding> Standings { get; }

    /// <summary>Those whose signing is overdue, the longest overdue first.</summary>
    public ValueList<ReadyToSignStanding> Overdue =>
        Standings
            .Where(standing => standing.State == CadenceState.Overdue)
            .OrderBy(standing => standing.SignBy)
            .ToValueList();

    /// <summary>Finds out which customers are ready to sign on a day, and how their signing stands.</summary>
    /// <param name="customers">The lifecycles, of every customer one; what was done after the day does not count.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The review; customers who are not ready are left out. Refused with every customer that is listed
    /// twice.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar system.</exception>
    [Implements("LIFE-SIGN-ACT-01")]
    public static Decision<ReadyToSignReview> Of(ValueList<CustomerLifecycle> customers, LocalDate asOf)
    {
        _ = Required.Items(customers);
        LocalClock.RequireIso(asOf, nameof(asOf));
        RefusalReason[] twice =
        [
            .. customers
                .Repeated(customer => customer.CustomerId)
                .Select(same =>
                    LifecycleRefusals.CustomerTwice.Because(
                        clause: null,
                        LifecycleFacts.Customer(same.Key),
                        new Fact("count", FactValue.Of(same.Count()), new("times", "次数"))
                    )
                ),
        ];
        if (twice.Length > 0)
        {
            return Decision.Refuse<ReadyToSignReview>(new Refusal([.. twice]));
        }

        var review = new ReadyToSignReview(
            asOf,
            customers
                .Select(customer => StandingOf(customer, asOf))
                .OfType<ReadyToSignStanding>()
                .ToValueList()
        );
        return Decision.Accept(
            review,
            static done =>
                LifecycleExplanations.OfReview(
                    done,
                    done.Standings.Select(LifecycleExplanations.OfReady).ToValueList()
                )
        );
    }

    /// <summary>Lists the review as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a customer who is ready, in the order given.</returns>
    public ValueList<ReadyToSignRow> ToRows(Language language) =>
        Standings.Select(standing => standing.ToRow(language)).ToValueList();

    /// <summary>Answers the day and how many are overdue.</summary>
    /// <returns>Such as <c>2026-10-09: 1 of 3 overdue</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FactValue.Of(AsOf)}: {Overdue.Count} of {Standings.Count} overdue"
        );

    /// <summary>How long a customer has been ready; null for one who is not.</summary>
    private static ReadyToSignStanding? StandingOf(CustomerLifecycle customer, LocalDate asOf)
    {
        ProcessInstance? entered = customer
            .Run.Nodes()
            .FirstOrDefault(node => !node.LastStep!.Move.Stays && node.LastAt.Date <= asOf);
        return entered is { LastStep.Move.Id: LifecycleNames.PresentFurther }
            ? new ReadyToSignStanding(
                customer.CustomerId,
                entered.LastAt.Date,
                GuardView.LastIn(entered.Event.Facts, LifecycleNames.SignBy)!.Value.AsDate(),
                asOf
            )
            : null;
    }
}
