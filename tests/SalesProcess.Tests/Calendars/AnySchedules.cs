using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Calendars;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>Generated schedules, times and lengths.</summary>
internal static class AnySchedules
{
    private const int MostMinutes = 60 * 24 * 30;

    /// <summary>Exact to the nanosecond.</summary>
    public static Arbitrary<ScheduleCase> Any => Cases(exact: true).ThatShrinks(Smaller);

    /// <summary>In whole minutes, for those who count minute by minute.</summary>
    public static Arbitrary<ScheduleCase> InMinutes => Cases(exact: false).ThatShrinks(Smaller);

    /// <summary>Cases with a deadline of any kind beside them.</summary>
    public static Arbitrary<(ScheduleCase Asked, Deadline Deadline)> WithDeadlines(
        Arbitrary<ScheduleCase> cases
    ) =>
        (from asked in cases.Generator from deadline in Deadlines select (asked, deadline)).ThatShrinks(c =>
            Smaller(c.asked)
                .Select(asked => (asked, c.deadline))
                .Concat(Simpler(c.deadline).Select(deadline => (c.asked, deadline)))
        );

    private static Gen<Deadline> Deadlines =>
        from kind in Gen.Choose(0, 5)
        from minutes in Gen.Choose(0, 60 * 24 * 3)
        from days in Gen.Choose(1, 12)
        from time in Gen.Choose(0, (24 * 60) - 1)
        from day in Gen.Choose(1, 7)
        from first in Gen.Choose(1, 7)
        from week in Gen.Elements(DeadlineWeek.WeekBefore, DeadlineWeek.SameWeek)
        from ends in Gen.Elements(DeadlineEnd.NoLaterThan, DeadlineEnd.Before)
        let length = Duration.FromMinutes((long)minutes)
        let at = LocalTime.FromMinutesSinceMidnight(time)
        select (Deadline)(
            kind switch
            {
                0 => new Deadline.Elapsed(length) { Ends = ends },
                1 => new Deadline.WorkingTime(length) { Ends = ends },
                2 => new Deadline.WorkingDays(days) { Ends = ends },
                3 => new Deadline.AtTimeOf(at) { Ends = ends },
                4 => new Deadline.AtTimeOn((IsoDayOfWeek)day, at, week)
                {
                    Ends = ends,
                    WeekStartsOn = (IsoDayOfWeek)first,
                },
                _ => new Deadline.BeforeClosing((IsoDayOfWeek)day, length, week)
                {
                    Ends = ends,
                    WeekStartsOn = (IsoDayOfWeek)first,
                },
            }
        );

    private static IEnumerable<Deadline> Simpler(Deadline deadline)
    {
        if (deadline.Ends != DeadlineEnd.NoLaterThan)
        {
            yield return deadline with
            {
                Ends = DeadlineEnd.NoLaterThan,
            };
        }

        if (deadline is Deadline.WorkingDays { Days: > 1 } days)
        {
            yield return days with
            {
                Days = days.Days - 1,
            };
        }

        if (deadline is Deadline.WorkingTime { Length: var length } time && length > Duration.Zero)
        {
            yield return time with
            {
                Length = Duration.Zero,
            };
        }

        if (deadline is Deadline.BeforeClosing { Length: var before } closing && before > Duration.Zero)
        {
            yield return closing with
            {
                Length = Duration.Zero,
            };
        }
    }

    private static Gen<ScheduleCase> Cases(bool exact) =>
        from off in Law.Whole(0, (1L << ScheduleCase.Days) - 1)
        from mask in Law.Whole(0, (1L << ScheduleCase.Days) - 1)
        from edges in Edges(1)
        from makeUp in Edges(0)
        from start in Gen.Choose(0, ScheduleCase.Minutes - 1)
        from end in Gen.Choose(0, ScheduleCase.Minutes - 1)
        from length in Gen.Frequency((1, Gen.Choose(0, 120)), (3, Gen.Choose(0, MostMinutes / 10)))
        from nanoseconds in exact ? Law.Whole(0, 59_999_999_999) : Gen.Constant(0L)
        // fewer days off than on, so that there is work
        select new ScheduleCase(off & mask, edges, makeUp, start, end, length, nanoseconds);

    private static Gen<int[]> Edges(int least) =>
        from count in Gen.Choose(least, 3)
        from picks in Gen.Choose(0, 48).ArrayOf(12)
        let distinct = picks.Distinct().Order().ToArray()
        let enough = distinct.Length >= 2 * count ? distinct : [18, 24, 27, 36, 40, 48]
        select enough.Take(2 * count).ToArray();

    private static IEnumerable<ScheduleCase> Smaller(ScheduleCase asked)
    {
        if (asked.Nanoseconds > 0)
        {
            yield return asked with
            {
                Nanoseconds = 0,
            };
        }

        if (asked.DaysOff > 0)
        {
            yield return asked with
            {
                DaysOff = 0,
            };
            yield return asked with
            {
                DaysOff = asked.DaysOff & (asked.DaysOff - 1),
            };
        }

        if (asked.Edges.Length > 2)
        {
            yield return asked with
            {
                Edges = asked.Edges[2..],
            };
        }

        if (asked.MakeUpEdges.Length > 0)
        {
            yield return asked with
            {
                MakeUpEdges = [],
            };
        }

        if (asked.Length > 0)
        {
            yield return asked with
            {
                Length = asked.Length / 2,
            };
            yield return asked with
            {
                Length = asked.Length - 1,
            };
        }

        if (asked.From > 0)
        {
            yield return asked with
            {
                From = asked.From / 2,
            };
        }

        if (asked.To > 0)
        {
            yield return asked with
            {
                To = asked.To / 2,
            };
        }
    }
}
