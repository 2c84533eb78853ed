using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>How long a customer has been ready to sign on a day.</summary>
/// <remarks>Made by <see cref="ReadyToSignReview"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record ReadyToSignStanding
{
    internal ReadyToSignStanding(string customerId, LocalDate readySince, LocalDate signBy, LocalDate asOf) =>
        (CustomerId, ReadySince, SignBy, AsOf) = (customerId, readySince, signBy, asOf);

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>The day on which the customer became ready.</summary>
    public LocalDate ReadySince { get; }

    /// <summary>The last day on which the signing is in time, as it was set when the customer became ready.</summary>
    public LocalDate SignBy { get; }

    /// <summary>The day of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The days from the one on which the customer became ready to that of the judgement.</summary>
    public int Days => Period.DaysBetween(ReadySince, AsOf);

    /// <summary>Not due yet, due today or overdue.</summary>
    public CadenceState State => new CadenceDue(SignBy, by: null).StateAt(AsOf.AtMidnight());

    /// <summary>The first day that is late; null where the signing is not overdue.</summary>
    public LocalDate? OverdueSince => State == CadenceState.Overdue ? SignBy.PlusDays(1) : null;

    /// <summary>Lists the standing as a flat row, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public ReadyToSignRow ToRow(Language language) =>
        new(
            CustomerId,
            ReadySince.ToDateOnly(),
            Days,
            SignBy.ToDateOnly(),
            OverdueSince?.ToDateOnly(),
            Kebab.Of(State),
            CadenceLabels.Of(State).In(language)
        );

    /// <summary>Answers the customer and where the signing stands.</summary>
    /// <returns>Such as <c>C-17: overdue</c>.</returns>
    public override string ToString() => $"{CustomerId}: {Kebab.Of(State)}";
}
