using SalesProcess.Decisions;

namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>Who receives which customer, worked out again from the explanation of a hand-over alone.</summary>
internal static class HandOverRederivation
{
    public static IEnumerable<string> Receivers(Explanation why)
    {
        string[] receivers = [.. why.FactsNamed("receiver").Select(fact => fact.Text)];
        Explanation[] lines = [.. why.Steps.Where(step => step.Decision == "customers.hand-over-line")];
        return why.FactNamed("rule").Text switch
        {
            "one-successor" => lines.Select(_ => why.FactNamed("successor").Text),
            "by-region" => lines.Select(line =>
                why.FactsNamed("region-receiver")
                    .Select(fact => fact.Text.Split(": "))
                    .Single(part => part[0] == line.FactNamed("region").Text)[1]
            ),
            "in-turn" => lines.Select((_, i) => receivers[i % receivers.Length]),
            "evenly" => Evenly(why, receivers, lines),
            _ => lines.Select(_ => ""),
        };
    }

    private static IEnumerable<string> Evenly(Explanation why, string[] receivers, Explanation[] lines)
    {
        string[] excluded = why
            .Readings.Single(reading => reading.Parameter == "customers.holding-exclusions")
            .Value.Text.Split(' ');
        bool Counts(Explanation line) =>
            !line.FactsNamed("reason").Any(reason => excluded.Contains(reason.Text));
        // what was held before is what is held afterwards less what was received
        Dictionary<string, long> counted = why
            .Steps.Where(step => step.Decision == "customers.holdings")
            .ToDictionary(
                step => step.FactNamed("owner").Text,
                step =>
                    step.FactNamed("counted").AsWhole()
                    - lines.Count(line => line.Outcome.Text == step.FactNamed("owner").Text && Counts(line)),
                StringComparer.Ordinal
            );
        foreach (Explanation line in lines)
        {
            string to = receivers.First(one => counted[one] == counted.Values.Min());
            counted[to] += Counts(line) ? 1 : 0;
            yield return to;
        }
    }
}
