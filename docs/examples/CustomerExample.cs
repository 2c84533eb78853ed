using NodaTime;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Examples;

internal static class CustomerExample
{
    public static void Run(TextWriter output)
    {
        PolicyEdition policy = PolicyBook.BuiltIn.Editions[^1];
        // README: customers
        var facts = new IntentFacts
        {
            CustomerId = "C-1042",
            NeedsClear = true,
            SolutionSubmitted = true,
        };

        IntentGrading
            .Assess(facts, asOf: new LocalDate(2026, 10, 9), policy)
            .Switch(
                (customer, why) => output.Write(ExplanationText.Render(why, Language.English)),
                refusal => output.WriteLine(refusal)
            );
        // README: end
    }
}
