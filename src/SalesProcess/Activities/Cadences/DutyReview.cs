using System.Globalization;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>Where recurring duties of several kinds stand for many subjects at a moment, in one list.</summary>
/// <remarks>
/// Where all subjects have one duty, <see cref="RecurringDuty.Review"/> is simpler. Made by <see cref="Of"/> only.
/// Equality is that of all parts. Order is not defined.
/// </remarks>
public sealed record DutyReview
{
    private DutyReview(LocalDateTime asOf, ValueList<CadenceStanding> standings) =>
        (AsOf, Standings) = (asOf, standings);

    /// <summary>The moment of the judgement.</summary>
    public LocalDateTime AsOf { get; }

    /// <summary>Every duty of every subject, in the order given.</summary>
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

    /// <summary>Judges every duty.</summary>
    /// <param name="duties">The duties with their subjects; a duty stands once for a subject.</param>
    /// <param name="asOf">The local time; what was done later does not count.</param>
    /// <param name="calendar">The calendar that says which days are worked; asked only where working days count.</param>
    /// <returns>The standing of each; refused with each duty that stands twice for a subject, and with every reason for
    /// which one of them cannot be judged.</returns>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    public static Decision<DutyReview> Of(
        ValueList<AssignedDuty> duties,
        LocalDateTime asOf,
        WorkingCalendar calendar
    )
    {
        _ = Required.Items(duties);
        ArgumentNullException.ThrowIfNull(calendar);
        var reasons = new List<RefusalReason>();
        var standings = new List<CadenceStanding>();
        var steps = new List<OnDemand<Explanation>>();
        foreach (IGrouping<RecurringDuty, AssignedDuty> same in duties.GroupBy(one => one.Duty))
        {
            // one judgement for one duty, so that both reviews say the same of it
            Decision<CadenceReview> review = same.Key.Review(
                same.Select(one => one.Subject).ToValueList(),
                asOf,
                calendar
            );
            if (review.TryGetValue(out CadenceReview? judged, out Refusal? refusal))
            {
                standings.AddRange(judged.Standings);
                steps.Add(review.Why!);
            }
            else
            {
                reasons.AddRange(refusal.Reasons);
            }
        }

        if (reasons.Count > 0)
        {
            return Decision.Refuse<DutyReview>(new Refusal(reasons.Distinct().ToValueList()));
        }

        var of = standings.ToDictionary(standing => (standing.Duty, standing.Subject));
        var made = new DutyReview(asOf, duties.Select(one => of[(one.Duty, one.Subject.Id)]).ToValueList());
        ValueList<OnDemand<Explanation>> whys = steps.ToValueList();
        return Decision.Accept(made, () => CadenceFacts.Explain(made, whys.Values()));
    }

    /// <summary>Says of everything overdue that it is.</summary>
    /// <returns>One reason a duty and subject, the longest overdue first; empty if nothing is.</returns>
    public ValueList<RefusalReason> OverdueReasons() =>
        Overdue.Select(standing => standing.OverdueReason()!).ToValueList();

    /// <summary>Lists the review as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a duty and subject, in the order given.</returns>
    public ValueList<CadenceRow> ToRows(Language language) =>
        Standings.Select(standing => standing.ToRow(language)).ToValueList();

    /// <summary>Answers how many are overdue.</summary>
    /// <returns>Such as <c>2 of 10 overdue</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Overdue.Count} of {Standings.Count} overdue");
}
