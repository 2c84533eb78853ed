using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>What one review did to a grade, and what held it.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record GradeMovement
{
    internal GradeMovement(
        HeldGrade before,
        HeldGrade after,
        LocalDate on,
        BandStanding standing,
        MovementKind kind,
        ValueList<MovementHold> holds,
        LocalDate? stayUntil
    )
    {
        Before = before;
        After = after;
        On = on;
        Standing = standing;
        Kind = kind;
        Holds = holds;
        StayUntil = stayUntil;
    }

    /// <summary>The grade before the review.</summary>
    public HeldGrade Before { get; }

    /// <summary>The grade from the review on.</summary>
    public HeldGrade After { get; }

    /// <summary>The day of the review.</summary>
    public LocalDate On { get; }

    /// <summary>Where the value of the review stands among the bands, whatever grade is held.</summary>
    public BandStanding Standing { get; }

    /// <summary>What the review did.</summary>
    public MovementKind Kind { get; }

    /// <summary>What kept the grade from the band of the value; empty where it is that band.</summary>
    public ValueList<MovementHold> Holds { get; }

    /// <summary>The day on which the least stay of the grade before the review is over: from this day on it may move;
    /// null where the policy has no least stay.</summary>
    public LocalDate? StayUntil { get; }

    /// <summary>What the grade from the review on needs to rise; null at the top, and where the value has come that far
    /// and only the stay or the steps hold the grade back.</summary>
    public BandMargin? Up { get; internal init; }

    /// <summary>What the grade from the review on may lose before it is left, down to the edge at which it is left, which
    /// may lie lower than the one at which it is entered; null at the bottom, and where the value is below already and
    /// only the stay or the steps hold the grade.</summary>
    public BandMargin? Down { get; internal init; }

    /// <summary>The band from the review on.</summary>
    public PolicyBand Band => Standing.Range.Bands.First(band => band.Name == After.Band);

    /// <summary>The day of the next review that may move the grade whatever its value; null where any review may.</summary>
    public LocalDate? NextReviewOn => Movements.EndOfStay(After, Standing.Range.Movement);

    /// <summary>Gives the movement as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of labels.</param>
    /// <returns>The row.</returns>
    public GradeMovementRow ToRow(Language language) =>
        new(
            On.ToDateOnly(),
            Standing.Value.ToString(),
            Standing.Band.Name,
            Before.Band,
            After.Band,
            Band.Label.In(language),
            Kebab.Of(Kind),
            GradingLabels.Of(Kind).In(language),
            string.Join(", ", Holds.Select(Kebab.Of)),
            Up?.Amount.ToString() ?? "",
            Down?.Amount.ToString() ?? "",
            NextReviewOn?.ToDateOnly()
        );

    /// <summary>Answers day and grades.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(On)}: {Before.Band} to {After.Band}";
}
