using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <summary>Plans the rest of a month anew when amounts come in.</summary>
/// <remarks>
/// A re-plan always starts from the plan that the month began with: baseline plus catch-up. So it changes nothing
/// while sales are on plan, and the same amounts give the same re-plan however often they are asked for. It goes by the
/// weights that the plan was made by and keeps its held days, floors and caps; it does not keep whole lots.
/// </remarks>
public static class QuotaReplan
{
    /// <summary>Plans the open days anew, by the rule of the policy, from the sum sold to date.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="plan">The plan that the month began with.</param>
    /// <param name="actualToDate">What was sold to the end of the last closed day; a zero may lack its unit.</param>
    /// <param name="lastClosedDay">The last day whose amounts are in; before the month, none is.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The re-plan with its explanation. Refused where the policy leaves a value to the host that the host
    /// has not set, where the amount is of another unit, or where a figure does not fit.</returns>
    /// <example>
    /// <code>
    /// Decision&lt;QuotaReplan&lt;Money&gt;&gt; anew = QuotaReplan.AsOf(
    ///     plan, Money.Of(150m, Currency.Cny), new LocalDate(2026, 10, 10), policy);
    /// </code>
    /// </example>
    [Implements("LIB-CATCHUP-01", "LIB-AHEAD-01")]
    public static Decision<QuotaReplan<TMeasure>> AsOf<TMeasure>(
        QuotaPlan<TMeasure> plan,
        TMeasure actualToDate,
        LocalDate lastClosedDay,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(policy);
        List<RefusalReason> reasons = [];
        QuotaStanding<TMeasure>? standing = QuotaActuals.Standing(plan, actualToDate, lastClosedDay, reasons);
        return ByPolicy(plan, standing, policy, reasons);
    }

    /// <summary>Plans the open days anew, by the rule of the policy, from the amounts of the closed days.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="plan">The plan that the month began with.</param>
    /// <param name="actuals">What was sold on each closed day; a day that is not listed sold nothing.</param>
    /// <param name="lastClosedDay">The last day whose amounts are in; before the month, none is.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The re-plan with its explanation. Refused as with the sum to date, and where a day is listed twice,
    /// is not closed, or lies outside the month.</returns>
    public static Decision<QuotaReplan<TMeasure>> AsOf<TMeasure>(
        QuotaPlan<TMeasure> plan,
        ValueList<DayActual<TMeasure>> actuals,
        LocalDate lastClosedDay,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(policy);
        List<RefusalReason> reasons = [];
        QuotaStanding<TMeasure>? standing = QuotaActuals.Standing(plan, actuals, lastClosedDay, reasons);
        return ByPolicy(plan, standing, policy, reasons);
    }

    /// <summary>Plans the open days anew by a rule of the caller's, to see what it would do.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="plan">The plan that the month began with.</param>
    /// <param name="actualToDate">What was sold to the end of the last closed day; a zero may lack its unit.</param>
    /// <param name="lastClosedDay">The last day whose amounts are in; before the month, none is.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The re-plan with its explanation, which cites no edition of the policy. Refused where the amount is
    /// of another unit, or where a figure does not fit.</returns>
    public static Decision<QuotaReplan<TMeasure>> WhatIf<TMeasure>(
        QuotaPlan<TMeasure> plan,
        TMeasure actualToDate,
        LocalDate lastClosedDay,
        CatchUpRule rule
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(rule);
        List<RefusalReason> reasons = [];
        QuotaStanding<TMeasure>? standing = QuotaActuals.Standing(plan, actualToDate, lastClosedDay, reasons);
        return Decide(plan, standing, rule, readings: [], reasons);
    }

    private static Decision<QuotaReplan<TMeasure>> ByPolicy<TMeasure>(
        QuotaPlan<TMeasure> plan,
        QuotaStanding<TMeasure>? standing,
        PolicyEdition policy,
        List<RefusalReason> reasons
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var read = new PolicyReader(policy);
        CatchUpRule? rule = CatchUpRule.Read(read);
        reasons.AddRange(read.Missing);
        return Decide(plan, standing, rule, read.Readings, reasons);
    }

    private static Decision<QuotaReplan<TMeasure>> Decide<TMeasure>(
        QuotaPlan<TMeasure> plan,
        QuotaStanding<TMeasure>? standing,
        CatchUpRule? rule,
        ValueList<PolicyReading> readings,
        List<RefusalReason> reasons
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        reasons.AddRange(QuotaStanding<TMeasure>.WeightFaults(plan));
        if (standing is null || rule is null || reasons.Count > 0)
        {
            return Decision.Refuse<QuotaReplan<TMeasure>>(new Refusal(reasons.ToValueList()));
        }

        try
        {
            QuotaReplan<TMeasure> replan = Make(standing, rule);
            return Decision.Accept(replan, ReplanExplanations.Of(replan, readings));
        }
        catch (OverflowException)
        {
            return Decision.Refuse<QuotaReplan<TMeasure>>(QuotaActuals.TooLarge(plan));
        }
    }

    private static QuotaReplan<TMeasure> Make<TMeasure>(QuotaStanding<TMeasure> standing, CatchUpRule rule)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        QuotaDay<TMeasure>[] open = [.. standing.Plan.Days.Skip(standing.ClosedDays)];
        long[] catchUp = new long[open.Length];
        long[] weights = QuotaStanding<TMeasure>.WholeWeights(standing.Plan)[standing.ClosedDays..];
        Range takers = CatchUpTakers.Of(standing.Plan, standing.ClosedDays, rule);
        long gap = standing.Due.Units - standing.Actual.Units;
        if (standing.Plan.Bounds.Count > 0)
        {
            BoundedCatchUp.Spread(gap, weights, open, standing.Plan.Bounds, takers, rule, catchUp);
        }
        else
        {
            CatchUpSpread.Spread(
                gap,
                weights,
                [.. open.Select(day => day.Amount.Units)],
                takers,
                rule.CapPercent,
                rule.WhenAhead,
                catchUp
            );
        }

        TMeasure running = standing.Actual;
        var days = new List<ReplannedDay<TMeasure>>();
        foreach ((QuotaDay<TMeasure> planned, long units) in open.Zip(catchUp))
        {
            days.Add(new ReplannedDay<TMeasure>(planned, planned.Amount.WithUnits(units), running));
            running = days[^1].RunningTotal;
        }

        return new QuotaReplan<TMeasure>(standing, rule, days.ToValueList());
    }
}
