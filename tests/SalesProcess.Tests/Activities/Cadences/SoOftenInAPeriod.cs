using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Activities.Cadences;

/// <summary>Duties that come so often in a week or a month.</summary>
public class SoOftenInAPeriod
{
    private static readonly LocalDate Start = new(2026, 9, 1);

    [Fact]
    public void Is_due_on_the_last_day_of_the_period_and_then_of_the_next_one()
    {
        var thrice = new Cadence.PerPeriod(3, CadencePeriod.Month);
        Assert.Equal(new LocalDate(2026, 9, 30), First(thrice, Start));
        Assert.Equal(new LocalDate(2026, 10, 31), First(thrice, Start.PlusDays(1)));
        Assert.Equal(new LocalDate(2026, 9, 30), After(thrice, new LocalDate(2026, 9, 30)));
        Assert.Equal(
            new LocalDate(2026, 10, 31),
            After(new Cadence.PerPeriod(1, CadencePeriod.Month), new LocalDate(2026, 9, 30))
        );
    }

    [Fact]
    public void A_week_begins_on_the_day_that_it_is_told()
    {
        var weekly = new Cadence.PerPeriod(2, CadencePeriod.Week);
        Assert.Equal(new LocalDate(2026, 9, 13), First(weekly, new LocalDate(2026, 9, 7)));
        Assert.Equal(
            new LocalDate(2026, 9, 11),
            First(weekly with { WeekStartsOn = IsoDayOfWeek.Saturday }, new LocalDate(2026, 9, 5))
        );
        Assert.Equal("per-period 2 week monday calendar-days", weekly.ToString());
        Assert.Equal("2 times a week / 每周2次", $"{weekly.Label.English} / {weekly.Label.Chinese}");
    }

