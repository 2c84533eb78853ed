using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Support;

/// <summary>Editions for tests.</summary>
internal static class Policy
{
    public static PolicyEdition BuiltIn { get; } = PolicyBook.BuiltIn.Editions[0];

    /// <summary>The built-in policy with some values set, as a host would set them.</summary>
    public static PolicyEdition With(params (string Parameter, string Json)[] values)
    {
        string parameters = string.Join(
            ",",
            values.Select(v => $"\"{v.Parameter}\": {{ \"value\": {v.Json} }}")
        );
        PolicyBook book = PolicyBook.BuiltIn.Overlay(
            $$"""
            {
              "format": "sales-process/policy/1",
              "policy": "test",
              "title": { "en": "Test", "zh": "测试" },
              "extends": "built-in",
              "editions": [ { "edition": "1", "from": "2007-01-01", "parameters": { {{parameters}} } } ]
            }
            """
        );
        return book.Editions[^1];
    }

    public static T Accepted<T>(this Decision<T> decision) =>
        decision.TryGetValue(out T? value, out Refusal? refusal)
            ? value
            : throw new Xunit.Sdk.XunitException($"Refused:\n{refusal}");

    public static Explanation Explained<T>(this Decision<T> decision) =>
        decision.Match(
            (_, why) => why,
            refusal => throw new Xunit.Sdk.XunitException($"Refused:\n{refusal}")
        );

    public static Refusal Refused<T>(this Decision<T> decision) =>
        decision.TryGetRefusal(out Refusal? refusal)
            ? refusal
            : throw new Xunit.Sdk.XunitException("Accepted, not refused.");

    public static string[] Codes(this Refusal refusal) =>
        [.. refusal.Reasons.Select(reason => reason.Code.Code)];
}
