using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>Where a recurring duty stands for many subjects at a moment: what is due, and what is overdue.</summary>
/// <remarks>Made by <see cref="RecurringDuty.Review"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record CadenceReview
{
    internal CadenceReview(RecurringDuty duty, LocalDateTime asOf, ValueList<CadenceStanding> standings) =>
        (Duty, AsOf, Standings) = (duty, asOf, standings);

    /// <summary>The duty.</summary>
    public RecurringDuty Duty { get; }

    /// <summary>The moment of the judgement.</summary>
    public LocalDateTime AsOf { get; }

    /// <summary>Every subject, in the order given.</summary>
    public ValueList<CadenceStanding> Standings { get; }

    /// <summary>What is due today and can still be done in time, in the order given.</summary>
    public ValueList<CadenceStanding> DueToday =>
        Standings.Where(standing => standing.State == CadenceState.DueToday).ToValueList();

    /// <summary>What is overdue, the longest overdue first, of equal ones the one given first.</summary>
    public ValueList<CadenceStanding> Overdue =>
        Standings
            .Where(standing => standing.State == CadenceState.Overdue)
            .OrderBy(standing => standing.Due.OverdueSince)
            .ToValueList();

    /// <summary>Says of everything overdue that it is.</summary>
    /// <returns>One reason a subject, the longest overdue first; empty if nothing is.</returns>
    public ValueList<RefusalReason> OverdueReasons() =>
        Overdue.Select(standing => standing.OverdueReason()!).ToValueList();

    /// <summary>Lists the review as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a subject, in the order given.</returns>
    public ValueList<CadenceRow> ToRows(Language language) =>
        Standings.Select(standing => standing.ToRow(language)).ToValueList();

    /// <summary>Answers the duty and how many subjects are overdue.</summary>
    /// <returns>Such as <c>counter-count: 2 of 10 overdue</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Duty.Id}: {Overdue.Count} of {Standings.Count} overdue"
        );
}
