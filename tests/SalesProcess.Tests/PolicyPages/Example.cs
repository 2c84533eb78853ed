using SalesProcess.Decisions;

namespace SalesProcess.Tests.PolicyPages;

/// <summary>A kind of table: which columns are given, which are found, and how a row is worked out.</summary>
/// <param name="Name">The name in the comment above the table.</param>
/// <param name="Given">The columns that a table may give.</param>
/// <param name="Found">The columns that a table may ask for; in the page they begin with an arrow.</param>
/// <param name="Run">Works out every found column of a row.</param>
internal sealed record Example(
    string Name,
    string[] Given,
    string[] Found,
    Func<Row, IReadOnlyDictionary<string, string>> Run
)
{
    /// <summary>What a row finds where the library says no: every code, and nothing else.</summary>
    public static IReadOnlyDictionary<string, string> Refused(Refusal refusal) =>
        new Dictionary<string, string>
        {
            ["Refusal"] = string.Join(", ", refusal.Reasons.Select(reason => reason.Code.Code).Distinct()),
        };

    public static IReadOnlyDictionary<string, string> Of<T>(
        Decision<T> decision,
        Func<T, Explanation, IReadOnlyDictionary<string, string>> accepted
    ) => decision.Match(accepted, Refused);
}
