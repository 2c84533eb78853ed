using NodaTime;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Examples;

internal static class OwnershipExample
{
    public static void Run(TextWriter output)
    {
        PolicyEdition policy = PolicyBook.BuiltIn.Editions[^1];
        // README: ownership
        var visit = new CustomerVisit
        {
            CustomerId = "C-1042",
            ConsultantId = "U-2",
            At = new LocalDateTime(2026, 10, 9, 14, 30),
            IsFileOpened = true,
        };
        var past = new CustomerPast
        {
            OwnerId = "U-1",
            Receptions = [new("U-1", new LocalDateTime(2026, 10, 3, 10, 0))],
        };

        ReceptionRuling
            .Decide(visit, past, policy)
            .Switch(
                (ruling, why) =>
                {
                    output.WriteLine(why.Answer.English);
                    foreach (RuleNotApplied rule in why.NotApplied)
                    {
                        output.WriteLine($"  {rule.Label.English}: {rule.Unmet[0].Message.English}");
                    }
                },
                refusal => output.WriteLine(refusal)
            );
        // README: end
    }
}
