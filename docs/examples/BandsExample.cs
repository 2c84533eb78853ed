using NodaTime;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Grading;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Examples;

internal static class BandsExample
{
    private const string Fine = """
        {
          "format": "sales-process/policy/1",
          "policy": "acme",
          "title": { "en": "Policy of ACME", "zh": "ACME公司政策" },
          "extends": "built-in",
          "editions": [
            {
              "edition": "2026",
              "from": "2026-01-01",
              "parameters": {
                "customers.contribution-tiers": {
                  "value": {
                    "currency": "CNY",
                    "edge": "above",
                    "from": 0,
                    "bands": [
                      { "name": "bronze", "label": { "en": "bronze", "zh": "铜级" }, "from": 0, "to": 1000000 },
                      { "name": "silver", "label": { "en": "silver", "zh": "银级" }, "from": 1000000, "to": 5000000, "downBelow": 800000 },
                      { "name": "gold", "label": { "en": "gold", "zh": "金级" }, "from": 5000000, "downBelow": 4000000 }
                    ],
                    "movement": { "stay": 12, "stayUnit": "months", "holds": "down", "down": "one" }
                  }
                }
              }
            }
          ]
        }
        """;

    public static void Run(TextWriter output)
    {
        // page: gap
        string slip = Fine.Replace("\"from\": 5000000", "\"from\": 5500000", StringComparison.Ordinal);
        try
        {
            PolicyBook.Parse(slip);
        }
        catch (DocumentFormatException broken)
        {
            foreach (DocumentProblem problem in broken.Problems)
            {
                output.WriteLine(problem.Path);
                output.WriteLine(problem.Message);
            }
        }
        // page: end

        // page: tier
        PolicyEdition policy = PolicyBook.Parse(Fine).Editions[^1];
        ContributionTiers
            .Assess("C-1042", Money.Parse("CNY 48000.00"), policy)
            .Switch(
                (tier, why) =>
                {
                    output.WriteLine(why.Answer);
                    output.WriteLine($"missing for the next: {tier.MissingForNext}");
                    output.WriteLine($"may be lost: {tier.Spare}");
                },
                refusal => output.WriteLine(refusal)
            );
        // page: end

        // page: review
        policy.TryRead(ValueParameters.ContributionTiers, out Parameter<PolicyBands>? tiers, out _);
        BandHistory history = BandHistory.Begin(new HeldGrade("silver", new LocalDate(2026, 1, 1)));
        foreach (
            (string earned, LocalDate on) in new[]
            {
                ("CNY 52000.00", new LocalDate(2026, 7, 1)),
                ("CNY 41000.00", new LocalDate(2026, 10, 1)),
                ("CNY 7000.00", new LocalDate(2027, 1, 1)),
                ("CNY 7000.00", new LocalDate(2027, 7, 1)),
            }
        )
        {
            Bands
                .Place(Money.Parse(earned), tiers!)
                .Then(standing => history.Review(standing, on))
                .Switch(
                    (longer, why) =>
                    {
                        history = longer;
                        output.WriteLine($"{earned}: {why.Answer}");
                    },
                    refusal => output.WriteLine(refusal)
                );
        }
        // page: end

        // page: held-on
        output.WriteLine(history.HeldOn(new LocalDate(2027, 3, 1)));
        // page: end

        // page: millions
        long[] yearsOfAll = [7_000_00, 48_000_00, 52_000_00];
        byte[] places = new byte[yearsOfAll.Length];
        BandBatch.Place(yearsOfAll, tiers!.Value, places);
        output.WriteLine(string.Join(", ", places.Select(place => tiers.Value.Bands[place].Name)));
        // page: end
    }
}
