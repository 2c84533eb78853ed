using System.Text.Json.Nodes;
using SalesProcess.Customers;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Grading;

/// <summary>The policy of the host whose bands and scorecard the policy pages use.</summary>
internal static class GradingSamples
{
    private static readonly string File = Repository.Read("docs", "policy", "grading-host.policy.json");

    public static PolicyEdition Host { get; } = PolicyBook.Parse(File).Editions[^1];

    public static Parameter<PolicyBands> Tiers { get; } = Read(Host, ValueParameters.ContributionTiers);

    public static Parameter<PolicyScorecard> Card { get; } = Read(Host, ValueParameters.ProspectGrades);

    /// <summary>The scorecard of the host, changed.</summary>
    public static Parameter<PolicyScorecard> CardWith(Action<JsonNode> change) =>
        Read(HostWith(change), ValueParameters.ProspectGrades);

    /// <summary>The built-in policy with the scorecard of the host, changed.</summary>
    public static PolicyEdition HostWith(Action<JsonNode> change)
    {
        JsonNode card = JsonNode.Parse(File)!["editions"]![0]!["parameters"]!["customers.prospect-grades"]![
            "value"
        ]!;
        change(card);
        return Policy.With(("customers.prospect-grades", card.ToJsonString()));
    }

    public static Parameter<T> Read<T>(PolicyEdition edition, PolicyKey<T> key) =>
        edition.TryRead(key, out Parameter<T>? parameter, out _)
            ? parameter
            : throw new InvalidOperationException($"{key} is not set.");
}
