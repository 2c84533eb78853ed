using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <summary>Works out where a target stands.</summary>
public static class QuotaProgress
{
    /// <summary>Works out the progress from the sum sold to date.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="plan">The plan that the month began with.</param>
    /// <param name="actualToDate">What was sold to the end of the last closed day; a zero may lack its unit.</param>
    /// <param name="lastClosedDay">The last day whose amounts are in; before the month, none is.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <param name="stretch">A target above that of the plan, paced over the same days on a line of its own; null if
    /// there is none.</param>
    /// <returns>The progress with its explanation. Refused where the policy leaves a tolerance to the host that the
    /// host has not set, where an amount is of another unit, where the stretch target is below the target, or where
    /// a figure does not fit.</returns>
    /// <example>
    /// <code>
    /// Decision&lt;QuotaProgress&lt;Money&gt;&gt; progress = QuotaProgress.AsOf(
    ///     plan, Money.Of(150m, Currency.Cny), new LocalDate(2026, 10, 10), policy);
    /// </code>
    /// </example>
    [Implements("QUOTA-MGR-S2-TASK", InPart = true)]
    public static Decision<QuotaProgress<TMeasure>> AsOf<TMeasure>(
        QuotaPlan<TMeasure> plan,
        TMeasure actualToDate,
        LocalDate lastClosedDay,
        PolicyEdition policy,
        TMeasure? stretch = null
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(policy);
        List<RefusalReason> reasons = [];
        QuotaStanding<TMeasure>? standing = QuotaActuals.Standing(plan, actualToDate, lastClosedDay, reasons);
        return Decide(plan, standing, stretch, policy, reasons);
    }

    /// <summary>Works out the progress from the amounts of the closed days.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="plan">The plan that the month began with.</param>
    /// <param name="actuals">What was sold on each closed day; a day that is not listed sold nothing.</param>
    /// <param name="lastClosedDay">The last day whose amounts are in; before the month, none is.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <param name="stretch">A target above that of the plan, paced over the same days on a line of its own; null if
    /// there is none.</param>
    /// <returns>The progress with its explanation. Refused as with the sum to date, and where a day is listed twice,
    /// is not closed, or lies outside the month.</returns>
    public static Decision<QuotaProgress<TMeasure>> AsOf<TMeasure>(
        QuotaPlan<TMeasure> plan,
        ValueList<DayActual<TMeasure>> actuals,
        LocalDate lastClosedDay,
        PolicyEdition policy,
        TMeasure? stretch = null
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(policy);
        List<RefusalReason> reasons = [];
        QuotaStanding<TMeasure>? standing = QuotaActuals.Standing(plan, actuals, lastClosedDay, reasons);
        return Decide(plan, standing, stretch, policy, reasons);
    }

    private static Decision<QuotaProgress<TMeasure>> Decide<TMeasure>(
        QuotaPlan<TMeasure> plan,
        QuotaStanding<TMeasure>? standing,
        TMeasure? stretch,
        PolicyEdition policy,
        List<RefusalReason> reasons
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        reasons.AddRange(StretchFaults(plan, stretch));
        reasons.AddRange(QuotaStanding<TMeasure>.WeightFaults(plan));
        var read = new PolicyReader(policy);
        var bands = PaceBands.Read(read);
        reasons.AddRange(read.Missing);
        if (standing is null || bands is null || reasons.Count > 0)
        {
            return Decision.Refuse<QuotaProgress<TMeasure>>(new Refusal(reasons.ToValueList()));
        }

        try
        {
            QuotaProgress<TMeasure>? second = stretch is { } above
                ? Of(standing.Against(above), bands, stretch: null)
                : null;
            QuotaProgress<TMeasure> progress = Of(standing, bands, second);
            return Decision.Accept(progress, ProgressExplanations.Of(standing, progress, read.Readings));
        }
        catch (OverflowException)
        {
            return Decision.Refuse<QuotaProgress<TMeasure>>(QuotaActuals.TooLarge(plan));
        }
    }

    private static QuotaProgress<TMeasure> Of<TMeasure>(
        QuotaStanding<TMeasure> standing,
        PaceBands bands,
        QuotaProgress<TMeasure>? stretch
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        QuotaPace pace = bands.PaceOf(standing.Actual.Units, standing.Due.Units);
        return standing.ClosedWeight == standing.AllWeight
                ? new QuotaProgress<TMeasure>.Closed(standing, pace) { Stretch = stretch }
            : standing.ClosedWeight == Ratio.Zero
                ? new QuotaProgress<TMeasure>.NotStarted(standing) { Stretch = stretch }
            : new QuotaProgress<TMeasure>.Running(standing, pace) { Stretch = stretch };
    }

    private static RefusalReason[] StretchFaults<TMeasure>(QuotaPlan<TMeasure> plan, TMeasure? stretch)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        if (stretch is not { } above)
        {
            return [];
        }

        RefusalReason[] unit = [.. QuotaActuals.UnitFaults(plan, above)];
        return unit.Length > 0 ? unit
            : above.Units >= plan.Target.Units ? []
            :
            [
                QuotaRefusals.StretchBelowTarget.Because(
                    QuotaFacts.CoreClause,
                    QuotaFacts.Amount(above),
                    QuotaFacts.Target(plan.Target)
                ),
            ];
    }
}
