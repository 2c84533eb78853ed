using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Policies;

/// <summary>Decision tables of generated policies: a row for each value of the first input, so that they are whole.</summary>
internal sealed partial record GeneratedPolicy
{
    private static Gen<string> AnyTable(ParameterDefinition parameter) =>
        from english in AnyText
        from chinese in AnyText
        from values in Gen.Choose(1, 3)
        from hit in Gen.Elements("unique", "first", "any")
        from rows in Gen.Choose(0, values)
        from rest in Gen.Elements("otherwise", "noMatch")
        select Table(parameter, english, chinese, values, hit, rows, rest).ToJsonString();

    private static JsonObject Table(
        ParameterDefinition parameter,
        string english,
        string chinese,
        int values,
        string hit,
        int rows,
        string rest
    )
    {
        string then = parameter.Options.Count == 0 ? "one" : parameter.Options[0].Name;
        JsonObject table = new()
        {
            ["hit"] = hit,
            ["inputs"] = new JsonArray(
                new JsonObject
                {
                    ["name"] = "input",
                    ["label"] = new JsonObject { ["en"] = english, ["zh"] = chinese },
                    ["values"] = new JsonArray([
                        .. Enumerable.Range(0, values).Select(i => Option($"value-{i}", english, chinese)),
                    ]),
                }
            ),
            ["rows"] = new JsonArray([.. Enumerable.Range(0, rows).Select(i => TableRow(i, then))]),
        };
        if (parameter.Options.Count == 0)
        {
            table["results"] = new JsonArray(Option("one", english, chinese));
        }

        if (rows < values)
        {
            table[rest] =
                rest == "noMatch"
                    ? "allowed"
                    : new JsonObject { ["clause"] = "QUOTA-GAP-02", ["then"] = then };
        }

        return table;
    }

    private static JsonObject TableRow(int number, string then) =>
        new()
        {
            ["id"] = $"row-{number}",
            ["clause"] = "QUOTA-GAP-02",
            ["when"] = new JsonArray(
                new JsonObject { ["trait"] = "input", ["values"] = new JsonArray($"value-{number}") }
            ),
            ["then"] = then,
        };
}
