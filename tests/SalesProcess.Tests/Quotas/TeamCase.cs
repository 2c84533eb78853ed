using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>What is asked of a team plan: a month of mainland China, a target in fen, and weights in sixths.</summary>
internal sealed record TeamCase(YearMonth Month, long Units, ValueList<Ratio> Weights)
{
    private const long MostUnits = 1_000_000_000_000_000;

    public static Arbitrary<TeamCase> Any =>
        (
            from year in Gen.Choose(2007, 2027)
            from month in Gen.Choose(1, 12)
            from units in Gen.OneOf(Law.Whole(0, 60), Law.Whole(0, 3_000), Law.Whole(0, MostUnits))
            from count in Gen.Choose(1, 9)
            from weights in Gen.Choose(0, 12).ArrayOf(count)
            select new TeamCase(
                new YearMonth(year, month),
                units,
                weights.Append(1).Select(weight => new Ratio(weight, 6)).ToValueList()
            )
        ).ThatShrinks(Smaller);

    public Decision<TeamPlan<Money>> Ask() =>
        TeamPlan.ForMonth(
            Month,
            Money.FromMinorUnits(Units, Currency.Cny),
            Weights
                .Select((weight, i) => new TeamMember(FormattableString.Invariant($"m{i}"), weight))
                .ToValueList(),
            WorkingCalendar.MainlandChina,
            Policy.BuiltIn
        );

    private static IEnumerable<TeamCase> Smaller(TeamCase asked)
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

        if (asked.Weights.Count > 1)
        {
            yield return asked with
            {
                Weights = asked.Weights.Skip(1).ToValueList(),
            };
        }
    }
}
