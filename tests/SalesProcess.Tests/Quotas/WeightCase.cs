using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>A month with weights of several sources: amounts of last year up to 10^12, factors, an event, a mixture.</summary>
/// <param name="Month">A month from 2008 to 2027.</param>
/// <param name="Units">The target, up to 10^15.</param>
/// <param name="History">Last year's amounts, 62 of them, from 52 weeks before the first of the month.</param>
/// <param name="Floor">The least that a day counts.</param>
/// <param name="Friday">The factor of Fridays, in tenths.</param>
/// <param name="Event">The factor of the 10th to the 12th, in thirds.</param>
/// <param name="Share">The share of last year, in hundredths; the rest goes to every day alike.</param>
/// <param name="Shop">Whether the shop is open every day; else it keeps mainland China's calendar.</param>
internal sealed record WeightCase(
    YearMonth Month,
    long Units,
    long[] History,
    long Floor,
    int Friday,
    int Event,
    int Share,
    bool Shop
)
{
    private const long MostUnits = 1_000_000_000_000_000;
    private const long MostHistory = 1_000_000_000_000;

    public static Arbitrary<WeightCase> Any =>
        (
            from year in Gen.Choose(2008, 2027)
            from month in Gen.Choose(1, 12)
            from units in Gen.Frequency((1, Law.Whole(0, 100)), (3, Law.Whole(0, MostUnits)))
            from most in Gen.Elements(1, 1_000, MostHistory)
            from history in Gen.ListOf(
                Gen.Frequency((1, Gen.Constant(0L)), (5, Law.Whole(-most / 10, most))),
                62
            )
            from floor in Law.Whole(1, most)
            from friday in Gen.Choose(0, 20)
            from uplift in Gen.Choose(0, 9)
            from share in Gen.Choose(1, 100)
            from shop in Gen.Elements(false, true)
            select new WeightCase(new(year, month), units, [.. history], floor, friday, uplift, share, shop)
        ).ThatShrinks(Smaller);

    public WorkingCalendar Calendar => Shop ? DaysOf.EveryDay : WorkingCalendar.MainlandChina;

    public DateInterval Days => Month.ToDateInterval();

    public DayWeights Weights()
    {
        DayWeights history = DayWeights
            .OfLastYear(
                Days,
                Days.Start.PlusDays(-364),
                History.Select(Quantity.Pieces).ToValueList(),
                DayMatch.Weekday,
                Quantity.Pieces(Floor)
            )
            .Accepted();
        DayWeights backwards = DayWeights
            .OfLastYear(
                Days,
                Days.Start.PlusDays(-364),
                History.Reverse().Select(Quantity.Pieces).ToValueList(),
                DayMatch.Weekday,
                Quantity.Pieces(Floor)
            )
            .Accepted();
        DayWeights mixture = DayWeights
            .Mix([
                new(new Ratio(Share, 200), history),
                new(new Ratio(Share, 200), backwards),
                new(new Ratio(100 - Share, 100), DayWeights.Even(Days)),
            ])
            .Accepted();
        LocalDate tenth = Days.Start.PlusDays(9);
        return mixture
            .Times(DayWeights.OfOpenDays(Days, Calendar).Accepted())
            .Times(DayWeights.OfWeekdays(Days, [new(IsoDayOfWeek.Friday, new Ratio(Friday, 10))]))
            .Times(
                DayWeights.OfEvent(
                    Days,
                    new(new("event", "活动"), tenth, tenth.PlusDays(2), new Ratio(Event, 3))
                )
            );
    }

    public Decision<QuotaPlan<Money>> Ask(IsoDayOfWeek first = IsoDayOfWeek.Monday) =>
        QuotaPlan.ForMonth(
            Month,
            Money.FromMinorUnits(Units, Currency.Cny),
            Calendar,
            Weights(),
            Plans.WeeksFrom(first)
        );

    private static IEnumerable<WeightCase> Smaller(WeightCase asked)
    {
        if (asked.Units > 0)
        {
            yield return asked with
            {
                Units = asked.Units / 2,
            };
        }

        if (asked.History.Any(amount => amount is < 0 or > 1))
        {
            yield return asked with
            {
                History = [.. asked.History.Select(amount => amount / 2)],
            };
        }

        if (asked.Friday != 10 || asked.Event != 3)
        {
            yield return asked with
            {
                Friday = 10,
                Event = 3,
            };
        }
    }
}
