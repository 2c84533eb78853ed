using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>What protection, release and hand-over call things, in both languages.</summary>
public static class ProtectionLabels
{
    /// <summary>Names a state of protection.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a defined one.</exception>
    public static BilingualText Of(ProtectionState state) =>
        state switch
        {
            ProtectionState.Protected => new("protected", "受保护"),
            ProtectionState.Ended => new("protection ended", "保护已届满"),
            ProtectionState.WithoutEnd => new("protected without end", "长期受保护"),
            ProtectionState.Held => new("held by an open matter", "因未了事项保留"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(state),
                state,
                "The state must be a defined one."
            ),
        };

    /// <summary>Says what the last day of a window was worked out from.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The basis is not a defined one.</exception>
    public static BilingualText Of(WindowBasis basis) =>
        basis switch
        {
            WindowBasis.Event => new("counted from the event", "自事件之日起算"),
            WindowBasis.Acquisition => new(
                "never followed up, so counted from the day it came to the owner",
                "从未跟进，自归属之日起算"
            ),
            WindowBasis.ClosedAtOnce => new(
                "never followed up, so closed from the start",
                "从未跟进，自始即已届满"
            ),
            WindowBasis.FirstDue => new("open until the first follow-up is due", "至首次跟进到期日为止"),
            WindowBasis.Deal => new("counted from the day of the deal", "自成交之日起算"),
            WindowBasis.WithoutEnd => new("open without end after the deal", "成交后一直有效"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(basis),
                basis,
                "The basis must be a defined one."
            ),
        };

    /// <summary>Names a way of release.</summary>
    /// <param name="way">The way.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The way is not a defined one.</exception>
    public static BilingualText Of(ReleaseWay way) =>
        way switch
        {
            ReleaseWay.EndOfProtection => new("by the end of protection", "保护期满"),
            ReleaseWay.Voluntary => new("by the owner's own will", "归属人自愿"),
            ReleaseWay.Manager => new("by the manager", "由经理"),
            _ => throw new ArgumentOutOfRangeException(nameof(way), way, "The way must be a defined one."),
        };

    internal static BilingualText Of(WindowUnit unit) =>
        unit switch
        {
            WindowUnit.CalendarDays => new("calendar days", "个自然日"),
            WindowUnit.WorkingDays => new("working days", "个工作日"),
            _ => new("calendar months", "个自然月"),
        };

    internal static BilingualText Of(WindowStart start) =>
        start switch
        {
            WindowStart.LastFollowUp => new("last follow-up", "最近跟进"),
            WindowStart.ClaimWithoutDeal => new("claim without a deal", "领取未成交"),
            _ => new("end of the contract", "合同到期"),
        };
}
