using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Examples;

internal static class OwnPolicyExample
{
    public static void Run(TextWriter output)
    {
        // README: policy
        PolicyBook book = PolicyBook.Parse(
            """
            {
              "format": "sales-process/policy/1",
              "policy": "acme",
              "title": { "en": "Policy of ACME", "zh": "ACME公司政策" },
              "extends": "built-in",
              "editions": [
                {
                  "edition": "2026",
                  "from": "2026-01-01",
                  "parameters": { "customers.near-future-days": { "value": 14 } }
                }
              ]
            }
            """
        );

        Decision<PolicyEdition> edition = book.InForceOn(new LocalDate(2026, 10, 9));
        // README: end
        edition.Switch((inForce, _) => output.WriteLine(inForce), refusal => output.WriteLine(refusal));
    }
}
