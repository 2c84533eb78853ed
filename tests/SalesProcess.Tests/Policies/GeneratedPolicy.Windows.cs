using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Policies;

internal sealed partial record GeneratedPolicy
{
    private static Gen<string> AnyWindow(ParameterDefinition parameter, int number) =>
        from english in AnyText
        from chinese in AnyText
        from start in Gen.Elements("last-follow-up", "claim-without-deal", "contract-end")
        from length in AnyLength
        from traits in Gen.SubListOf(parameter.Traits.ToArray())
        select new JsonObject
        {
            ["id"] = $"window-{number}",
            ["clause"] = "LIB-OWN-20",
            ["label"] = new JsonObject { ["en"] = english, ["zh"] = chinese },
            ["from"] = start,
            ["count"] = length.Count,
            ["unit"] = length.Unit,
            ["when"] = Conditions(traits),
        }.ToJsonString();

    private static Gen<string> AnyReminder(ParameterDefinition parameter, int number) =>
        from english in AnyText
        from chinese in AnyText
        from to in Gen.Elements("owner", "manager")
        from length in AnyLength
        from traits in Gen.SubListOf(parameter.Traits.ToArray())
        select new JsonObject
        {
            ["id"] = $"reminder-{number}",
            ["clause"] = "LIB-OWN-25",
            ["label"] = new JsonObject { ["en"] = english, ["zh"] = chinese },
            ["to"] = to,
            ["count"] = length.Count,
            ["unit"] = length.Unit,
            ["when"] = Conditions(traits),
        }.ToJsonString();

    private static Gen<(int Count, string Unit)> AnyLength =>
        from count in Gen.Choose(1, 3660)
        from unit in Gen.Elements("calendar-days", "working-days", "calendar-months")
        select (count, unit);
}
