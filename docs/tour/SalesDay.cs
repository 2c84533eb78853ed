using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;
using SalesProcess.Stock;

namespace SalesProcess.Tour;

/// <summary>Everything that the library decided about the day, each decision with its explanation.</summary>
internal sealed record SalesDay<TMeasure>(
    LocalDate Today,
    PolicyEdition Policy,
    QuotaPlan<TMeasure> Plan,
    Explanation WhyPlan,
    ValueList<Decision<GradeAssessment<IntentGrade>>> Customers,
    VisitStory Visit,
    StockReport Stock,
    Explanation WhyStock
)
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>Why today's share is what it is.</summary>
    public Explanation WhyToday => Plan.Explain(Today);

    /// <summary>Decides the day; refused with every reason of plan and stock together.</summary>
    public static Decision<SalesDay<TMeasure>> Of(TourInput input, TMeasure target, PolicyEdition policy)
    {
        Decision<QuotaPlan<TMeasure>> plan = QuotaPlan.ForMonth(
            input.Month,
            target,
            WorkingCalendar.MainlandChina,
            policy
        );
        Decision<StockReport> stock = StockCount.Assess(input.Stock, policy);
        ValueList<RefusalReason> reasons = [.. ReasonsOf(plan), .. ReasonsOf(stock)];
        return reasons.Count > 0
            ? Decision.Refuse<SalesDay<TMeasure>>(new Refusal(reasons))
            : plan.Then(planned => stock.Map(counted => Join(input, policy, planned, plan, counted, stock)));
    }

    private static SalesDay<TMeasure> Join(
        TourInput input,
        PolicyEdition policy,
        QuotaPlan<TMeasure> planned,
        Decision<QuotaPlan<TMeasure>> plan,
        StockReport counted,
        Decision<StockReport> stock
    )
    {
        LocalDate today = input.Today ?? planned.Days.First(day => day.Day.IsWorked).Date;
        return new(
            today,
            policy,
            planned,
            WhyOf(plan),
            TourData
                .Customers(today)
                .Select(facts => IntentGrading.Assess(facts, today, policy))
                .ToValueList(),
            VisitStory.Of(TourData.Visit(today), policy),
            counted,
            WhyOf(stock)
        );
    }

    private static ValueList<RefusalReason> ReasonsOf<T>(Decision<T> decision) =>
        decision.TryGetRefusal(out Refusal? refusal) ? refusal.Reasons : [];

    private static Explanation WhyOf<T>(Decision<T> decision) =>
        decision.Match((_, why) => why, refusal => throw new InvalidOperationException(refusal.ToString()));
}
