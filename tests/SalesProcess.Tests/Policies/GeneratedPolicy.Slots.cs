using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Policies;

/// <summary>Parts of a day of generated policies.</summary>
internal sealed partial record GeneratedPolicy
{
    private static Gen<string> AnySlot(ParameterDefinition parameter, int number) =>
        from english in AnyText
        from chinese in AnyText
        from kind in Gen.Elements("meeting", "work")
        from start in Gen.Choose(0, (12 * 60) - 1)
        from end in Gen.Choose(12 * 60, (24 * 60) - 1)
        from given in Gen.SubListOf("from", "to", "chair", "givesWay")
        from traits in Gen.SubListOf(parameter.Traits.ToArray())
        select Slot(number, english, chinese, kind, start, end, [.. given], Conditions(traits));

    private static string Slot(
        int number,
        string english,
        string chinese,
        string kind,
        int from,
        int to,
        string[] given,
        JsonArray conditions
    )
    {
        JsonObject slot = new()
        {
            ["id"] = $"slot-{number}",
            ["clause"] = "DAY-MORNING-01",
            ["text"] = new JsonObject { ["en"] = english, ["zh"] = chinese },
            ["kind"] = kind,
            ["when"] = conditions,
        };
        foreach (string name in given)
        {
            slot[name] = name switch
            {
                "from" => $"{from / 60:00}:{from % 60:00}",
                "to" => $"{to / 60:00}:{to % 60:00}",
                "chair" => "department-manager",
                _ => "yes",
            };
        }

        return slot.ToJsonString();
    }
}
