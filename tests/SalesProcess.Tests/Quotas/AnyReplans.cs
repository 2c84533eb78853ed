using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Generated cases of re-plans: behind, ahead and on plan, before, in and after the month.</summary>
internal static class AnyReplans
{
    public static Arbitrary<ReplanCase> Any =>
        (
            from asked in AnyPlans.Any.Generator
            from closed in Gen.Choose(0, 31)
            from onPlan in Gen.Frequency((1, Gen.Constant(true)), (9, Gen.Constant(false)))
            from share in Gen.Choose(-200, 2_000)
            from rule in Rule
            select new ReplanCase(asked, closed, onPlan ? null : share, rule)
        ).ThatShrinks(Smaller);

    private static Gen<CatchUpRule> Rule =>
        from way in Gen.Elements(Enum.GetValues<CatchUp>())
        from days in Gen.Choose(1, 31)
        from cap in Gen.Choose(100, 300)
        from ahead in Gen.Elements(Enum.GetValues<WhenAhead>())
        select way switch
        {
            CatchUp.OverTheRest => CatchUpRule.OverTheRest,
            CatchUp.OverNextDays => CatchUpRule.OverNextDays(days),
            CatchUp.WithinTheWeek => CatchUpRule.WithinTheWeek,
            CatchUp.UnderACap => CatchUpRule.UnderACap(cap),
            _ => CatchUpRule.None,
        } with
        {
            WhenAhead = ahead,
        };

    private static IEnumerable<ReplanCase> Smaller(ReplanCase asked)
    {
        foreach (PlanCase plan in AnyPlans.Any.Shrinker(asked.Asked))
        {
            yield return new ReplanCase(plan, asked.ClosedDays, asked.Permille, asked.Rule);
        }

        if (asked.ClosedDays > 0)
        {
            yield return asked with
            {
                ClosedDays = asked.ClosedDays - 1,
            };
        }

        if (asked.Permille is not (null or 0))
        {
            yield return asked with
            {
                Permille = asked.Permille / 2,
            };
        }

        if (asked.Rule != CatchUpRule.None)
        {
            yield return asked with
            {
                Rule = CatchUpRule.None,
            };
        }
    }
}