    [Fact]
    public void Less_than_once_and_no_such_period_are_faults_of_the_caller()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Cadence.PerPeriod(0, CadencePeriod.Month));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Cadence.PerPeriod(1, (CadencePeriod)7));
    }

    [Fact]
    public void At_the_end_of_all_dates_nothing_is_due() =>
        Assert.Equal(
            ["activities.beyond-all-dates"],
            new Cadence.PerPeriod(1, CadencePeriod.Month)
                .FirstDue(LocalDate.MaxIsoValue.PlusDays(-3), WorkingCalendar.MainlandChina)
                .Refused()
                .Codes()
        );

    [Fact]
    public void Asked_at_the_end_of_all_dates_it_is_overdue_and_no_period_is_told()
    {
        CadenceStanding standing = Judge(
            new Cadence.PerPeriod(1, CadencePeriod.Week),
            Start,
            [],
            LocalDate.MaxIsoValue
        );
        Assert.Equal((CadenceState.Overdue, null), (standing.State, standing.InPeriod));
    }

    [Fact]
    public void Says_how_often_it_is_still_to_be_done_and_what_has_no_date_yet()
    {
        // Veeva CRM, multichannel cycle plans: planned 6, actual 4, scheduled 1 → remaining 2, to schedule 1
        CadenceStanding standing = Judge(
            new Cadence.PerPeriod(6, CadencePeriod.Month),
            Start,
            [.. Enumerable.Range(1, 4).Select(day => Start.PlusDays(day))],
            Start.PlusDays(10)
        );
        Assert.Equal("2026-09-01 to 2026-09-30: 4 of 6", standing.InPeriod!.ToString());
        Assert.Equal(2, standing.InPeriod.Remaining);
        Assert.Equal("2 remain, 1 to schedule", standing.InPeriod.RemainingWith(1).ToString());
        CadenceRow row = standing.ToRow(Language.English);
        Assert.Equal((4, 2L), (row.DoneInPeriod, row.Remaining));
    }

    [Fact]
    public void The_due_day_is_the_one_that_counting_by_hand_finds() =>
        Law.Holds(
            Cases,
            one =>
            {
                (Cadence.PerPeriod cadence, LocalDate since, LocalDate[] done, LocalDate asOf) = one;
                CadenceStanding standing = Judge(cadence, since, done, asOf);
                LocalDate[] counting = [.. done.Where(day => day >= since && day <= asOf)];
                int wished = cadence.Count;
                LocalDate anchor = counting.Length == 0 ? since : counting.Max();
                LocalDate[] period = [.. PeriodByWalking(cadence.Period, anchor)];
                bool isSettled = period[0] < since || counting.Count(period.Contains) >= wished;
                LocalDate expected = isSettled
                    ? PeriodByWalking(cadence.Period, period[^1].PlusDays(1)).Last()
                    : period[^1];
                Assert.Equal(expected, standing.Due.On);
                Assert.Equal(asOf > expected, standing.State == CadenceState.Overdue);
                Assert.True(standing.LastDone is not { } last || standing.Due.On >= last.Date);
                Assert.True(standing.InPeriod is null || standing.InPeriod.Remaining >= 0);
            }
        );

    [Fact]
    public void The_due_day_follows_from_the_stored_explanation_alone() =>
        Law.Holds(
            Cases,
            one =>
            {
                (Cadence.PerPeriod cadence, LocalDate since, LocalDate[] done, LocalDate asOf) = one;
                Explanation why = ExplanationJson.Read(
                    ExplanationJson.Write(
                        DutyOf(cadence)
                            .Judge(Subject(since, done), asOf.AtMidnight(), WorkingCalendar.MainlandChina)
                            .Explained()
                    )
                );
                LocalDate from = why.FactNamed("duty-since").AsDate();
                LocalDate? last = why.FindFact("last-done")?.AsDateTime().Date;
                CadencePeriod period =
                    why.FactNamed("period").Text == "week" ? CadencePeriod.Week : CadencePeriod.Month;
                LocalDate[] days = [.. PeriodByWalking(period, last ?? from)];
                bool isSettled =
                    days[0] < from
                    || (
                        last is not null
                        && why.FactNamed("done-then").AsWhole() >= why.FactNamed("times").AsWhole()
                    );
                Assert.Equal(
                    isSettled ? PeriodByWalking(period, days[^1].PlusDays(1)).Last() : days[^1],
                    why.FactNamed("due").AsDate()
                );
            }
        );

    private static Arbitrary<(Cadence.PerPeriod, LocalDate, LocalDate[], LocalDate)> Cases =>
        (
            from count in Gen.Choose(1, 5)
            from period in Gen.Elements(CadencePeriod.Week, CadencePeriod.Month)
            from since in Gen.Choose(0, 60)
            from done in Gen.Choose(0, 120).ArrayOf()
            from asOf in Gen.Choose(0, 150)
            select (
                new Cadence.PerPeriod(count, period),
                Start.PlusDays(since),
                done.Select(day => Start.PlusDays(day)).ToArray(),
                Start.PlusDays(asOf)
            )
        ).ThatShrinks(one =>
            one.Item3.Select(
                (_, i) =>
                    (
                        one.Item1,
                        one.Item2,
                        (LocalDate[])[.. one.Item3[..i], .. one.Item3[(i + 1)..]],
                        one.Item4
                    )
            )
        );

    /// <summary>The days of a period, one after the other, from one that lies in it.</summary>
    private static IEnumerable<LocalDate> PeriodByWalking(CadencePeriod period, LocalDate inside)
    {
        bool Begins(LocalDate day) =>
            period == CadencePeriod.Week ? day.DayOfWeek == IsoDayOfWeek.Monday : day.Day == 1;
        LocalDate day = inside;
        while (!Begins(day))
        {
            day = day.PlusDays(-1);
        }

        do
        {
            yield return day;
            day = day.PlusDays(1);
        } while (!Begins(day));
    }

    private static LocalDate First(Cadence cadence, LocalDate since) =>
        cadence.FirstDue(since, WorkingCalendar.MainlandChina).Accepted().On;

    private static LocalDate After(Cadence cadence, LocalDate done) =>
        cadence.DueAfter(done, WorkingCalendar.MainlandChina).Accepted().On;

    private static RecurringDuty DutyOf(Cadence cadence) =>
        new("visit", new("visit", "拜访"), ClauseId.Parse("DEALER-LEADER-01"), cadence);

    private static CadenceSubject Subject(LocalDate since, LocalDate[] done) =>
        new()
        {
            Id = "C-1",
            DutySince = since,
            Done = done.Select(day => day.AtMidnight()).ToValueList(),
        };

    private static CadenceStanding Judge(
        Cadence cadence,
        LocalDate since,
        LocalDate[] done,
        LocalDate asOf
    ) =>
        DutyOf(cadence)
            .Judge(Subject(since, done), asOf.AtMidnight(), WorkingCalendar.MainlandChina)
            .Accepted();
}
