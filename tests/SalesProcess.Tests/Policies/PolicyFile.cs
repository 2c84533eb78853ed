using System.Text.Json.Nodes;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Policies;

/// <summary>Policy files for the tests: a frame of fixed lines around the part under test.</summary>
internal static class PolicyFile
{
    /// <summary>Changes values of the built-in policy from 2026 on; the parameters begin on line 7, column 1.</summary>
    public static string Overlay(string parameters) =>
        $$"""
            {
              "format": "sales-process/policy/1",
              "policy": "acme", "title": { "en": "Acme", "zh": "某公司" },
              "extends": "built-in",
              "editions": [
                { "edition": "1", "from": "2026-01-01", "parameters": {
            {{parameters}}
                } }
              ]
            }
            """;

    /// <summary>Changes the built-in policy with editions of its own; they begin on line 6, column 1.</summary>
    public static string OverlayOf(string editions, string policy = "acme", string extends = "built-in") =>
        $$"""
            {
              "format": "sales-process/policy/1",
              "policy": "{{policy}}", "title": { "en": "Acme", "zh": "某公司" },
              "extends": "{{extends}}",
              "editions": [
            {{editions}}
              ]
            }
            """;

    /// <summary>Adds clauses to the built-in policy; they begin on line 6, column 1, the parameters on line 9.</summary>
    public static string OverlayWithClauses(string clauses, string parameters = "") =>
        $$"""
            {
              "format": "sales-process/policy/1",
              "policy": "acme", "title": { "en": "Acme", "zh": "某公司" },
              "extends": "built-in",
              "clauses": [
            {{clauses}}
              ],
              "editions": [ { "edition": "1", "from": "2026-01-01", "parameters": {
            {{parameters}}
              } } ]
            }
            """;

    /// <summary>A whole policy: the values of the built-in one, changed by editions of its own, the first first.</summary>
    public static string Whole(string policy, params (string Id, string From, string Parameters)[] editions)
    {
        JsonNode file = JsonNode.Parse(PolicyBook.BuiltIn.ToJson())!;
        JsonNode builtIn = file["editions"]![0]!["parameters"]!;
        file["policy"] = policy;
        file["editions"] = new JsonArray();
        foreach ((string id, string from, string parameters) in editions)
        {
            JsonObject values = file["editions"]!.AsArray().Count == 0 ? builtIn.DeepClone().AsObject() : [];
            foreach ((string name, JsonNode? value) in JsonNode.Parse($"{{ {parameters} }}")!.AsObject())
            {
                values[name] = value!.DeepClone();
            }

            file["editions"]!
                .AsArray()
                .Add(
                    new JsonObject
                    {
                        ["edition"] = id,
                        ["from"] = from,
                        ["parameters"] = values,
                    }
                );
        }

        return file.ToJsonString();
    }

    /// <summary>Reads a file that changes the built-in policy.</summary>
    public static PolicyBook Read(string overlay) => PolicyBook.BuiltIn.Overlay(overlay);

    /// <summary>What is wrong with an overlay; nothing where it can be read.</summary>
    public static ValueList<DocumentProblem> AnyProblemsOf(string overlay)
    {
        try
        {
            _ = Read(overlay);
            return [];
        }
        catch (DocumentFormatException broken)
        {
            return broken.Problems;
        }
    }

    /// <summary>Reads a faulty file that changes a policy, the built-in one unless another is given.</summary>
    public static ValueList<DocumentProblem> ProblemsOf(string overlay, PolicyBook? under = null) =>
        Assert.Throws<DocumentFormatException>(() => (under ?? PolicyBook.BuiltIn).Overlay(overlay)).Problems;

    /// <summary>Reads a faulty file of a whole policy.</summary>
    public static ValueList<DocumentProblem> ProblemsOfWhole(string policy) =>
        Assert.Throws<DocumentFormatException>(() => PolicyBook.Parse(policy)).Problems;

    /// <summary>Asserts every problem with its line and column, path and both messages.</summary>
    public static void AreExactly(
        this ValueList<DocumentProblem> problems,
        params (string At, string Path, string English, string Chinese)[] expected
    ) =>
        Assert.Equal(
            expected,
            problems.Select(p => ($"{p.Line}:{p.Column}", p.Path, p.Message.English, p.Message.Chinese))
        );

    /// <summary>Asserts every problem with its path and both messages.</summary>
    public static void Are(
        this ValueList<DocumentProblem> problems,
        params (string Path, string English, string Chinese)[] expected
    ) => Assert.Equal(expected, problems.Select(p => (p.Path, p.Message.English, p.Message.Chinese)));
}
