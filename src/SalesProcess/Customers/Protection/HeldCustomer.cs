using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>What is known of a customer who has an owner, as far as protection looks at it.</summary>
/// <remarks>Days of another calendar system are kept as the same days of the ISO calendar system. Equality is that of
/// all parts. Order is not defined.</remarks>
/// <example>
/// <code>
/// var customer = new HeldCustomer
/// {
///     CustomerId = "C-17",
///     OwnerId = "P-1",
///     AcquiredOn = new(2026, 3, 2),
///     AcquiredBy = OwnershipCause.Claim,
///     LastFollowUpOn = new(2026, 9, 14),
/// };
/// </code>
/// </example>
public sealed record HeldCustomer
{
    /// <summary>The host's identifier of the customer; not blank.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The host's identifier of the owner; not blank.</summary>
    public required string OwnerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The day on which the customer came to the owner.</summary>
    public required LocalDate AcquiredOn
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Why the customer came to the owner; the window by claim counts after a claim only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no defined cause, or the release: a released customer has no
    /// owner.</exception>
    public required OwnershipCause AcquiredBy
    {
        get;
        init =>
            field =
                Enum.IsDefined(value) && value != OwnershipCause.Release
                    ? value
                    : throw new ArgumentOutOfRangeException(
                        nameof(AcquiredBy),
                        value,
                        "An owner comes to a customer by a cause other than the release. Give that cause."
                    );
    }

    /// <summary>The day of the last follow-up; null where there was none. One before the customer came to the owner is
    /// not the owner's, and counts as none (LIB-OWN-22).</summary>
    public LocalDate? LastFollowUpOn
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The day on which the first follow-up by the owner is or was due; null where nobody set one.</summary>
    public LocalDate? FirstFollowUpDueOn
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The day of the last deal; null where there was none. One before the customer came to the owner counts as
    /// none.</summary>
    public LocalDate? DealOn
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The last day of the last contract, which may lie ahead; null where there is none.</summary>
    public LocalDate? ContractEndsOn
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The stable names of what is open with the customer, such as <c>open-order</c>; those that the policy
    /// lists hold the customer (LIB-OWN-27).</summary>
    public ValueList<string> OpenMatters
    {
        get;
        init => field = Required.Items(value, nameof(OpenMatters));
    } = [];

    /// <summary>The grade or class of the customer, as the policy names it; null where there is none.</summary>
    public string? Grade { get; init; }

    /// <summary>The kind of customer, as the policy names it, such as <c>inquiry-only</c>; null where there is none.</summary>
    public string? Kind { get; init; }

    /// <summary>The day of the last follow-up by the owner.</summary>
    internal LocalDate? FollowedUpOn => LastFollowUpOn >= AcquiredOn ? LastFollowUpOn : null;

    /// <summary>The day of the last deal of the owner.</summary>
    internal LocalDate? DealtOn => DealOn >= AcquiredOn ? DealOn : null;

    /// <summary>Answers customer and owner; none of the facts.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId} of {OwnerId}";
}
