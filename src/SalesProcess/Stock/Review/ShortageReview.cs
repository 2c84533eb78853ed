using System.Globalization;
using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>Which shortages that daily checks found are settled by replenishment or transfer, and which are not.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record ShortageReview
{
    private ShortageReview(LocalDate asOf, ValueList<ShortageStanding> standings) =>
        (AsOf, Standings) = (asOf, standings);

    /// <summary>The day of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Every shortage, in the order given.</summary>
    public ValueList<ShortageStanding> Standings { get; }

    /// <summary>Those that are not settled and whose time has passed, the earliest first.</summary>
    public ValueList<ShortageStanding> Overdue =>
        Standings
            .Where(standing => standing.State == ShortageState.Overdue)
            .OrderBy(standing => standing.Due.On)
            .ToValueList();

    /// <summary>Finds out where every shortage stands on a day.</summary>
    /// <param name="shortages">The shortages, each identifier once.</param>
    /// <param name="actions">What was done about them; what was done after the day does not count.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <param name="calendar">The calendar that says which days are worked; asked only where the policy counts working
    /// days.</param>
    /// <returns>The review. Refused where the policy leaves the limit unset or the calendar does not reach so far, and
    /// with every doubled shortage, every action of no shortage, before it or in another unit, and every quantity that
    /// is not above zero.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar system.</exception>
    [Implements("STOCK-S18-DAY", "LIB-STOCK-15")]
    public static Decision<ShortageReview> Of(
        ValueList<FoundShortage> shortages,
        ValueList<ShortageAction> actions,
        LocalDate asOf,
        PolicyEdition policy,
        WorkingCalendar calendar
    )
    {
        _ = Required.Items(shortages);
        _ = Required.Items(actions);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(calendar);
        LocalClock.RequireIso(asOf, nameof(asOf));
        var read = new PolicyReader(policy);
        Parameter<CadenceDays>? days = read.Read(ReviewParameters.CountDays);
        Parameter<long>? limit = read.Read(ReviewParameters.ShortageActionDays);
        List<RefusalReason> reasons = [.. read.Missing, .. ShortageFacts.Faults(shortages, actions)];
        if (days is null || limit is null || reasons.Count > 0)
        {
            return Decision.Refuse<ShortageReview>(new Refusal(reasons.ToValueList()));
        }

        var standings = new List<ShortageStanding>();
        var steps = new List<OnDemand<Explanation>>();
        foreach (FoundShortage shortage in shortages)
        {
            ValueList<ShortageAction> made = actions
                .Where(action => action.ShortageId == shortage.ShortageId && action.On <= asOf)
                .OrderBy(action => action.On)
                .ToValueList();
            Decision<ShortageStanding> judged = DueOf(shortage, limit.Value, days.Value, calendar)
                .Then(due => Stand(shortage, made, asOf, due));
            if (judged.TryGetValue(out ShortageStanding? standing, out Refusal? refusal))
            {
                standings.Add(standing);
                steps.Add(judged.Why!);
            }
            else
            {
                reasons.AddRange(refusal.Reasons);
            }
        }

        if (reasons.Count > 0)
        {
            return Decision.Refuse<ShortageReview>(new Refusal(reasons.Distinct().ToValueList()));
        }

        var review = new ShortageReview(asOf, standings.ToValueList());
        ValueList<OnDemand<Explanation>> whys = steps.ToValueList();
        ValueList<PolicyReading> readings = read.Readings;
        return Decision.Accept(review, () => ShortageFacts.Explain(review, readings, whys.Values()));
    }

    /// <summary>Says of every overdue shortage that it is.</summary>
    /// <returns>One reason a shortage, the earliest first; empty if none is.</returns>
    public ValueList<RefusalReason> OverdueReasons() =>
        Overdue.Select(ShortageFacts.OverdueReason).ToValueList();

    /// <summary>Lists the review as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a shortage, in the order given.</returns>
    public ValueList<ShortageRow> ToRows(Language language) =>
        Standings.Select(standing => standing.ToRow(language)).ToValueList();

    /// <summary>Answers the day and how many are overdue.</summary>
    /// <returns>Such as <c>2026-10-09: 1 of 3 overdue</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FactValue.Of(AsOf)}: {Overdue.Count} of {Standings.Count} overdue"
        );

    // no days after the check is the day of the check itself
    private static Decision<CadenceDue> DueOf(
        FoundShortage shortage,
        long limit,
        CadenceDays days,
        WorkingCalendar calendar
    ) =>
        limit == 0
            ? new Cadence.Daily(By: null, days).FirstDue(shortage.FoundOn, calendar)
            : new Cadence.EveryDays((int)limit, days).DueAfter(shortage.FoundOn, calendar);

    private static Decision<ShortageStanding> Stand(
        FoundShortage shortage,
        ValueList<ShortageAction> made,
        LocalDate asOf,
        CadenceDue due
    )
    {
        Int128 left = shortage.Missing.Count;
        LocalDate? settledOn = null;
        foreach (ShortageAction action in made)
        {
            left -= action.Quantity.Count;
            settledOn ??= left <= 0 ? action.On : null;
        }

        var standing = new ShortageStanding(
            shortage,
            asOf,
            due,
            shortage.Missing.WithUnits((long)Int128.Max(left, 0)),
            settledOn
        );
        return Decision.Accept(standing, () => ShortageFacts.Explain(standing, made));
    }
}
