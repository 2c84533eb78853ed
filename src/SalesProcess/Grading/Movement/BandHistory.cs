using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Grading;

/// <summary>The grades of one subject from review to review, in the order of time.</summary>
/// <remarks>Immutable. Equality is that of all parts. Order is not defined.</remarks>
public sealed record BandHistory
{
    private BandHistory(HeldGrade first, ValueList<GradeMovement> reviews) =>
        (First, Reviews) = (first, reviews);

    /// <summary>The grade that it begins with.</summary>
    public HeldGrade First { get; }

    /// <summary>Every review, the first one first.</summary>
    public ValueList<GradeMovement> Reviews { get; }

    /// <summary>The grade that is held now.</summary>
    public HeldGrade Current => Reviews.Count == 0 ? First : Reviews[^1].After;

    /// <summary>Begins with a grade.</summary>
    /// <param name="first">The grade.</param>
    /// <returns>A history without a review.</returns>
    public static BandHistory Begin(HeldGrade first)
    {
        ArgumentNullException.ThrowIfNull(first);
        return new BandHistory(first, []);
    }

    /// <summary>Reviews the grade that is held now.</summary>
    /// <param name="standing">Where the value stands, under the bands in force on the day.</param>
    /// <param name="on">The day of the review; not before the last one.</param>
    /// <returns>The longer history; refused as <see cref="Movements.Review"/> is.</returns>
    public Decision<BandHistory> Review(BandStanding standing, LocalDate on)
    {
        HeldGrade current = Current;
        HeldGrade held =
            Reviews.Count > 0 && Reviews[^1].On > on.WithCalendar(CalendarSystem.Iso)
                ? current with
                {
                    StayFrom = Reviews[^1].On,
                }
                : current;
        return Movements
            .Review(held, standing, on)
            .Map(movement => new BandHistory(First, [.. Reviews, movement]));
    }

    /// <summary>Finds the grade that was held on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The grade after the last review up to that day, that day included; null before the history begins.</returns>
    public HeldGrade? HeldOn(LocalDate day)
    {
        day = day.WithCalendar(CalendarSystem.Iso);
        HeldGrade? held = First.Since <= day ? First : null;
        foreach (GradeMovement review in Reviews.Where(review => review.On <= day))
        {
            held = review.After;
        }

        return held;
    }

    /// <summary>Gives the reviews as flat rows of plain values, the first one first.</summary>
    /// <param name="language">The language of labels.</param>
    /// <returns>The rows.</returns>
    public ValueList<GradeMovementRow> ToRows(Language language) =>
        Reviews.Select(review => review.ToRow(language)).ToValueList();

    /// <summary>Answers the grade held now and the number of reviews.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Current}, {FactValue.Of(Reviews.Count)} reviews";
}
