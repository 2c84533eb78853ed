using NodaTime;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Examples;

internal static class AuditExample
{
    public static void Run(TextWriter output)
    {
        // page: policy
        PolicyBook book = PolicyBook.Parse(
            """
            {
              "format": "sales-process/policy/1",
              "policy": "acme",
              "title": { "en": "Policy of ACME", "zh": "ACME公司政策" },
              "extends": "built-in",
              "editions": [
                { "edition": "2026", "from": "2026-01-01", "parameters": {} },
                {
                  "edition": "2026-h2",
                  "from": "2026-07-01",
                  "parameters": { "customers.reception-return-days": { "value": 14 } }
                }
              ]
            }
            """
        );
        PolicyEdition EditionOf(LocalDateTime at) =>
            book.InForceOn(at.Date)
                .Match((edition, _) => edition, no => throw new InvalidOperationException($"{no}"));
        // page: end

        // page: ruling
        var first = new LocalDateTime(2026, 5, 4, 10, 0);
        var customer = new CustomerPast
        {
            Receptions = [new("U-1", first), new("U-2", first.PlusDays(6)), new("U-2", first.PlusDays(13))],
        };
        OwnershipHistory history = OwnershipHistory.Start("C-17");
        foreach (Reception reception in customer.Receptions)
        {
            var visit = new CustomerVisit
            {
                CustomerId = "C-17",
                ConsultantId = reception.ConsultantId,
                At = reception.At,
                IsFileOpened = true,
            };
            ReceptionRuling
                .Decide(visit, customer with { OwnerId = history.OwnerBefore(visit.At) }, EditionOf(visit.At))
                .Switch(
                    (ruling, why) =>
                    {
                        output.WriteLine($"{FactValue.Of(visit.At)} {why.Answer.English}");
                        if (ruling.Change is { } change)
                        {
                            history = history
                                .Apply(change)
                                .Match((next, _) => next, no => throw new InvalidOperationException($"{no}"));
                        }
                    },
                    refusal => output.WriteLine(refusal)
                );
        }
        // page: end

        // page: rows
        foreach (OwnershipPeriod period in history.Periods.Where(period => !period.IsPooled))
        {
            output.WriteLine($"{period}: {period.Begin!.Clause}, {period.Begin.Edition}");
        }
        // page: end

        // page: date
        history
            .OwnedOn(new LocalDate(2026, 7, 15), book)
            .Switch(
                (answer, why) => output.WriteLine($"{answer}; in force: {answer.EditionInForce}"),
                refusal => output.WriteLine(refusal)
            );
        // page: end

        // page: again
        var late = new CustomerVisit
        {
            CustomerId = "C-17",
            ConsultantId = "U-2",
            At = first.PlusDays(13),
            IsFileOpened = true,
        };
        ReceptionRuling
            .Again(late, customer, history, book)
            .Switch(
                (ruling, why) =>
                {
                    output.WriteLine(why.Answer.English);
                    Explanation made = why.Premises[^1];
                    foreach (RuleNotApplied rule in made.NotApplied)
                    {
                        output.WriteLine($"- {rule.Label.English}: {rule.Unmet[0].Message.English}");
                    }
                },
                refusal => output.WriteLine(refusal)
            );
        // page: end

        // page: forged
        string stored = OwnershipJson.Write(history.ToRecord());
        string forged = stored.Replace("late-return", "claim", StringComparison.Ordinal);
        OwnershipHistory
            .Restore(OwnershipJson.Read(forged))
            .Switch((_, _) => output.WriteLine("holds"), refusal => output.WriteLine(refusal));

        string renamed = stored.Replace("\"U-2\"", "\"U-9\"", StringComparison.Ordinal);
        OwnershipHistory
            .Restore(OwnershipJson.Read(renamed))
            .Then(read => ReceptionRuling.Again(late, customer, read, book))
            .Switch((_, _) => output.WriteLine("holds"), refusal => output.WriteLine(refusal));
        // page: end
    }
}
