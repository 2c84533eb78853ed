using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>What is asked of a plan: a month, a target in units, the first day of the week, and the days off.</summary>
/// <param name="Month">A month from 2007 to 2027.</param>
/// <param name="Units">The target in fen or pieces, up to 10^15.</param>
/// <param name="First">The first day of the week.</param>
/// <param name="DaysOff">A bit a day that is off, in a calendar of the company's own; null for mainland China's.</param>
internal sealed record PlanCase(YearMonth Month, long Units, IsoDayOfWeek First, int? DaysOff)
{
    public QuotaPlan<Money> Plan() => Ask().Accepted();

    public Decision<QuotaPlan<Money>> Ask() => AskFor(Money.FromMinorUnits(Units, Currency.Cny));

    public Decision<QuotaPlan<TMeasure>> AskFor<TMeasure>(TMeasure target)
        where TMeasure : struct, IMeasure<TMeasure> =>
        Plans.Ask(Month, target, Plans.WeeksFrom(First), Calendar());

    private WorkingCalendar? Calendar()
    {
        if (DaysOff is not { } off)
        {
            return null;
        }

        DateInterval days = Month.ToDateInterval();
        return new WorkingCalendar(
            new BilingualText("own", "自有"),
            days,
            [],
            days.Where(date => (off >> (date.Day - 1) & 1) == 1)
                .Select(date => new SpecialDay(date, DayKind.Holiday, new("off", "休")))
        );
    }
}
