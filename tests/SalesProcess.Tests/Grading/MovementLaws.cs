using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Grading;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Grading;

/// <summary>What holds for grades from review to review, whatever the values.</summary>
public class MovementLaws
{
    private static readonly LocalDate Start = new(2026, 1, 31);

    private static GradeMovement Review(PolicyBands bands, int held, long value) =>
        Bands
            .Place(value, bands)
            .Then(at => Movements.Review(new HeldGrade(bands.Bands[held].Name, Start), at, Start))
            .Accepted();

    private static int PlaceOf(PolicyBands bands, string name) =>
        bands.Bands.Select(band => band.Name).ToList().IndexOf(name);

    [Fact]
    public void A_grade_never_falls_between_the_edge_it_is_left_at_and_the_one_it_is_entered_at() =>
        ForAll(
            (bands, held, value) =>
            {
                PolicyBand band = bands.Bands[held];
                long lower = band.DownBelow ?? band.From ?? -PolicyBands.Furthest;
                long upper = band.To ?? PolicyBands.Furthest;
                if (value > lower && value < upper)
                {
                    GradeMovement movement = Review(bands, held, value);
                    Assert.Equal(MovementKind.Stayed, movement.Kind);
                    Assert.Equal(
                        movement.Standing.Place < held ? [MovementHold.LowerEdge] : [],
                        movement.Holds
                    );
                }
            }
        );

    [Fact]
    public void With_what_it_may_lose_a_grade_is_kept_and_with_one_more_it_falls() =>
        ForAll(
            (bands, held, value) =>
            {
                GradeMovement movement = Review(bands, held, value);
                int after = PlaceOf(bands, movement.After.Band);
                if (movement.Down is { } down)
                {
                    long left = value - down.Amount.Numerator;
                    Assert.Equal(bands.Bands[after - 1], down.Band);
                    Assert.True(PlaceAfter(bands, after, left) >= after);
                    Assert.True(PlaceAfter(bands, after, left - 1) < after);
                }
                else
                {
                    Assert.True(after == 0 || PlaceAfter(bands, after, value) < after);
                }

                if (movement.Up is { } up)
                {
                    long reached = value + up.Amount.Numerator;
                    Assert.Equal(bands.Bands[after + 1], up.Band);
                    Assert.Equal(after + 1, PlaceAfter(bands, after, reached));
                    Assert.True(PlaceAfter(bands, after, reached - 1) <= after);
                }
                else
                {
                    Assert.True(after + 1 == bands.Bands.Count || PlaceAfter(bands, after, value) > after);
                }
            }
        );

    [Fact]
    public void A_second_review_of_the_same_value_changes_nothing_more_where_steps_are_free() =>
        ForAll(
            (bands, held, value) =>
            {
                if (bands.Movement is { Up: StepsUp.Any, Down: StepsDown.Any })
                {
                    GradeMovement first = Review(bands, held, value);
                    GradeMovement second = Review(bands, PlaceOf(bands, first.After.Band), value);
                    Assert.Equal(first.After.Band, second.After.Band);
                }
            }
        );

    [Fact]
    public void A_review_agrees_with_the_words_of_the_clauses() =>
        ForAll(
            (bands, held, value) => Assert.Equal(Expected(bands, held, value), PlaceAfter(bands, held, value))
        );

    [Fact]
    public void A_higher_value_never_gives_a_lower_grade_and_nor_does_a_higher_grade_held() =>
        ForAll(
            (bands, held, value) =>
            {
                int after = PlaceAfter(bands, held, value);
                if (Bands.IndexOf(value + 1, bands) >= 0)
                {
                    Assert.True(PlaceAfter(bands, held, value + 1) >= after);
                }

                if (held + 1 < bands.Bands.Count && bands.Movement!.Down != StepsDown.Lowest)
                {
                    Assert.True(PlaceAfter(bands, held + 1, value) >= after);
                }
            }
        );

    [Fact]
    public void Where_the_policy_says_one_step_no_review_moves_further() =>
        ForAll(
            (bands, held, value) =>
            {
                int moved = PlaceAfter(bands, held, value) - held;
                Assert.True(bands.Movement!.Up != StepsUp.One || moved <= 1);
                Assert.True(bands.Movement.Down != StepsDown.One || moved >= -1);
            }
        );

    [Fact]
    public void The_grade_follows_from_the_explanation_alone_also_when_it_was_stored() =>
        ForAll(
            (bands, held, value) =>
            {
                Explanation why = ExplanationJson.Read(
                    ExplanationJson.Write(
                        Bands
                            .Place(value, bands)
                            .Then(at =>
                                Movements.Review(new HeldGrade(bands.Bands[held].Name, Start), at, Start)
                            )
                            .Explained()
                    )
                );
                PolicyBands read = Spelled.Bands(why.FactNamed("bands").Text);
                int place = Expected(
                    read,
                    PlaceOf(read, why.FactNamed("held").Text),
                    why.FactNamed("value").As<SalesProcess.Measures.Ratio>().Numerator
                );
                Assert.Equal(read.Bands[place].Name, why.Outcome.Text);
            },
            cases: 300
        );

