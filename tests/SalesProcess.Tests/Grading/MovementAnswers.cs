using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Grading;

/// <summary>What a review says in words and rows, and where it says no.</summary>
public class MovementAnswers
{
    private const string Yearly =
        "0 base 100 silver 500 gold *, edge above, stay 12 months (down), up any, down one";

    private static Decision<GradeMovement> Review(string bands, HeldGrade held, long value, LocalDate on) =>
        Bands.Place(value, Spelled.Bands(bands)).Then(at => Movements.Review(held, at, on));

    [Fact]
    public void The_numbers_of_the_hysteresis_one_after_the_other()
    {
        PolicyBands bands = Spelled.Bands("0 b 80 a(75) 100, edge above");
        var day = new LocalDate(2026, 10, 9);
        BandHistory history = BandHistory.Begin(new HeldGrade("b", day));
        foreach (long value in (long[])[79, 80, 78, 76, 74, 79])
        {
            day = day.PlusDays(1);
            history = Bands.Place(value, bands).Then(at => history.Review(at, day)).Accepted();
        }

        Assert.Equal(["b", "a", "a", "a", "b", "b"], history.Reviews.Select(review => review.After.Band));
        Assert.Equal("b", history.HeldOn(new LocalDate(2026, 10, 10))!.Band);
        Assert.Equal("a", history.HeldOn(new LocalDate(2026, 10, 13))!.Band);
        Assert.Equal("b", history.HeldOn(new LocalDate(2030, 1, 1))!.Band);
        Assert.Null(history.HeldOn(new LocalDate(2026, 10, 8)));
        Assert.Equal(6, history.ToRows(Language.English).Count);
    }

