using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>One window of protection of one customer: from when it counts, and its last day.</summary>
/// <remarks>Made by <see cref="Protection"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record WindowStanding
{
    internal WindowStanding(
        PolicyWindow window,
        WindowBasis basis,
        LocalDate? countedFrom,
        LocalDate? lastDay,
        bool isProvisional = false
    )
    {
        Window = window;
        Basis = basis;
        CountedFrom = countedFrom;
        LastDay = lastDay;
        IsProvisional = isProvisional;
    }

    /// <summary>The window of the policy.</summary>
    public PolicyWindow Window { get; }

    /// <summary>What the last day was worked out from.</summary>
    public WindowBasis Basis { get; }

    /// <summary>The day from which the length is counted, itself not counted; null where no length is counted.</summary>
    public LocalDate? CountedFrom { get; }

    /// <summary>The last day on which the window is open; null where it never is, or is without end.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>Whether the last day rests on a working day that is not announced yet, so that the official notice may move
    /// it.</summary>
    public bool IsProvisional { get; }

    /// <summary>Whether the window is open without end.</summary>
    public bool IsWithoutEnd => Basis == WindowBasis.WithoutEnd;

    /// <summary>Whether the window is open on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True up to and including the last day.</returns>
    public bool IsOpenOn(LocalDate day) => IsWithoutEnd || day.WithCalendar(CalendarSystem.Iso) <= LastDay;

    /// <summary>Its place among the windows of a customer, the one that closes first in front.</summary>
    internal LocalDate Closes => IsWithoutEnd ? LocalDate.MaxIsoValue : LastDay ?? LocalDate.MinIsoValue;

    /// <summary>Answers the window and its last day.</summary>
    /// <returns>Such as <c>after-contract: 2026-09-28</c>.</returns>
    public override string ToString() =>
        $"{Window.Id}: "
        + (
            IsWithoutEnd ? "without end"
            : LastDay is { } last ? FactValue.Of(last).Text
            : "never open"
        );
}
