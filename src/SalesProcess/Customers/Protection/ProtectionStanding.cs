using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Whether a customer is protected on a day, up to when, and whom to remind.</summary>
/// <remarks>Made by <see cref="Protection.Of"/> only, and what <see cref="Release"/> decides by (LIB-OWN-24). Equality is
/// that of all parts. Order is not defined.</remarks>
public sealed record ProtectionStanding
{
    internal ProtectionStanding(
        HeldCustomer customer,
        LocalDate asOf,
        ProtectionEnd end,
        ValueList<WindowStanding> windows,
        ValueList<ReminderStanding> reminders,
        ValueList<PolicyItem> holds
    )
    {
        CustomerId = customer.CustomerId;
        OwnerId = customer.OwnerId;
        AsOf = asOf;
        Windows = windows;
        Reminders = reminders;
        Holds = holds;
        LastProtectedDay = end.LastDay;
        ReleasedFrom = end.ReleasedFrom;
        State =
            holds.Count > 0 ? ProtectionState.Held
            : end.ReleasedFrom is not { } from ? ProtectionState.WithoutEnd
            : asOf < from ? ProtectionState.Protected
            : ProtectionState.Ended;
    }

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>The host's identifier of the owner.</summary>
    public string OwnerId { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Whether the customer is protected on that day.</summary>
    public ProtectionState State { get; }

    /// <summary>The last protected day; null where it is not known, or there was never one.</summary>
    public LocalDate? LastProtectedDay { get; }

    /// <summary>The first day on which the customer is released; null where it is not known.</summary>
    public LocalDate? ReleasedFrom { get; }

    /// <summary>The days from the day asked about to the first day on which the customer is released, zero from that day
    /// on; null where it is not known (LIB-OWN-24).</summary>
    public int? DaysLeft => ReleasedFrom is { } from ? Math.Max(0, Period.DaysBetween(AsOf, from)) : null;

    /// <summary>Whether the end of protection allows the release: exactly where no day is left.</summary>
    public bool IsReleasable => DaysLeft == 0;

    /// <summary>Whether a window that applies was counted over working days that are not announced yet, so that the official
    /// notice may move the last protected day.</summary>
    public bool IsProvisional => LastProtectedDay is not null && Windows.Any(window => window.IsProvisional);

    /// <summary>Every window that applies, the one that closes first in front, equal ones by their names.</summary>
    public ValueList<WindowStanding> Windows { get; }

    /// <summary>The windows that are open on the day asked about.</summary>
    public ValueList<WindowStanding> OpenWindows =>
        Windows.Where(window => window.IsOpenOn(AsOf)).ToValueList();

    /// <summary>Every reminder, the one that is due first in front, equal ones by their names.</summary>
    public ValueList<ReminderStanding> Reminders { get; }

    /// <summary>What the policy lists of that which is open with the customer; it holds the customer (LIB-OWN-27).</summary>
    public ValueList<PolicyItem> Holds { get; }

    /// <summary>Gives the standing as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public ProtectionRow ToRow(Language language) =>
        new(
            CustomerId,
            OwnerId,
            AsOf.ToDateOnly(),
            Kebab.Of(State),
            ProtectionLabels.Of(State).In(language),
            LastProtectedDay?.ToDateOnly(),
            ReleasedFrom?.ToDateOnly(),
            DaysLeft,
            IsReleasable,
            IsProvisional,
            string.Join(", ", OpenWindows.Select(window => window.Window.Label.In(language))),
            string.Join(", ", Reminders.Where(one => one.IsDue).Select(one => one.Reminder.To).Distinct()),
            string.Join(", ", Holds.Select(hold => hold.Text.In(language)))
        );

    /// <summary>Answers the customer, the state and the last protected day.</summary>
    /// <returns>Such as <c>C-17: protected up to 2026-09-28</c>.</returns>
    public override string ToString() =>
        $"{CustomerId}: {Kebab.Of(State)}"
        + (LastProtectedDay is { } last ? $" up to {FactValue.Of(last)}" : "");
}
