using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>Sequences of claims by three people, over a few days, for a few customers.</summary>
internal static class AnyClaims
{
    public static Arbitrary<ClaimScript> Any => Scripts.ThatShrinks(Smaller);

    private static Gen<ClaimScript> Scripts =>
        from count in Gen.Choose(1, 12)
        from claims in Gen.CollectToArray(Enumerable.Repeat(Claim, count))
        from limit in Gen.Choose(1, 4)
        from capacity in Gen.Choose(1, 5)
        from coolOff in Gen.Choose(0, 2)
        select new ClaimScript(claims, limit, capacity, coolOff);

    private static Gen<ClaimOfScript> Claim =>
        from person in Gen.Choose(0, 2)
        from customers in Gen.NonEmptyListOf(Gen.Choose(0, 9))
        from hour in Gen.Choose(0, 72)
        select new ClaimOfScript(person, [.. customers.Distinct().Take(3)], hour);

    private static IEnumerable<ClaimScript> Smaller(ClaimScript script)
    {
        for (int i = 0; i < script.Claims.Length; i++)
        {
            ClaimOfScript claim = script.Claims[i];
            if (script.Claims.Length > 1)
            {
                yield return script with
                {
                    Claims = [.. script.Claims.Where((_, at) => at != i)],
                };
            }

            if (claim.Customers.Length > 1)
            {
                yield return script with
                {
                    Claims =
                    [
                        .. script.Claims.Select(
                            (one, at) => at == i ? claim with { Customers = claim.Customers[1..] } : one
                        ),
                    ],
                };
            }
        }

        if (script.CoolOffDays > 0)
        {
            yield return script with
            {
                CoolOffDays = 0,
            };
        }
    }
}
