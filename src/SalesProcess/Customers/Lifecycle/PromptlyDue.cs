using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>By when something is to be done that the sources ask to be done promptly.</summary>
/// <remarks>“Promptly” has no number in the sources: the host sets the days (LIB-LIFE-08).</remarks>
[Implements("LIB-LIFE-08")]
public static class PromptlyDue
{
    private static readonly ClauseId SignClause = ClauseId.Parse("LIFE-SIGN-ACT-01");
    private static readonly ClauseId FollowClause = ClauseId.Parse("LIFE-MGMT-S4-04");
    private static readonly ClauseId DaysClause = ClauseId.Parse("LIB-LIFE-08");

    /// <summary>Works out by when a customer who is ready is to sign (LIFE-SIGN-ACT-01).</summary>
    /// <param name="readyOn">The day on which the customer became ready.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <param name="calendar">The calendar that says which days are worked; asked only where the policy counts working
    /// days.</param>
    /// <returns>The last day that is in time; refused where the policy leaves the number to the host and it is not set,
    /// and where the calendar does not reach so far.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar system.</exception>
    [Implements("LIFE-SIGN-ACT-01")]
    public static Decision<CadenceDue> SignBy(
        LocalDate readyOn,
        PolicyEdition policy,
        WorkingCalendar calendar
    ) =>
        Of(
            "customers.sign-by",
            new("By when is the customer to sign?", "客户应于何时签约？"),
            SignClause,
            LifecycleParameters.SignWithinDays,
            readyOn,
            policy,
            calendar
        );

    /// <summary>Works out by when a movement of a terminal customer is to be followed up (LIFE-MGMT-S4-04).</summary>
    /// <param name="noticedOn">The day on which it was noticed.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <param name="calendar">The calendar that says which days are worked; asked only where the policy counts working
    /// days.</param>
    /// <returns>As for the signing; the day is given at the start of <see cref="CustomerProcesses.CustomerMovement"/> as
    /// <c>follow-up-by</c>.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar system.</exception>
    [Implements("LIFE-MGMT-S4-04")]
    public static Decision<CadenceDue> FollowUpBy(
        LocalDate noticedOn,
        PolicyEdition policy,
        WorkingCalendar calendar
    ) =>
        Of(
            "customers.follow-up-by",
            new("By when is the movement of the customer to be followed up?", "客户动态应于何时跟进？"),
            FollowClause,
            LifecycleParameters.FollowUpWithinDays,
            noticedOn,
            policy,
            calendar
        );

    /// <summary>By when a customer is to sign, where that can be known without a calendar; null otherwise.</summary>
    internal static LocalDate? SignByWithoutCalendar(LocalDate readyOn, PolicyEdition policy)
    {
        var read = new PolicyReader(policy);
        return
            read.Read(LifecycleParameters.SignWithinDays) is { } within
            && read.Read(LifecycleParameters.PromptDays) is { Value: CadenceDays.CalendarDays }
            && within.Value <= Period.DaysBetween(readyOn, LocalDate.MaxIsoValue)
            ? readyOn.PlusDays((int)within.Value)
            : null;
    }

    private static Decision<CadenceDue> Of(
        string decision,
        BilingualText question,
        ClauseId clause,
        PolicyKey<long> limit,
        LocalDate from,
        PolicyEdition policy,
        WorkingCalendar calendar
    )
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(calendar);
        LocalClock.RequireIso(from, nameof(from));
        var read = new PolicyReader(policy);
        Parameter<long>? within = read.Read(limit);
        Parameter<CadenceDays>? days = read.Read(LifecycleParameters.PromptDays);
        if (within is null || days is null)
        {
            return Decision.Refuse<CadenceDue>(new Refusal(read.Missing));
        }

        ValueList<PolicyReading> readings = read.Readings;
        return new Cadence.EveryDays((int)within.Value, days.Value)
            .DueAfter(from, calendar)
            .Then(due =>
                Decision.Accept(
                    due,
                    () =>
                        new Explanation
                        {
                            Decision = decision,
                            Question = question,
                            Answer = new($"By {due}, that day included.", $"{due}前（含当日）。"),
                            Outcome = FactValue.Of(due.On),
                            Clauses = [clause, DaysClause],
                            Facts = [CadenceFacts.From(from)],
                            Readings = readings,
                        }
                )
            );
    }
}