    [Fact]
    public void What_the_stay_holds_follows_from_the_explanation_alone_too() =>
        Law.Holds(
            Arb.From(
                from value in Law.Whole(0, 100)
                from held in Gen.Elements("c", "b", "a")
                from days in Gen.Choose(0, 90)
                from stay in Gen.Elements("2 months (down)", "2 months (both)", "45 days (both)")
                from up in Gen.Elements("any", "one")
                from down in Gen.Elements("any", "one", "lowest")
                select (Value: value, Held: held, Days: days, Rule: $"stay {stay}, up {up}, down {down}")
            ),
            any =>
            {
                PolicyBands bands = Spelled.Bands($"0 c 40 b(35) 70 a(60) 100, edge below, {any.Rule}");
                Explanation why = ExplanationJson.Read(
                    ExplanationJson.Write(
                        Bands
                            .Place(any.Value, bands)
                            .Then(at =>
                                Movements.Review(new HeldGrade(any.Held, Start), at, Start.PlusDays(any.Days))
                            )
                            .Explained()
                    )
                );
                PolicyBands read = Spelled.Bands(why.FactNamed("bands").Text);
                PolicyMovement rule = read.Movement!;
                LocalDate from = why.FactNamed("stay-from").AsDate();
                LocalDate end =
                    rule.StayUnit == StayUnit.Days
                        ? from.PlusDays(rule.Stay!.Value)
                        : from.PlusMonths(rule.Stay!.Value);
                Assert.Equal(end, why.FactNamed("stay-until").AsDate());
                int held = PlaceOf(read, why.FactNamed("held").Text);
                int free = Expected(
                    read,
                    held,
                    why.FactNamed("value").As<SalesProcess.Measures.Ratio>().Numerator
                );
                bool waits =
                    why.FactNamed("on").AsDate() < end && (free < held || rule.Holds == StayHolds.Both);
                Assert.Equal(read.Bands[waits ? held : free].Name, why.Outcome.Text);
            },
            cases: 500
        );

    [Fact]
    public void While_the_stay_runs_a_grade_never_falls_and_from_its_end_on_it_may() =>
        Law.Holds(
            Arb.From(
                from values in Gen.Choose(0, 100).NonEmptyListOf()
                from gaps in Gen.Choose(0, 40).ListOf(values.Count)
                from holds in Gen.Elements("down", "both")
                select (Values: values.ToArray(), Gaps: gaps.ToArray(), Holds: holds)
            ),
            any =>
            {
                PolicyBands bands = Spelled.Bands(
                    $"0 c 40 b(35) 70 a(60) 100, edge above, stay 2 months ({any.Holds}), up any, down any"
                );
                BandHistory history = BandHistory.Begin(new HeldGrade("b", Start));
                LocalDate on = Start;
                (int place, LocalDate from) = (1, Start);
                foreach ((int value, int gap) in any.Values.Zip(any.Gaps))
                {
                    on = on.PlusDays(gap);
                    history = Bands.Place(value, bands).Then(at => history.Review(at, on)).Accepted();
                    int free = Expected(bands, place, value);
                    bool isOver = on >= from.PlusMonths(2);
                    int next = !isOver && (free < place || any.Holds == "both") ? place : free;
                    (place, from) = (next, next != place || isOver ? on : from);
                    Assert.Equal(bands.Bands[place].Name, history.Current.Band);
                    Assert.Equal(from, history.Current.StayFrom);
                    Assert.Equal(from.PlusMonths(2), history.Reviews[^1].NextReviewOn);
                    Assert.Equal(history.Current, history.HeldOn(on));
                }
            },
            cases: 500
        );

    private static int PlaceAfter(PolicyBands bands, int held, long value) =>
        PlaceOf(bands, Review(bands, held, value).After.Band);

    /// <summary>LIB-GRADE-07 and LIB-GRADE-09 once more: as high as the value and as any held band still kept.</summary>
    private static int Expected(PolicyBands bands, int held, long value)
    {
        bool Over(long edge) => bands.Edge == BandEdge.Above ? value >= edge : value > edge;
        int ofValue = Enumerable
            .Range(0, bands.Bands.Count)
            .Last(i => i == 0 || Over(bands.Bands[i].From!.Value));
        int kept = Enumerable
            .Range(0, held + 1)
            .Last(i => i == 0 || Over(bands.Bands[i].DownBelow ?? bands.Bands[i].From!.Value));
        int wanted = Math.Max(ofValue, kept);
        PolicyMovement movement = bands.Movement ?? new PolicyMovement();
        return wanted > held && movement.Up == StepsUp.One ? held + 1
            : wanted < held && movement.Down == StepsDown.One ? held - 1
            : wanted < held && movement.Down == StepsDown.Lowest ? 0
            : wanted;
    }

    private static void ForAll(Action<PolicyBands, int, long> law, int cases = 1_000) =>
        Law.Holds(
            AnyBands.Moving,
            any =>
            {
                if (Bands.IndexOf(any.Value, any.Range) >= 0)
                {
                    for (int held = 0; held < any.Range.Bands.Count; held++)
                    {
                        law(any.Range, held, any.Value);
                    }
                }
            },
            cases
        );
}
