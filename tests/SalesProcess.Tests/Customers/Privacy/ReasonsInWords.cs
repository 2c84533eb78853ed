using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Customers.Lifecycle;
using SalesProcess.Tests.Customers.ProtectionAndPool;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Privacy;

/// <summary>A reason is a stable name. One given in words, which could say anything of a person, is refused, and the
/// refusal does not repeat it.</summary>
public class ReasonsInWords
{
    [Theory]
    [InlineData("list; intent", "customers.lifecycle-fact-unreadable")]
    [InlineData("list; intent; stable", "customers.lifecycle-fact-unreadable")]
    public void Are_refused_where_a_customer_is_lost(string moves, string code)
    {
        PolicyEdition policy = AnyLifecycles.PolicyOf("none-blocking");
        CustomerLifecycle customer = LifecycleScript.Play(moves, policy);
        var act = new LifecycleAct("E-9", new("salesperson", "U-1"), LifecycleScript.First.PlusDays(9));
        IsRefused(customer.Lose(Marked.Mark, act, policy), code);
        Assert.Equal(LifecycleStage.Lost, customer.Lose("too-expensive", act, policy).Accepted().Stage);
    }

    [Fact]
    public void Are_refused_where_a_customer_is_stable_no_longer()
    {
        PolicyEdition policy = AnyLifecycles.PolicyOf("none-blocking");
        CustomerLifecycle customer = LifecycleScript.Play("list; intent; stable", policy);
        var act = new LifecycleAct("E-9", new("salesperson", "U-1"), LifecycleScript.First.PlusDays(9));
        IsRefused(customer.WithdrawStable(Marked.Mark, act, policy), "customers.lifecycle-fact-unreadable");
    }

    [Fact]
    public void Are_refused_where_a_customer_is_released() =>
        IsRefused(
            Release.Decide(
                new HeldCustomer
                {
                    CustomerId = "C-1",
                    OwnerId = "P-1",
                    AcquiredOn = new(2026, 1, 5),
                    AcquiredBy = OwnershipCause.Assignment,
                },
                new ReleaseRequest(ReleaseWay.Voluntary, "P-1", new(2026, 9, 29, 9, 0), Marked.Mark),
                ProtectionPolicy.Host
            ),
            "customers.release-reason-unknown"
        );

    private static void IsRefused<T>(Decision<T> decision, string code)
    {
        Refusal refusal = decision.Refused();
        Assert.Equal([code], refusal.Codes());
        Assert.DoesNotContain(Marked.Mark, RefusalJson.Write(refusal), StringComparison.Ordinal);
        Assert.DoesNotContain(Marked.Mark, $"{decision} {refusal}", StringComparison.Ordinal);
    }
}
