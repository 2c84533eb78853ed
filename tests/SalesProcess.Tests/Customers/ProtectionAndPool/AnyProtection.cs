using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>Customers, days and policies of every kind; all facts lie where a policy can answer.</summary>
internal static class AnyProtection
{
    private static readonly LocalDate Start = new(2025, 1, 1);

    public static Arbitrary<ProtectionCase> Any => Cases.ThatShrinks(Smaller);

    private static Gen<ProtectionCase> Cases =>
        from customer in Customers
        from later in Gen.Choose(0, 200)
        from windows in Windows
        from combination in Gen.Elements(Enum.GetValues<ProtectionCombination>())
        from without in Gen.Elements(Enum.GetValues<WithoutWindow>())
        from never in Gen.Elements(Enum.GetValues<NeverFollowedUp>())
        from deal in Gen.Elements(Enum.GetValues<AfterDeal>())
        select new ProtectionCase(customer, LastKnown(customer).PlusDays(later))
        {
            Windows = windows,
            Combination = combination,
            WithoutWindow = without,
            NeverFollowedUp = never,
            AfterDeal = deal,
        };

    private static Gen<HeldCustomer> Customers =>
        from acquired in Gen.Choose(0, 120)
        from cause in Gen.Elements(
            OwnershipCause.Claim,
            OwnershipCause.Claim,
            OwnershipCause.Assignment,
            OwnershipCause.HandOver
        )
        from followedUp in Gen.Choose(-40, 120)
        from due in Gen.Choose(0, 90)
        from deal in Gen.Choose(-40, 120)
        from contract in Gen.Choose(-100, 200)
        from given in Gen.SubListOf("follow-up", "deal", "contract")
        from grade in Gen.Elements<string?>(null, "a", "b")
        from open in Gen.Frequency(
            (6, Gen.Constant("")),
            (1, Gen.Constant("survey")),
            (1, Gen.Constant("open-order"))
        )
        let day = Start.PlusDays(acquired)
        select new HeldCustomer
        {
            CustomerId = "C-1",
            OwnerId = "P-1",
            AcquiredOn = day,
            AcquiredBy = cause,
            LastFollowUpOn = given.Contains("follow-up") ? day.PlusDays(followedUp) : null,
            FirstFollowUpDueOn = day.PlusDays(due),
            DealOn = given.Contains("deal") ? day.PlusDays(deal) : null,
            ContractEndsOn = given.Contains("contract") ? day.PlusDays(contract) : null,
            Grade = grade,
            OpenMatters = open.Length == 0 ? [] : [open],
        };

    private static Gen<WindowOfCase[]> Windows =>
        Gen.Choose(0, 4).SelectMany(count => Gen.CollectToArray(Enumerable.Repeat(Window, count)));

    private static Gen<WindowOfCase> Window =>
        from start in Gen.Elements("last-follow-up", "claim-without-deal", "contract-end")
        from unit in Gen.Elements("calendar-days", "working-days", "calendar-months")
        from count in Gen.Choose(1, unit == "calendar-months" ? 6 : 60)
        from grade in Gen.Elements<string?>(null, null, "a")
        select new WindowOfCase(start, count, unit, grade);

    private static LocalDate LastKnown(HeldCustomer customer) =>
        new[] { customer.AcquiredOn, customer.LastFollowUpOn, customer.DealOn }.OfType<LocalDate>().Max();

    private static IEnumerable<ProtectionCase> Smaller(ProtectionCase one)
    {
        for (int i = 0; i < one.Windows.Length; i++)
        {
            yield return one with
            {
                Windows = [.. one.Windows.Where((_, at) => at != i)],
            };
        }

        HeldCustomer customer = one.Customer;
        HeldCustomer[] plainer =
        [
            customer with
            {
                LastFollowUpOn = null,
            },
            customer with
            {
                DealOn = null,
            },
            customer with
            {
                ContractEndsOn = null,
            },
            customer with
            {
                OpenMatters = [],
            },
            customer with
            {
                Grade = null,
            },
        ];
        foreach (HeldCustomer simpler in plainer.Where(simpler => simpler != customer))
        {
            yield return one with
            {
                Customer = simpler,
            };
        }

        if (one.AsOf > LastKnown(customer))
        {
            yield return one with
            {
                AsOf = one.AsOf.PlusDays(-1),
            };
        }
    }
}
