using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>What holds for working time over any calendar and any hours, to the nanosecond.</summary>
public class WorkingTimeLaws
{
    private const int Cases = 5_000;

    [Fact]
    public void Working_time_that_is_added_is_measured_again() =>
        Law.Holds(
            AnySchedules.Any,
            asked =>
            {
                WorkingSchedule schedule = asked.Schedule();
                if (schedule.Add(asked.Start, asked.Time).TryGetValue(out LocalDateTime end, out _))
                {
                    Assert.Equal(asked.Time, schedule.Between(asked.Start, end).Accepted());
                }
                else
                {
                    Assert.True(
                        Left(schedule, asked.Start) < asked.Time || Left(schedule, asked.Start) == default
                    );
                }
            },
            Cases
        );

    [Fact]
    public void No_earlier_time_has_as_much_working_time() =>
        Law.Holds(
            AnySchedules.Any,
            asked =>
            {
                WorkingSchedule schedule = asked.Schedule();
                if (
                    asked.Time > Duration.Zero
                    && schedule.Add(asked.Start, asked.Time).TryGetValue(out LocalDateTime end, out _)
                )
                {
                    Assert.True(
                        schedule.Between(asked.Start, end.PlusNanoseconds(-1)).Accepted() < asked.Time
                    );
                }
            },
            Cases
        );

    [Fact]
    public void Adding_in_two_parts_is_adding_at_once() =>
        Law.Holds(
            AnySchedules.Any,
            asked =>
            {
                WorkingSchedule schedule = asked.Schedule();
                Duration rest = Duration.FromMinutes(17L);
                if (schedule.Add(asked.Start, asked.Time + rest).TryGetValue(out LocalDateTime end, out _))
                {
                    LocalDateTime between = schedule.Add(asked.Start, asked.Time).Accepted();
                    Assert.Equal(end, schedule.Add(between, rest).Accepted());
                }
            },
            Cases
        );

    [Fact]
    public void A_later_start_or_a_greater_length_never_ends_earlier() =>
        Law.Holds(
            AnySchedules.Any,
            asked =>
            {
                WorkingSchedule schedule = asked.Schedule();
                LocalDateTime later = LocalDateTime.Max(asked.Start, asked.End);
                LocalDateTime earlier = LocalDateTime.Min(asked.Start, asked.End);
                if (schedule.Add(later, asked.Time).TryGetValue(out LocalDateTime end, out _))
                {
                    Assert.True(schedule.Add(earlier, asked.Time).Accepted() <= end);
                    Assert.True(schedule.Add(later, asked.Time / 2).Accepted() <= end);
                }
            },
            Cases
        );

    [Fact]
    public void Measures_add_up_and_turn_round() =>
        Law.Holds(
            AnySchedules.Any,
            asked =>
            {
                WorkingSchedule schedule = asked.Schedule();
                LocalDateTime middle = asked.Start.PlusDays(-asked.Start.Day + 1);
                Duration whole = schedule.Between(asked.Start, asked.End).Accepted();
                Assert.Equal(
                    whole,
                    schedule.Between(asked.Start, middle).Accepted()
                        + schedule.Between(middle, asked.End).Accepted()
                );
                Assert.Equal(-whole, schedule.Between(asked.End, asked.Start).Accepted());
            },
            Cases
        );

    [Fact]
    public void Working_time_is_the_open_part_of_every_minute() =>
        Law.Holds(
            AnySchedules.InMinutes,
            asked =>
            {
                WorkingSchedule schedule = asked.Schedule();
                LocalDateTime from = LocalDateTime.Min(asked.Start, asked.End);
                LocalDateTime to = LocalDateTime.Max(asked.Start, asked.End);
                long minutes = 0;
                for (LocalDateTime at = from; at < to; at = at.PlusMinutes(1))
                {
                    minutes += IsOpen(schedule, at) ? 1 : 0;
                }

                Assert.Equal(Duration.FromMinutes(minutes), schedule.Between(from, to).Accepted());
            },
            cases: 50
        );

    [Fact]
    public void A_deadline_never_falls_on_closed_time_unless_it_counts_elapsed_time_or_names_the_time() =>
        Law.Holds(
            AnySchedules.WithDeadlines(AnySchedules.Any),
            c =>
            {
                WorkingSchedule schedule = c.Asked.Schedule();
                if (
                    c.Deadline is Deadline.Elapsed
                    || !c.Deadline.DueFrom(c.Asked.Start, schedule).TryGetValue(out DueTime? due, out _)
                )
                {
                    return;
                }

                if (c.Deadline is Deadline.AtTimeOf or Deadline.AtTimeOn)
                {
                    Assert.NotEmpty(schedule.Hours.OpenOn(schedule.Calendar[due.At.Date]));
                }
                else
                {
                    // open, or the very end of an interval
                    Assert.True(IsOpen(schedule, due.At) || IsOpen(schedule, due.At.PlusNanoseconds(-1)));
                }
            },
            Cases
        );

    [Fact]
    public void A_deadline_from_a_later_start_is_never_earlier() =>
        Law.Holds(
            AnySchedules.WithDeadlines(AnySchedules.Any),
            c =>
            {
                WorkingSchedule schedule = c.Asked.Schedule();
                LocalDateTime later = LocalDateTime.Max(c.Asked.Start, c.Asked.End);
                LocalDateTime earlier = LocalDateTime.Min(c.Asked.Start, c.Asked.End);
                if (
                    c.Deadline.DueFrom(later, schedule).TryGetValue(out DueTime? last, out _)
                    && c.Deadline.DueFrom(earlier, schedule).TryGetValue(out DueTime? first, out _)
                )
                {
                    Assert.True(first.At <= last.At);
                }
            },
            Cases
        );

    private static Duration Left(WorkingSchedule schedule, LocalDateTime from) =>
        schedule.Between(from, schedule.Calendar.Range.End.PlusDays(1).AtMidnight()).Accepted();

    private static bool IsOpen(WorkingSchedule schedule, LocalDateTime at) =>
        schedule.Calendar.Range.Contains(at.Date)
        && schedule
            .Hours.OpenOn(schedule.Calendar[at.Date])
            .Any(open =>
                at.TimeOfDay >= open.From && (open.To == LocalTime.Midnight || at.TimeOfDay < open.To)
            );
}
