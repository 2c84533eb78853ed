using SalesProcess.Activities;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Lifecycle;

/// <summary>The stage of a customer on every day, and how long a customer has been ready to sign.</summary>
public class StagesOnDates
{
    private static readonly PolicyEdition Host = AnyLifecycles.PolicyOf("none-blocking");

    [Fact]
    public void A_stage_is_that_of_the_end_of_the_day_by_a_walk_over_the_journal() =>
        Law.Holds(
            AnyLifecycles.Any,
            trial =>
            {
                CustomerLifecycle customer = LifecycleRun.Play(trial).Customer;
                LocalDate last = customer.Standing.Since.PlusDays(2);
                for (LocalDate day = customer.BegunOn; day <= last; day = day.PlusDays(1))
                {
                    CustomerLifecycle then = customer;
                    while (then.Run.Journal is [.., var row] && row.At.Date > day)
                    {
                        then = Before(trial, customer, then.Run.Journal.Count - 1);
                    }

                    Decision<LifecycleStanding> found = customer.StageOn(day);
                    Assert.Equal(then.Stage, found.Accepted().Stage);
                    Assert.Equal(found.Accepted().Code, Rederived(found.Explained(), day));
                }
            },
            cases: 200
        );

    [Fact]
    public void The_history_leaves_no_day_out_and_has_none_twice() =>
        Law.Holds(
            AnyLifecycles.Any,
            trial =>
            {
                CustomerLifecycle customer = LifecycleRun.Play(trial).Customer;
                ValueList<LifecycleStanding> history = customer.History;
                Assert.Equal(customer.BegunOn, history[0].Since);
                Assert.Null(history[^1].LeftOn);
                Assert.Equal(customer.Stage, history[^1].Stage);
                Assert.Equal(
                    history.Skip(1).Select(standing => (LocalDate?)standing.Since),
                    history.SkipLast(1).Select(standing => standing.LeftOn)
                );
                Assert.All(
                    history.Skip(1).Zip(history),
                    pair => Assert.NotEqual(pair.First.Stage, pair.Second.Stage)
                );
            }
        );

    [Fact]
    public void Who_is_ready_is_overdue_exactly_from_the_day_after_the_last_one_in_time()
    {
        int ready = 0;
        Law.Holds(
            AnyLifecycles.Any,
            trial =>
            {
                foreach ((_, CustomerLifecycle customer, _) in LifecycleRun.Play(trial).Made)
                {
                    bool isReady = customer.Stage == LifecycleStage.ReadyToSign;
                    ready += isReady ? 1 : 0;
                    foreach (int days in (int[])[0, 1, 6, 7, 8, 30])
                    {
                        LocalDate day = customer.Standing.Since.PlusDays(days);
                        ReadyToSignReview review = ReadyToSignReview.Of([customer], day).Accepted();
                        Assert.Equal(isReady ? 1 : 0, review.Standings.Count);
                        // seven days, as the policy of the trials sets
                        bool isOverdue = isReady && days > 7;
                        Assert.Equal(isOverdue ? 1 : 0, review.Overdue.Count);
                        DeadlineStanding deadline = customer.Run.DeadlinesAt(day.At(new LocalTime(12, 0)))[0];
                        Assert.Equal(isOverdue, isReady && deadline.State == DeadlineState.Overdue);
                        if (isReady)
                        {
                            Assert.Equal(customer.Standing.Since, review.Standings[0].ReadySince);
                            Assert.Equal(days, review.Standings[0].Days);
                        }
                    }
                }
            },
            cases: 500
        );
        Assert.InRange(ready, 50, int.MaxValue);
    }

