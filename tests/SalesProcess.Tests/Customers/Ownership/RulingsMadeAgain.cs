using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>A ruling can be made again under the edition of its day, and what was changed since is found.</summary>
public class RulingsMadeAgain
{
    private static readonly LocalDateTime Start = new(2026, 6, 20, 10, 0);

    /// <summary>In July another order begins, and a longer week.</summary>
    private static PolicyBook Book { get; } =
        PolicyBook.Parse(
            PolicyFile.OverlayOf(
                $$"""
                { "edition": "1", "from": "2026-01-01", "parameters": {} },
                { "edition": "2", "from": "2026-07-01", "parameters": {
                  "customers.reception-precedence": { "value": {{OwnershipCases.PutFirst(
                    "no-appointment"
                )}} },
                  "customers.reception-return-days": { "value": 10 } } }
                """
            )
        );

    [Fact]
    public void Every_ruling_made_again_is_the_one_on_record() =>
        Holds(
            (visits, past, history) =>
            {
                foreach (CustomerVisit visit in visits)
                {
                    (OwnershipRuling ruling, Explanation why) = ReceptionRuling
                        .Again(visit, past, history, Book)
                        .Match((r, w) => (r, w), no => throw new InvalidOperationException($"{no}"));
                    Assert.Equal(history.OwnerAt(visit.At), ruling.OwnerId);
                    Assert.Equal(history.OwnerBefore(visit.At), ruling.FormerOwnerId);
                    string edition = visit.At < new LocalDateTime(2026, 7, 1, 0, 0) ? "built-in/1" : "acme/2";
                    Assert.Equal(
                        edition,
                        why.Premises[^1]
                            .Readings.Single(reading =>
                                reading.Parameter == "customers.reception-return-days"
                            )
                            .Edition
                    );
                }
            }
        );

    [Fact]
    public void An_owner_put_in_the_place_of_another_is_found() =>
        Holds(
            (visits, past, history) =>
            {
                for (int i = 0; i < history.Changes.Count; i++)
                {
                    OwnershipChange forged = history.Changes[i] with { OwnerId = "U-9" };
                    Assert.Equal(
                        "customers.ruling-differs",
                        AgainAt(forged.At, [.. history.Changes.Select((c, at) => at == i ? forged : c)])
                    );
                }

                string? AgainAt(LocalDateTime at, ValueList<OwnershipChange> changes) =>
                    Code(visits.Single(visit => visit.At == at), past, changes);
            }
        );

    [Fact]
    public void A_change_that_was_left_out_is_found() =>
        Holds(
            (visits, past, history) =>
            {
                foreach (OwnershipChange left in history.Changes)
                {
                    Assert.Contains(
                        Code(
                            visits.Single(visit => visit.At == left.At),
                            past,
                            history.Changes.Where(change => change != left).ToValueList()
                        ),
                        (string[])["customers.ruling-differs", "customers.ownership-history-broken"]
                    );
                }
            }
        );

    [Fact]
    public void The_edition_of_another_time_is_found_where_it_decides_otherwise()
    {
        CustomerVisit visit = Visit(Start.PlusDays(2), "U-2");
        var past = new CustomerPast { Receptions = [new("U-1", Start)] };
        PolicyEdition july = Book.Editions[^1];
        OwnershipChange change = ReceptionRuling
            .Decide(visit, past with { OwnerId = "U-1" }, july)
            .Accepted()
            .Change!;
        ValueList<OwnershipChange> changes =
        [
            OwnershipCases.Change(OwnershipCause.FirstReception, "U-1", Start, policy: Book.Editions[^2]),
            change,
        ];
        Assert.Null(Code(visit, past, changes));
        Assert.Equal(
            "customers.ruling-differs",
            Code(visit, past, [changes[0], change with { Edition = Book.Editions[^2].Id }])
        );
        Assert.Equal(
            "customers.edition-not-in-book",
            Code(visit, past, [changes[0], change with { Edition = "other/1" }])
        );
    }

    [Fact]
    public void The_history_of_another_customer_is_refused() =>
        Assert.Equal(
            ["customers.change-of-another-customer"],
            ReceptionRuling
                .Again(Visit(Start, "U-1"), CustomerPast.None, OwnershipHistory.Start("C-2"), Book)
                .Refused()
                .Codes()
        );

    [Fact]
    public void The_owners_of_a_day_follow_from_the_stored_explanation() =>
        Holds(
            (_, _, history) =>
            {
                for (int day = -2; day < 60; day += 3)
                {
                    LocalDate date = Start.Date.PlusDays(day);
                    Explanation why = history.OwnedOn(date, Book).Explained();
                    Explanation stored = ExplanationJson.Read(ExplanationJson.Write(why));
                    Assert.Equal(
                        history.OwnersOn(date).Select(period => period.OwnerId ?? ""),
                        stored.FactsNamed("owner").Select(owner => owner.Text)
                    );
                    Assert.Equal(
                        string.Join(", ", stored.FactsNamed("owner").Select(owner => owner.Text)),
                        stored.Outcome.Text
                    );
                    Assert.Equal(
                        date < new LocalDate(2026, 7, 1)
                            ? "acme/1 over built-in/1"
                            : "acme/2 over built-in/1",
                        stored.FactNamed("edition-in-force").Text
                    );
                }
            }
        );

    private static string? Code(CustomerVisit visit, CustomerPast past, ValueList<OwnershipChange> changes) =>
        OwnershipHistory
            .Restore(new OwnershipRecord("C-1", changes))
            .Then(history => ReceptionRuling.Again(visit, past, history, Book))
            .Match<string?>((_, _) => null, refusal => refusal.Codes()[0]);

    private static CustomerVisit Visit(LocalDateTime at, string consultant, string? askedFor = null) =>
        new()
        {
            CustomerId = "C-1",
            ConsultantId = consultant,
            At = at,
            AskedFor = askedFor,
            IsFileOpened = true,
        };

    private static void Holds(Action<CustomerVisit[], CustomerPast, OwnershipHistory> law) =>
        Law.Holds(
            (
                from count in Gen.Choose(0, 8)
                from visits in Gen.CollectToArray(
                    Enumerable
                        .Range(0, count)
                        .Select(place =>
                            from who in Gen.Elements("U-1", "U-2", "U-3")
                            from asked in Gen.Elements(null, null, "U-1", "U-3")
                            from hours in Gen.Choose(0, 4 * 24)
                            select Visit(Start.PlusHours((place * 5 * 24) + hours), who, asked)
                        )
                )
                select visits
            ).ThatShrinks(visits =>
                Enumerable
                    .Range(0, visits.Length)
                    .Select(i => visits.Where((_, place) => place != i).ToArray())
            ),
            visits =>
            {
                // the whole record is given with each ruling: what came later does not count
                var past = new CustomerPast
                {
                    Receptions = visits
                        .Select(visit => new Reception(visit.ConsultantId, visit.At))
                        .ToValueList(),
                };
                law(
                    visits,
                    past,
                    visits.Aggregate(OwnershipHistory.Start("C-1"), (h, visit) => Ruled(h, visit, past))
                );
            },
            cases: 100
        );

    private static OwnershipHistory Ruled(OwnershipHistory history, CustomerVisit visit, CustomerPast past) =>
        ReceptionRuling
            .Decide(
                visit,
                past with
                {
                    OwnerId = history.OwnerBefore(visit.At),
                },
                Book.InForceOn(visit.At.Date).Accepted()
            )
            .Accepted()
            .Change
            is { } change
            ? history.Apply(change).Accepted()
            : history;
}
