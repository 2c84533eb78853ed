using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>At every moment a customer has exactly one owner or is in the pool, whatever is asked of the history.</summary>
public class OwnershipHistoryLaws
{
    [Fact]
    public void A_change_is_taken_exactly_where_the_plain_ledger_takes_it() =>
        Holds(
            (changes, _) =>
            {
                var ledger = new OwnershipLedger();
                OwnershipHistory history = OwnershipHistory.Start("C-1");
                foreach (OwnershipChange change in changes)
                {
                    Decision<OwnershipHistory> decided = history.Apply(change);
                    Assert.Equal(ledger.Take(change), decided.IsAccepted);
                    history = decided.Match((next, _) => next, _ => history);
                    Assert.Equal(ledger.Owner, history.OwnerId);
                }
            }
        );

    [Fact]
    public void Every_moment_has_exactly_one_owner_or_the_pool() =>
        Holds(
            (changes, history) =>
            {
                var ledger = new OwnershipLedger();
                Array.ForEach(changes, change => ledger.Take(change));
                for (int hour = -24; hour < 24 * 10; hour++)
                {
                    LocalDateTime at = AnyChanges.Start.PlusHours(hour);
                    Assert.Single(history.Periods, period => period.Contains(at));
                    Assert.Equal(ledger.At(at), history.OwnerAt(at));
                    Assert.Equal(ledger.At(at.PlusTicks(-1)), history.OwnerBefore(at));
                }
            }
        );

    [Fact]
    public void Each_period_begins_where_the_one_before_ends_and_none_is_empty() =>
        Holds(
            (_, history) =>
            {
                Assert.Null(history.Periods[0].From);
                Assert.True(history.Periods[0].IsPooled);
                Assert.Null(history.Periods[^1].Until);
                foreach (
                    (OwnershipPeriod before, OwnershipPeriod after) in history.Periods.Zip(
                        history.Periods.Skip(1)
                    )
                )
                {
                    Assert.NotNull(before.Until);
                    Assert.Equal(before.Until, after.From);
                    Assert.NotEqual(before.OwnerId, after.OwnerId);
                    Assert.True(before.From is null || before.From < before.Until);
                }
            }
        );

    [Fact]
    public void The_owners_of_a_day_are_those_of_its_moments() =>
        Holds(
            (_, history) =>
            {
                for (int day = -1; day < 9; day++)
                {
                    LocalDate date = AnyChanges.Start.Date.PlusDays(day);
                    // every change of these histories is on a full hour
                    OwnershipPeriod[] hourly =
                    [
                        .. Enumerable
                            .Range(0, 24)
                            .Select(hour => history.PeriodAt(date.At(new LocalTime(hour, 0))))
                            .Distinct(),
                    ];
                    Assert.Equal(hourly, history.OwnersOn(date));
                }
            }
        );

    [Fact]
    public void What_is_stored_restores_the_same_history_and_repeating_it_changes_nothing() =>
        Holds(
            (_, history) =>
            {
                OwnershipRecord read = OwnershipJson.Read(OwnershipJson.Write(history.ToRecord()));
                Assert.Equal(history.ToRecord(), read);
                Assert.Equal(history, OwnershipHistory.Restore(read).Accepted());
                Assert.Equal(
                    history,
                    OwnershipHistory
                        .Restore(read with { Changes = [.. read.Changes, .. read.Changes] })
                        .Accepted()
                );
                Assert.All(history.Changes, change => Assert.Same(history, history.Apply(change).Accepted()));
            }
        );

    [Fact]
    public void A_row_that_was_left_out_or_changed_places_is_found_or_leaves_a_history_that_holds() =>
        Holds(
            (_, history) =>
            {
                for (int i = 0; i + 1 < history.Changes.Count; i++)
                {
                    ValueList<OwnershipChange> swapped =
                    [
                        .. history.Changes.Take(i),
                        history.Changes[i + 1],
                        history.Changes[i],
                        .. history.Changes.Skip(i + 2),
                    ];
                    Refusal refusal = OwnershipHistory.Restore(new OwnershipRecord("C-1", swapped)).Refused();
                    Assert.Equal("customers.ownership-history-broken", refusal.Reasons[0].Code.Code);
                    Assert.InRange(refusal.Reasons[0].FactNamed("row").AsWhole(), i + 1, i + 2);
                }
            }
        );

    private static void Holds(Action<OwnershipChange[], OwnershipHistory> law) =>
        Law.Holds(
            AnyChanges.All,
            changes =>
                law(
                    changes,
                    changes.Aggregate(
                        OwnershipHistory.Start("C-1"),
                        (history, change) => history.Apply(change).Match((next, _) => next, _ => history)
                    )
                ),
            cases: 300
        );
}