    [Theory]
    [InlineData("12 months", "9998-12-31", true)]
    [InlineData("12 months", "9999-01-01", false)]
    [InlineData("5 days", "9999-12-26", true)]
    [InlineData("5 days", "9999-12-27", false)]
    public void A_stay_that_would_end_beyond_all_dates_is_refused(string stay, string day, bool fits)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).GetValueOrThrow();
        Decision<GradeMovement> decision = Review(
            $"0 base 100 silver 500 gold *, edge above, stay {stay} (both), up any, down one",
            new HeldGrade("base", new LocalDate(9990, 1, 1)),
            600,
            on
        );
        if (fits)
        {
            Assert.Equal(9999, decision.Accepted().NextReviewOn!.Value.Year);
        }
        else
        {
            Assert.Equal(["grading.stay-beyond-dates"], decision.Refused().Codes());
        }
    }

    [Fact]
    public void A_movement_that_no_policy_file_could_state_is_not_made_in_code()
    {
        static void Make(PolicyMovement movement) =>
            PolicyBands.Create(
                0,
                9,
                BandEdge.Above,
                new("points", "分"),
                [new PolicyBand("all", new("all", "全部"), 0, 9)],
                movement
            );
        Make(new PolicyMovement { Stay = 3_660 });
        PolicyMovement[] wrong =
        [
            new() { Stay = 0 },
            new() { Stay = 3_661 },
            new() { StayUnit = (StayUnit)2 },
            new() { Holds = (StayHolds)2 },
            new() { Up = (StepsUp)2 },
            new() { Down = (StepsDown)3 },
        ];
        Assert.All(wrong, movement => Assert.Throws<ArgumentException>("bands", () => Make(movement)));
    }

    [Fact]
    public void What_holds_a_grade_is_said_in_both_languages()
    {
        var held = new HeldGrade("gold", new LocalDate(2024, 10, 25));
        Explanation why = Review(Yearly, held, 50, new LocalDate(2025, 10, 24)).Explained();
        Assert.Equal("gold. The least stay is not over until 2025-10-25.", why.Answer.English);
        Assert.Equal("gold。最短保持期至2025-10-25届满。", why.Answer.Chinese);
        Assert.Equal(
            ["LIB-GRADE-07", "LIB-GRADE-08", "LIB-GRADE-09"],
            why.Clauses.Select(clause => clause.ToString())
        );
        Assert.Equal(
            "silver. A grade moves one step a review.",
            Review(Yearly, held, 50, new LocalDate(2025, 10, 25)).Explained().Answer.English
        );
        Assert.Equal(
            "a. The value is not below the edge at which the grade is left.",
            Review("0 b 80 a(75) 100, edge above", new("a", held.Since), 75, held.Since)
                .Explained()
                .Answer.English
        );
        Assert.Equal(
            "base。降档时降至最低档。",
            Review(
                    Yearly.Replace("down one", "down lowest", StringComparison.Ordinal),
                    held,
                    200,
                    new(2026, 1, 1)
                )
                .Explained()
                .Answer.Chinese
        );
    }

    [Fact]
    public void A_review_as_a_row()
    {
        var held = new HeldGrade("silver", new LocalDate(2024, 4, 15));
        Assert.Equal(
            new GradeMovementRow(
                new DateOnly(2024, 10, 25),
                "500",
                "gold",
                "silver",
                "gold",
                "gold",
                "rose",
                "升级",
                "",
                "",
                "0",
                new DateOnly(2025, 10, 25)
            ),
            Review(Yearly, held, 500, new LocalDate(2024, 10, 25)).Accepted().ToRow(Language.Chinese)
        );
    }

    [Fact]
    public void A_fine_value_says_on_which_side_of_the_leaving_edge_it_may_stop()
    {
        PolicyBands bands = Spelled.Bands("0 b 80 a(75) 100, edge below");
        var held = new HeldGrade("a", new LocalDate(2026, 1, 1));
        GradeMovement movement = Bands
            .Place(new Ratio(151, 2), bands)
            .Then(at => Movements.Review(held, at, held.Since))
            .Accepted();
        Assert.Equal(new BandMargin(bands.Bands[0], new Ratio(1, 2), IsExclusive: true), movement.Down);
        Assert.Null(movement.Up);
    }

    [Fact]
    public void The_end_of_a_month_is_that_of_the_shorter_month() =>
        Assert.Equal(
            new LocalDate(2026, 2, 28),
            Review(
                    "0 b 80 a 100, edge above, stay 1 months (down), up any, down any",
                    new HeldGrade("a", new LocalDate(2026, 1, 31)),
                    90,
                    new LocalDate(2026, 2, 1)
                )
                .Accepted()
                .NextReviewOn
        );

    [Fact]
    public void A_grade_that_is_no_band_and_a_review_out_of_order_are_refused_together()
    {
        Refusal no = Review(Yearly, new HeldGrade("platinum", new(2026, 1, 2)), 50, new LocalDate(2026, 1, 1))
            .Refused();
        Assert.Equal(["grading.unknown-band", "grading.review-too-early"], no.Codes());
        Assert.Equal(
            "The grade platinum is not a band of the policy. Known: base, silver, gold. Say which of them it is now.",
            no.Reasons[0].Message.English
        );
        Assert.Equal(
            "复核日期2026-01-01早于上次复核日期2026-01-02。请按时间先后复核。",
            no.Reasons[1].Message.Chinese
        );
    }

    [Fact]
    public void A_history_takes_no_review_before_its_last_one()
    {
        PolicyBands bands = Spelled.Bands("0 b 80 a(75) 100, edge above");
        BandStanding at = Bands.Place(50, bands).Accepted();
        BandHistory history = BandHistory
            .Begin(new HeldGrade("b", new LocalDate(2026, 1, 1)))
            .Review(at, new LocalDate(2026, 3, 1))
            .Accepted();
        Assert.Equal(
            ["grading.review-too-early"],
            history.Review(at, new LocalDate(2026, 2, 1)).Refused().Codes()
        );
        Assert.True(history.Review(at, new LocalDate(2026, 3, 1)).IsAccepted);
    }

    [Fact]
    public void Each_kind_of_movement_has_a_name() =>
        Assert.Equal(
            ["stayed", "rose", "fell"],
            Enum.GetValues<MovementKind>().Select(kind => GradingLabels.Of(kind).English)
        );

    [Fact]
    public void What_is_needed_is_asked_for()
    {
        BandStanding at = Bands.Place(50, Spelled.Bands("0 b 80 a 100, edge above")).Accepted();
        Assert.Throws<ArgumentNullException>("held", () => Movements.Review(null!, at, default));
        Assert.Throws<ArgumentNullException>(
            "standing",
            () => Movements.Review(new HeldGrade("b", default), null!, default)
        );
        Assert.Throws<ArgumentException>("band", () => new HeldGrade(" ", default));
        Assert.Throws<ArgumentNullException>("first", () => BandHistory.Begin(null!));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => GradingLabels.Of((MovementKind)3));
        Assert.Throws<ArgumentOutOfRangeException>("missing", () => GradingLabels.Of((MissingCriterion)3));
    }
}
