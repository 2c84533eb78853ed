using System.Numerics;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>What holds for every plan: every month from 2007 to 2027, targets up to 10^15 units, every week.</summary>
public class QuotaPlanLaws
{
    private const int Cases = 100_000;

    [Fact]
    public void Days_add_up_to_their_week_weeks_to_the_month_and_the_month_is_the_target() =>
        Law.Holds(
            AnyPlans.Any,
            asked =>
            {
                QuotaPlan<Money> plan = asked.Plan();
                int next = 0;
                BigInteger month = 0;
                foreach (QuotaWeek<Money> week in plan.Weeks)
                {
                    BigInteger sum = 0;
                    int worked = 0;
                    for (
                        LocalDate date = week.Segment.Start;
                        date <= week.Segment.End;
                        date = date.PlusDays(1)
                    )
                    {
                        QuotaDay<Money> day = plan.Days[next++];
                        Assert.Equal(date, day.Date);
                        sum += day.Amount.MinorUnits;
                        worked += day.Day.IsWorked ? 1 : 0;
                        Assert.Equal(month + sum, day.RunningTotal.MinorUnits);
                    }

                    Assert.Equal(sum, week.Amount.MinorUnits);
                    Assert.Equal(worked, week.WorkingDays);
                    month += sum;
                }

                Assert.Equal(plan.Days.Count, next);
                Assert.Equal(asked.Units, month);
            },
            Cases
        );

    [Fact]
    public void Every_run_of_days_has_its_exact_share_rounded_up_or_down() =>
        Law.Holds(
            AnyPlans.Any,
            asked =>
            {
                QuotaPlan<Money> plan = asked.Plan();
                int all = plan.Calendar.WorkingDays;
                for (int first = 0; first < plan.Days.Count; first++)
                {
                    Int128 sum = 0;
                    int worked = 0;
                    for (int last = first; last < plan.Days.Count; last++)
                    {
                        sum += plan.Days[last].Amount.MinorUnits;
                        worked += plan.Days[last].Day.IsWorked ? 1 : 0;
                        (Int128 floor, Int128 rest) = Int128.DivRem((Int128)asked.Units * worked, all);
                        Assert.True(sum == floor || (rest > 0 && sum == floor + 1));
                    }
                }
            },
            cases: 20_000
        );

    [Fact]
    public void A_day_off_gets_nothing_and_no_day_gets_less_than_nothing() =>
        Law.Holds(
            AnyPlans.Any,
            asked =>
                Assert.All(
                    asked.Plan().Days,
                    day =>
                        Assert.True(
                            day.Amount.MinorUnits >= 0 && (day.Day.IsWorked || day.Amount.MinorUnits == 0)
                        )
                ),
            cases: 20_000
        );

    [Fact]
    public void The_running_total_is_never_more_than_half_a_unit_off_the_straight_line() =>
        Law.Holds(
            AnyPlans.Any,
            asked =>
            {
                QuotaPlan<Money> plan = asked.Plan();
                Int128 all = plan.Calendar.WorkingDays;
                int worked = 0;
                foreach (QuotaDay<Money> day in plan.Days)
                {
                    worked += day.Day.IsWorked ? 1 : 0;
                    Int128 off = day.RunningTotal.MinorUnits * all - (Int128)asked.Units * worked;
                    Assert.True(2 * Int128.Abs(off) <= all);
                }
            },
            cases: 20_000
        );

    [Fact]
    public void The_days_do_not_depend_on_the_first_day_of_the_week() =>
        Law.Holds(
            AnyPlans.Any,
            asked =>
            {
                ValueList<QuotaDay<Money>> days = asked.Plan().Days;
                foreach (IsoDayOfWeek first in Enum.GetValues<IsoDayOfWeek>().Skip(1))
                {
                    Assert.Equal(days, (asked with { First = first }).Plan().Days);
                }
            },
            cases: 3_000
        );

    [Fact]
    public void Pieces_are_planned_as_fen_are() =>
        Law.Holds(
            AnyPlans.Any,
            asked =>
            {
                QuotaPlan<Quantity> pieces = asked.AskFor(Quantity.Pieces(asked.Units)).Accepted();
                QuotaPlan<Money> fen = asked.Plan();
                Assert.Equal(
                    fen.Days.Select(day => day.Amount.MinorUnits),
                    pieces.Days.Select(day => day.Amount.Count)
                );
                Assert.Equal(
                    fen.Weeks.Select(week => (week.Amount.MinorUnits, week.NominalAmount.MinorUnits)),
                    pieces.Weeks.Select(week => (week.Amount.Count, week.NominalAmount.Count))
                );
            },
            cases: 5_000
        );

    [Fact]
    public void The_nominal_rate_is_a_twenty_second_exactly_and_a_week_has_at_most_five_of_them() =>
        Law.Holds(
            AnyPlans.Any,
            asked =>
            {
                QuotaPlan<Money> plan = asked.Plan();
                NominalRate<Money> rate = plan.Nominal;
                Assert.Equal(
                    (BigInteger)asked.Units * rate.ExactUnitsPerDay.Denominator,
                    (BigInteger)22 * rate.ExactUnitsPerDay.Numerator
                );
                Assert.Equal(22, rate.Days.Count);
                Assert.Equal(
                    asked.Units,
                    rate.Days.Aggregate(BigInteger.Zero, (sum, day) => sum + day.MinorUnits)
                );
                Assert.Equal((2 * asked.Units + 22) / 44, rate.PerDay.MinorUnits);
                foreach (QuotaWeek<Money> week in plan.Weeks)
                {
                    long days = Math.Min(5, week.WorkingDays);
                    Assert.Equal((2 * asked.Units * days + 22) / 44, week.NominalAmount.MinorUnits);
                }
            },
            cases: 20_000
        );
}