    [Fact]
    public void The_longest_overdue_come_first_and_the_review_explains_each()
    {
        ValueList<CustomerLifecycle> customers =
        [
            LifecycleScript.Play(
                "list; intent; need; present; none; stable; further understood met",
                Host,
                "C-2"
            ),
            LifecycleScript.Play(LifecycleScript.ToReady, Host, "C-1"),
            LifecycleScript.Play(LifecycleScript.ToSigned, Host, "C-3"),
        ];
        Decision<ReadyToSignReview> decided = ReadyToSignReview.Of(customers, new LocalDate(2026, 10, 23));
        ReadyToSignReview review = decided.Accepted();
        Assert.Equal(["C-1", "C-2"], review.Overdue.Select(standing => standing.CustomerId));
        Assert.Equal(["C-2", "C-1"], review.Standings.Select(standing => standing.CustomerId));
        Assert.Equal("2026-10-23: 2 of 2 overdue", review.ToString());
        Explanation why = decided.Explained();
        Assert.Equal(2, why.Outcome.AsWhole());
        foreach (Explanation step in why.Steps)
        {
            Explanation stored = ExplanationJson.Read(ExplanationJson.Write(step));
            bool isLate = stored.FactNamed("as-of").AsDate() > stored.FactNamed("sign-by").AsDate();
            Assert.Equal(isLate ? "overdue" : "not-due-yet", stored.Outcome.Text);
        }

        ReadyToSignRow row = review.ToRows(Language.Chinese)[1];
        Assert.Equal(
            new ReadyToSignRow(
                "C-1",
                new DateOnly(2026, 10, 14),
                9,
                new DateOnly(2026, 10, 21),
                new DateOnly(2026, 10, 22),
                "overdue",
                "逾期"
            ),
            row
        );
        Assert.Equal("C-1: overdue", row.ToString());
    }

    [Fact]
    public void A_customer_who_is_ready_again_after_a_loss_has_a_new_day_to_sign_by()
    {
        CustomerLifecycle customer = LifecycleScript.Play(
            LifecycleScript.ToSigned + "; lose; win-back; intent; stable; further understood met",
            Host
        );
        // the thirteenth move, on 2026-10-21
        ReadyToSignStanding standing = ReadyToSignReview
            .Of([customer], new LocalDate(2026, 10, 29))
            .Accepted()
            .Standings[0];
        Assert.Equal(new LocalDate(2026, 10, 21), standing.ReadySince);
        Assert.Equal(CadenceState.Overdue, standing.State);
        Assert.Equal(
            DeadlineState.Overdue,
            customer.Run.DeadlinesAt(new LocalDateTime(2026, 10, 29, 9, 0))[0].State
        );
    }

    [Fact]
    public void The_rows_name_stage_clause_and_whether_it_is_inferred()
    {
        CustomerLifecycle customer = LifecycleScript.Play(LifecycleScript.ToReady, Host);
        Assert.Equal(
            new LifecycleStandingRow(
                "C-1",
                "ready-to-sign",
                "具备签约条件（推定）",
                "LIB-LIFE-02",
                IsInferred: true,
                new DateOnly(2026, 10, 14),
                LeftOn: null
            ),
            customer.Standing.ToRow(Language.Chinese)
        );
        Assert.Equal(
            [
                "LIB-LIFE-01 2026-10-09",
                "LIFE-POT 2026-10-10",
                "LIFE-INT 2026-10-13",
                "LIFE-INT-STABLE 2026-10-14",
                "LIB-LIFE-02 ",
            ],
            customer.History.Select(entry =>
                $"{entry.Clause} {(entry.LeftOn is { } left ? FactValue.Of(left).Text : "")}"
            )
        );
        JournalRow row = customer.ToRows(Language.English)[0];
        Assert.Equal(("qualify", "unclassified", "potential"), (row.MoveCode, row.FromCode, row.ToCode));
    }

    private static CustomerLifecycle Before(LifecycleTrial trial, CustomerLifecycle customer, int rows)
    {
        CustomerLifecycle then = CustomerLifecycle.Start(customer.CustomerId, customer.BegunOn);
        foreach (ProcessEvent row in customer.Run.Journal.Take(rows))
        {
            then = then.Apply(row, AnyLifecycles.PolicyOf(trial.Criterion)).Accepted();
        }

        return then;
    }

    private static string Rederived(Explanation why, LocalDate day) =>
        why.FactsNamed("stage")
            .Zip(why.FactsNamed("since"))
            .Last(entry => entry.Second.AsDate() <= day)
            .First.Text;
}
