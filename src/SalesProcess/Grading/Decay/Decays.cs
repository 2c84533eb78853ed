using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Lets the points of events fade with time, by exact fractions and always from the events themselves.</summary>
/// <remarks>A score is never made from an earlier score: what was rounded or cut once would be so again each time.</remarks>
public static class Decays
{
    /// <summary>How often points are halved before nothing is left of them: less than a thousand millionth remains.</summary>
    public const int MostHalvings = 30;

    /// <summary>Lets points fade evenly: after n whole months of N, (N − n) / N of them are left.</summary>
    /// <param name="events">The events.</param>
    /// <param name="asOf">The date of the score.</param>
    /// <param name="months">After how many whole months nothing is left.</param>
    /// <returns>The score with what is left of each event: the weight is max(0, (N − n) / N). Refused, with every reason,
    /// where an event lies after the date or the sum does not fit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of months is not above zero.</exception>
    [Implements("LIB-GRADE-10")]
    public static Decision<DecayedScore> Linear(
        ValueList<ScoreEvent> events,
        LocalDate asOf,
        Parameter<long> months
    )
    {
        CheckLength(months);
        return Decay(
            events,
            asOf,
            months,
            GradingClauses.LinearDecay,
            day => Period.Between(day, asOf.WithCalendar(CalendarSystem.Iso), PeriodUnits.Months).Months,
            n => Math.Max(0, months.Value - n),
            months.Value
        );
    }

    /// <summary>Halves points at the end of each half-life; between two halvings they stay as they are.</summary>
    /// <param name="events">The events.</param>
    /// <param name="asOf">The date of the score.</param>
    /// <param name="days">The half-life, in days.</param>
    /// <returns>The score with what is left of each event: the weight after n whole half-lives is 1/2ⁿ, and zero after
    /// more than <see cref="MostHalvings"/>. Refused, with every reason, where an event lies after the date or the sum
    /// does not fit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The half-life is not above zero.</exception>
    [Implements("LIB-GRADE-11")]
    public static Decision<DecayedScore> Halved(
        ValueList<ScoreEvent> events,
        LocalDate asOf,
        Parameter<long> days
    )
    {
        CheckLength(days);
        return Decay(
            events,
            asOf,
            days,
            GradingClauses.HalfLife,
            day => Period.DaysBetween(day, asOf.WithCalendar(CalendarSystem.Iso)) / days.Value,
            n => n > MostHalvings ? 0 : 1L << (MostHalvings - (int)n),
            1L << MostHalvings
        );
    }

    private static Int128 Sum(ValueList<DecayedEvent> events, Func<DecayedEvent, Int128> part) =>
        events.Aggregate(Int128.Zero, (sum, one) => sum + part(one));

    private static void CheckLength(Parameter<long> length)
    {
        ArgumentNullException.ThrowIfNull(length);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length.Value, nameof(length));
    }

    private static Decision<DecayedScore> Decay(
        ValueList<ScoreEvent> events,
        LocalDate asOf,
        Parameter<long> length,
        ClauseId clause,
        Func<LocalDate, long> periods,
        Func<long, long> parts,
        long whole
    )
    {
        Required.Items(events);
        asOf = asOf.WithCalendar(CalendarSystem.Iso);
        ValueList<RefusalReason> late = events
            .Where(one => one.On > asOf)
            .Select(one => DecayFacts.After(one, asOf, clause))
            .ToValueList();
        if (late.Count > 0)
        {
            return Decision.Refuse<DecayedScore>(new Refusal(late));
        }

        try
        {
            ValueList<DecayedEvent> left = events
                .Select(one =>
                {
                    long n = periods(one.On.WithCalendar(CalendarSystem.Iso));
                    Ratio share = new(parts(n), whole);
                    return new DecayedEvent(one, n, share, share * one.Points);
                })
                .ToValueList();
            // summed over one denominator, so that what fits does not depend on the order of the events
            var score = new DecayedScore(
                asOf,
                left,
                Ratio.Of(Sum(left, one => (Int128)parts(one.Periods) * one.Event.Points), whole),
                Ratio.Of(Sum(left, one => parts(one.Periods)), whole)
            );
            _ = score.Average;
            return Decision.Accept(score, () => DecayFacts.Explain(score, length.Reading, clause));
        }
        catch (OverflowException)
        {
            return Decision.Refuse<DecayedScore>(DecayFacts.TooLarge(events.Count, asOf, clause));
        }
    }
}
