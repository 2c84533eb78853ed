using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Moves grades from review to review, so that they neither flap nor jump where the policy forbids it.</summary>
public static class Movements
{
    /// <summary>Reviews a grade that is held.</summary>
    /// <param name="held">The grade, since when, and from when its stay counts.</param>
    /// <param name="standing">Where the value stands now; from <see cref="Bands"/> or a scorecard.</param>
    /// <param name="on">The day of the review.</param>
    /// <returns>The grade from the review on and what held it; refused where the review is before the last one or the
    /// grade is none of the bands, and where a margin does not fit or the stay would end beyond all dates.</returns>
    /// <remarks>
    /// A grade rises to the band of its value. It falls only where the value is below the edge at which its band is left,
    /// and then to the first band down that the value is not below. While the least stay runs it does not fall (or not
    /// move, as the policy says); the day on which the stay is over is the first on which it may.
    /// </remarks>
    /// <example>
    /// <code>
    /// Bands.Place(76, grades).Then(standing => Movements.Review(new("a", since), standing, today));
    /// </code>
    /// </example>
    public static Decision<GradeMovement> Review(HeldGrade held, BandStanding standing, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(held);
        ArgumentNullException.ThrowIfNull(standing);
        on = on.WithCalendar(CalendarSystem.Iso);
        int at = PlaceOf(held.Band, standing.Range);
        ValueList<RefusalReason> faults = MovementFacts.Faults(held, standing, on, at >= 0);
        if (faults.Count > 0)
        {
            return Decision.Refuse<GradeMovement>(new Refusal(faults));
        }

        var holds = new List<MovementHold>();
        int place = Limited(Wanted(standing, at, holds), at, standing.Range.Movement, holds);
        LocalDate? end = EndOfStay(held, standing.Range.Movement);
        if (IsHeld(place, at, on, end, standing.Range.Movement))
        {
            holds = [MovementHold.LeastStay];
            place = at;
        }

        HeldGrade after = After(held, standing.Range.Bands[place].Name, on, end);
        MovementKind kind =
            place == at ? MovementKind.Stayed
            : place > at ? MovementKind.Rose
            : MovementKind.Fell;
        try
        {
            var movement = new GradeMovement(held, after, on, standing, kind, holds.ToValueList(), end)
            {
                Up = BandMargins.ToRise(standing, place),
                Down = BandMargins.ToFall(standing, place),
            };
            return Decision.Accept(movement, MovementFacts.Explain);
        }
        catch (OverflowException)
        {
            return Decision.Refuse<GradeMovement>(
                BandFacts.No(GradingRefusals.TooFine, standing.Reading, MovementFacts.Value(standing))
            );
        }
    }

    /// <summary>The day on which the least stay of a grade is over; null where the policy has none.</summary>
    [Implements("LIB-GRADE-08")]
    internal static LocalDate? EndOfStay(HeldGrade held, PolicyMovement? movement) =>
        movement?.Stay is { } stay
            ? movement.StayUnit == StayUnit.Months
                ? held.StayFrom.PlusMonths(stay)
                : held.StayFrom.PlusDays(stay)
            : null;

    // the band of the value where it is higher; else the first one down whose leaving edge the value is over
    [Implements("LIB-GRADE-07")]
    private static int Wanted(BandStanding standing, int at, List<MovementHold> holds)
    {
        int place = at;
        while (place > standing.Place && !IsKept(standing, place))
        {
            place--;
        }

        if (place > standing.Place)
        {
            holds.Add(MovementHold.LowerEdge);
        }

        return Math.Max(place, standing.Place);
    }

    private static bool IsKept(BandStanding standing, int place)
    {
        PolicyBand band = standing.Range.Bands[place];
        return BandMath.IsOver(standing.Range, standing.Value, BandMargins.LeavingEdge(band));
    }

    [Implements("LIB-GRADE-09")]
    private static int Limited(int wanted, int at, PolicyMovement? movement, List<MovementHold> holds)
    {
        int place =
            wanted > at && movement is { Up: StepsUp.One } ? at + 1
            : wanted < at && movement is { Down: StepsDown.One } ? at - 1
            : wanted < at && movement is { Down: StepsDown.Lowest } ? 0
            : wanted;
        if (place != wanted)
        {
            holds.Clear();
            holds.Add(
                place == 0 && wanted < at && movement!.Down == StepsDown.Lowest
                    ? MovementHold.ToLowest
                    : MovementHold.OneStep
            );
        }

        return place;
    }

    private static bool IsHeld(int place, int at, LocalDate on, LocalDate? end, PolicyMovement? movement) =>
        on < end && (place < at || (place > at && movement!.Holds == StayHolds.Both));

    private static HeldGrade After(HeldGrade held, string band, LocalDate on, LocalDate? end) =>
        band != held.Band ? new HeldGrade(band, on)
        : on >= end ? held with { StayFrom = on }
        : held;

    private static int PlaceOf(string band, PolicyBands range)
    {
        for (int i = 0; i < range.Bands.Count; i++)
        {
            if (range.Bands[i].Name == band)
            {
                return i;
            }
        }

        return -1;
    }
}
