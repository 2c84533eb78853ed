using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>The telephone customer visits of sales and invoicing clerks: in the morning, and again in the afternoon.</summary>
public static class TelephoneVisits
{
    private static readonly ClauseId Clause = ClauseId.Parse("VISIT-PHONE-DUTY-01");

    /// <summary>Judges where the telephone visits of clerks stand, so that the manager can urge them.</summary>
    /// <param name="clerks">The clerks, each once, with the times of all their telephone visits and orders.</param>
    /// <param name="asOf">The local time; what was done later does not count.</param>
    /// <param name="calendar">The calendar that says which days are worked.</param>
    /// <param name="policy">The edition of the policy in force; when the morning ends is the host's to say.</param>
    /// <returns>Two standings a clerk: those of the morning, due by the midday border, then those of the afternoon,
    /// from the border on. Refused where the host set no border, and where the calendar does not reach so far.</returns>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    [Implements("VISIT-PHONE-DUTY-01", "LIB-CADENCE-14")]
    public static Decision<DutyReview> Review(
        ValueList<CadenceSubject> clerks,
        LocalDateTime asOf,
        WorkingCalendar calendar,
        PolicyEdition policy
    )
    {
        _ = Required.Items(clerks);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        if (read.Read(ActivityParameters.MiddayBorder) is not { } border)
        {
            return Decision.Refuse<DutyReview>(new Refusal(read.Missing));
        }

        RecurringDuty morning = DutyOf(isMorning: true, border.Value, read.Readings);
        RecurringDuty afternoon = DutyOf(isMorning: false, by: null, read.Readings);
        return DutyReview.Of(
            clerks
                .SelectMany(clerk =>
                    new[]
                    {
                        new AssignedDuty(morning, Half(clerk, time => time < border.Value)),
                        new AssignedDuty(afternoon, Half(clerk, time => time >= border.Value)),
                    }
                )
                .ToValueList(),
            asOf,
            calendar
        );
    }

    private static CadenceSubject Half(CadenceSubject clerk, Func<LocalTime, bool> isOfHalf) =>
        clerk with
        {
            Done = clerk.Done.Where(done => isOfHalf(done.TimeOfDay)).ToValueList(),
        };

    private static RecurringDuty DutyOf(bool isMorning, LocalTime? by, ValueList<PolicyReading> readings) =>
        new(
            isMorning ? "telephone-visits-morning" : "telephone-visits-afternoon",
            CareLabels.TelephoneVisits(isMorning),
            Clause,
            new Cadence.Daily(by, CadenceDays.WorkingDays)
        )
        {
            Readings = readings,
        };
}
