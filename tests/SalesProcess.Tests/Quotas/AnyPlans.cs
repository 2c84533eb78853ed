using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Generated cases of plans.</summary>
internal static class AnyPlans
{
    private const long MostUnits = 1_000_000_000_000_000;

    public static Arbitrary<PlanCase> Any =>
        (
            from year in Gen.Choose(2007, 2027)
            from month in Gen.Choose(1, 12)
            from units in Gen.Frequency((1, Law.Whole(0, 100)), (3, Law.Whole(0, MostUnits)))
            from first in Gen.Choose(1, 7)
            from own in Gen.Elements(false, true)
            from off in Law.Whole(0, int.MaxValue)
            // the first of the month is worked, so that there is a day to plan on
            select new PlanCase(
                new YearMonth(year, month),
                units,
                (IsoDayOfWeek)first,
                own ? (int)off & ~1 : null
            )
        ).ThatShrinks(Smaller);

    private static IEnumerable<PlanCase> Smaller(PlanCase asked)
    {
        if (asked.Units > 0)
        {
            yield return asked with
            {
                Units = asked.Units / 2,
            };
            yield return asked with
            {
                Units = asked.Units - 1,
            };
        }

        if (asked.First != IsoDayOfWeek.Monday)
        {
            yield return asked with
            {
                First = IsoDayOfWeek.Monday,
            };
        }

        for (int day = 1; asked.DaysOff is { } off && day < 31; day++)
        {
            if ((off >> day & 1) == 1)
            {
                yield return asked with
                {
                    DaysOff = off & ~(1 << day),
                };
            }
        }
    }
}
