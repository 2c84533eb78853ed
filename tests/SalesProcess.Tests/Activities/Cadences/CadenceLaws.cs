using FsCheck.Fluent;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Activities.Cadences;

/// <summary>What holds of every cadence, whatever was done and whenever one asks.</summary>
public class CadenceLaws
{
    [Fact]
    public void The_due_day_is_the_one_that_a_walk_along_the_days_finds() =>
        Law.Holds(
            CadenceCase.Any,
            one =>
            {
                CadenceStanding standing = one.Standing;
                LocalDateTime[] counting =
                [
                    .. one.Done.Where(done => done.Date >= one.Since && done <= one.AsOf).Order(),
                ];
                Assert.Equal(counting.Length == 0 ? null : counting[^1], standing.LastDone);
                Assert.Equal(
                    DayWalk.Due(one.Cadence, one.Since, standing.LastDone?.Date, CadenceCase.Calendar),
                    standing.Due.On
                );
            },
            cases: 3_000
        );

    [Fact]
    public void Nothing_is_overdue_before_it_is_due_nor_due_before_the_duty_begins() =>
        Law.Holds(
            CadenceCase.Any,
            one =>
            {
                CadenceStanding standing = one.Standing;
                LocalDateTime lastMoment = standing.Due.On.At(standing.Due.By ?? LocalTime.MaxValue);
                Assert.Equal(one.AsOf > lastMoment, standing.State == CadenceState.Overdue);
                Assert.Equal(one.AsOf.Date < standing.Due.On, standing.State == CadenceState.NotDueYet);
                Assert.True(standing.Due.On >= one.Since);
                Assert.True(standing.LastDone is not { } last || standing.Due.On > last.Date);
                Assert.Equal(standing.State == CadenceState.Overdue, standing.OverdueSince <= one.AsOf);
                Assert.Equal(standing.State == CadenceState.Overdue, standing.OverdueReason() is not null);
            },
            cases: 3_000
        );

    [Fact]
    public void What_is_done_now_is_not_due_again_today() =>
        Law.Holds(
            CadenceCase.Any,
            one =>
            {
                if (one.AsOf.Date >= one.Since)
                {
                    CadenceCase done = one with { Done = [.. one.Done, one.AsOf] };
                    Assert.Equal(CadenceState.NotDueYet, done.Standing.State);
                }
            }
        );

    [Fact]
    public void An_answer_for_a_moment_stays_the_same_when_more_is_done_later() =>
        Law.Holds(
            CadenceCase.Any,
            one =>
            {
                CadenceCase then = one with { Done = [.. one.Done.Where(done => done <= one.AsOf)] };
                Assert.Equal(then.Standing, one.Standing);
            }
        );

    [Fact]
    public void The_list_of_what_is_due_says_of_each_what_its_own_judgement_says() =>
        Law.Holds(
            CadenceCase.Any,
            one =>
            {
                ValueList<CadenceSubject> subjects =
                [
                    one.Subject,
                    one.Subject with
                    {
                        Id = "C-2",
                        Done = [],
                    },
                    one.Subject with
                    {
                        Id = "C-3",
                        DutySince = one.Since.PlusDays(30),
                    },
                ];
                CadenceReview review = one.Duty.Review(subjects, one.AsOf, CadenceCase.Calendar).Accepted();
                Assert.Equal(
                    subjects.Select(subject =>
                        one.Duty.Judge(subject, one.AsOf, CadenceCase.Calendar).Accepted()
                    ),
                    review.Standings
                );
                Assert.Equal(
                    review.Standings.Count,
                    review.Overdue.Count
                        + review.DueToday.Count
                        + review.Standings.Count(standing => standing.State == CadenceState.NotDueYet)
                );
                Assert.Equal(
                    review.Overdue.Select(standing => standing.OverdueSince).Order(),
                    review.Overdue.Select(standing => standing.OverdueSince)
                );
                Assert.Equal(review.Overdue.Count, review.OverdueReasons().Count);
            }
        );

    [Fact]
    public void State_and_due_day_follow_from_the_stored_explanation_alone() =>
        Law.Holds(
            CadenceCase.Any,
            one =>
            {
                Explanation why = ExplanationJson.Read(
                    ExplanationJson.Write(
                        one.Duty.Judge(one.Subject, one.AsOf, CadenceCase.Calendar).Explained()
                    )
                );
                LocalDate from =
                    why.FindFact("last-done")?.AsDateTime().Date ?? why.FactNamed("duty-since").AsDate();
                LocalDate due = why.FactNamed("due").AsDate();
                if (why.FactNamed("days").Text == "working-days")
                {
                    Assert.Equal(
                        why.Premises.Last(premise =>
                            premise.Decision.Contains("calendars.", StringComparison.Ordinal)
                        ).Outcome,
                        why.FactNamed("due")
                    );
                }
                else if (why.FactNamed("cadence").Text == "every-days")
                {
                    Assert.Equal(from.PlusDays((int)why.FactNamed("interval").AsWhole()), due);
                }

                LocalDateTime asOf = why.FactNamed("as-of").AsDateTime();
                string? by = why.FindFact("by")?.Text;
                string state =
                    asOf.Date < due ? "not-due-yet"
                    : asOf.Date > due ? "overdue"
                    : by is not null && string.CompareOrdinal(asOf.TimeOfDay.ToString("HH:mm", null), by) > 0
                        ? "overdue"
                    : "due-today";
                Assert.Equal(state, why.Outcome.Text);
            }
        );
}
