using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Decisions;

/// <summary>An explanation is worked out when it is asked for; nobody can tell but by the time that it takes.</summary>
public class ExplanationsOnDemand
{
    private static Decision<CalendarMonth> October => WorkingCalendar.MainlandChina.Month(new(2026, 10));

    private static Decision<QuotaPlan<Money>> Plan =>
        QuotaPlan.ForMonth(
            new(2026, 10),
            Money.Of(300_000m, Currency.Cny),
            WorkingCalendar.MainlandChina,
            Policy.BuiltIn
        );

    [Fact]
    public void Whoever_asks_gets_the_same_explanation()
    {
        Decision<CalendarMonth> decision = October;
        var asked = new Explanation[64];
        Parallel.For(0, asked.Length, i => asked[i] = decision.Explained());
        Assert.All(asked, why => Assert.Same(asked[0], why));
        Assert.Same(asked[0], decision.Map(month => month.WorkingDays).Explained());
        Assert.Same(asked[0], decision.Match((_, why) => why, _ => null!));
    }

    [Fact]
    public void A_decision_that_was_asked_equals_one_that_was_not()
    {
        Decision<CalendarMonth> asked = October;
        _ = asked.Explained();
        Assert.Equal(October, asked);
        Assert.Equal(asked, October);
        Assert.Equal(October.GetHashCode(), asked.GetHashCode());
        Assert.Equal(October.ToString(), asked.ToString());
        Assert.NotEqual(October, WorkingCalendar.MainlandChina.Month(new(2026, 11)));
    }

    [Fact]
    public void A_decision_with_another_explanation_has_that_one()
    {
        var october = Assert.IsType<Decision<CalendarMonth>.Accepted>(October);
        Decision<CalendarMonth> other = october with { Explanation = Explained.Whole };
        Assert.Same(Explained.Whole, other.Explained());
        Assert.NotEqual(october, other);
        Assert.Equal("calendars.month", october.Explanation.Decision);
        Assert.Throws<ArgumentNullException>("Explanation", () => october with { Explanation = null! });
    }

    [Fact]
    public void A_plan_that_nobody_asks_why_allocates_less_than_half()
    {
        _ = Plan.Explained(); // what is made once in a process is made here
        Assert.InRange(2 * BytesOf(() => Plan.IsAccepted), 1, BytesOf(() => Plan.Explained()));
    }

    [Fact]
    public void A_chain_of_thousands_of_answers_is_explained_on_a_small_stack()
    {
        Decision<int> chain = October.Map(month => month.WorkingDays);
        for (int i = 0; i < 3_000; i++)
        {
            chain = chain.Then(value => October.Map(month => value + month.WorkingDays));
        }

        int premises = 0;
        var thread = new Thread(() => premises = chain.Explained().Premises.Count, maxStackSize: 128 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal(3_000, premises);
    }

    private static long BytesOf<T>(Func<T> make)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = make();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
