using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Puts the movement of a grade into facts, refusals and explanations.</summary>
internal static class MovementFacts
{
    internal static ValueList<RefusalReason> Faults(
        HeldGrade held,
        BandStanding standing,
        LocalDate on,
        bool isKnown
    )
    {
        var faults = new List<RefusalReason>();
        if (!isKnown)
        {
            string known = string.Join(", ", standing.Range.Bands.Select(band => band.Name));
            faults.Add(
                BandFacts.No(
                    GradingRefusals.UnknownBand,
                    standing.Reading,
                    new Fact("held", FactValue.Of(held.Band), new("grade held", "现有等级")),
                    new Fact("known", FactValue.Of(known), new("bands", "档位"))
                )
            );
        }

        if (on < held.StayFrom)
        {
            faults.Add(
                GradingRefusals.ReviewTooEarly.Because(
                    GradingClauses.Stay,
                    On(on),
                    new Fact("since", FactValue.Of(held.StayFrom), new("last review", "上次复核日期"))
                )
            );
        }

        if (standing.Range.Movement is { Stay: { } stay } movement && stay > MostStay(movement.StayUnit, on))
        {
            faults.Add(
                BandFacts.No(
                    GradingRefusals.StayBeyondDates,
                    standing.Reading,
                    new Fact("from", FactValue.Of(on), new("stay from", "期限起算日")),
                    new Fact(
                        "stay",
                        FactValue.Of(stay),
                        new("least stay", "最短保持期"),
                        movement.StayUnit == StayUnit.Days
                            ? new($"{FactValue.Of(stay)} days", $"{FactValue.Of(stay)}天")
                            : new($"{FactValue.Of(stay)} months", $"{FactValue.Of(stay)}个月")
                    )
                )
            );
        }

        return faults.ToValueList();
    }

    // a stay from the day of the review on ends last of all that the review works out
    private static int MostStay(StayUnit unit, LocalDate on) =>
        unit == StayUnit.Days
            ? Period.DaysBetween(on, LocalDate.MaxIsoValue)
            : Period.Between(on, LocalDate.MaxIsoValue, PeriodUnits.Months).Months;

    internal static Explanation Explain(GradeMovement movement)
    {
        BandStanding standing = movement.Standing;
        return new Explanation
        {
            Decision = "grading.movement",
            Question = new(
                $"Which grade is held from the review of {FactValue.Of(movement.On)} on?",
                $"{FactValue.Of(movement.On)}复核后属于哪一级？"
            ),
            Answer = BilingualText.Join([
                new($"{movement.Band.Label.English}.", $"{movement.Band.Label.Chinese}。"),
                .. movement.Holds.Select(hold => Why(hold, movement)),
            ]),
            Outcome = FactValue.Of(movement.After.Band),
            Clauses = ClausesOf(movement),
            Facts =
            [
                Named(standing.Range, "held", movement.Before.Band, new("grade held", "现有等级")),
                new Fact("since", FactValue.Of(movement.Before.Since), new("held since", "起始日期")),
                new Fact("stay-from", FactValue.Of(movement.Before.StayFrom), new("stay from", "期限起算日")),
                On(movement.On),
                Value(standing),
                BandFacts.Range(standing.Range),
                .. movement.StayUntil is { } end
                    ? (Fact[])
                        [new Fact("stay-until", FactValue.Of(end), new("stay is over on", "期限届满日"))]
                    : [],
            ],
            Readings = standing.Reading is null ? [] : [standing.Reading],
        };
    }

    internal static Fact Value(BandStanding standing) =>
        new("value", FactValue.Of(standing.Value), standing.Range.Unit);

    private static Fact On(LocalDate on) => new("on", FactValue.Of(on), new("day of the review", "复核日期"));

    private static Fact Named(PolicyBands range, string fact, string band, BilingualText label) =>
        Fact.Named(fact, band, label, range.Bands.First(one => one.Name == band).Label);

    private static BilingualText Why(MovementHold hold, GradeMovement movement) =>
        hold switch
        {
            MovementHold.LowerEdge => new(
                "The value is not below the edge at which the grade is left.",
                "数值未低于降档线。"
            ),
            MovementHold.LeastStay => new(
                $"The least stay is not over until {FactValue.Of(movement.StayUntil!.Value)}.",
                $"最短保持期至{FactValue.Of(movement.StayUntil.Value)}届满。"
            ),
            MovementHold.OneStep => new("A grade moves one step a review.", "每次复核只升降一档。"),
            _ => new("A grade that falls goes to the lowest band.", "降档时降至最低档。"),
        };

    private static ValueList<ClauseId> ClausesOf(GradeMovement movement) =>
        new[]
        {
            movement.Band.Clause,
            movement.Standing.Reading?.Clause,
            GradingClauses.Hysteresis,
            movement.StayUntil is null ? null : GradingClauses.Stay,
            movement.Standing.Range.Movement is null ? null : GradingClauses.Steps,
        }
            .OfType<ClauseId>()
            .Distinct()
            .ToValueList();
}
