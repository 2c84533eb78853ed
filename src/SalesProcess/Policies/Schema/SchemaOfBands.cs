using System.Text.Json;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>The part of the schema that describes bands and scorecards.</summary>
internal static class SchemaOfBands
{
    internal static void Write(Utf8JsonWriter writer)
    {
        WriteRange(writer, "bands", "band", isSteps: false);
        WriteBand(writer, "band", isStep: false);
        WriteRange(writer, "steps", "step", isSteps: true);
        WriteBand(writer, "step", isStep: true);
        WriteMovement(writer);
        PolicySchema.WriteDefinition(
            writer,
            "scorecard",
            ["weightsSumTo", "missing", "criteria", "score"],
            to =>
            {
                WriteWhole(to, "weightsSumTo", 1, ScorecardForm.Most);
                PolicySchema.WriteNames(to, "missing", Enum.GetValues<MissingCriterion>().Select(Kebab.Of));
                to.WriteStartObject("criteria");
                to.WriteString("type", "array");
                to.WriteNumber("minItems", 1);
                PolicySchema.WriteReference(to, "items", "criterion");
                to.WriteEndObject();
                PolicySchema.WriteReference(to, "score", "bands");
            }
        );
        PolicySchema.WriteDefinition(
            writer,
            "criterion",
            ["name", "clause", "label", "weight", "steps"],
            to =>
            {
                PolicySchema.WriteString(to, "name");
                PolicySchema.WriteReference(to, "clause", "clauseId");
                PolicySchema.WriteReference(to, "label", "text");
                WriteWhole(to, "weight", 1, ScorecardForm.Most);
                PolicySchema.WriteReference(to, "steps", "steps");
            }
        );
    }

    private static void WriteRange(Utf8JsonWriter writer, string name, string of, bool isSteps) =>
        PolicySchema.WriteDefinition(
            writer,
            name,
            ["edge", "bands"],
            to =>
            {
                PolicySchema.WriteReference(to, "unit", "text");
                PolicySchema.WriteString(to, "currency");
                PolicySchema.WriteNames(to, "edge", Enum.GetValues<BandEdge>().Select(Kebab.Of));
                WriteEnd(to, "from");
                WriteEnd(to, "to");
                to.WriteStartObject("bands");
                to.WriteString("type", "array");
                to.WriteNumber("minItems", 1);
                PolicySchema.WriteReference(to, "items", of);
                to.WriteEndObject();
                if (!isSteps)
                {
                    PolicySchema.WriteReference(to, "movement", "movement");
                }
            }
        );

    private static void WriteBand(Utf8JsonWriter writer, string name, bool isStep) =>
        PolicySchema.WriteDefinition(
            writer,
            name,
            isStep ? ["name", "label", "points"] : ["name", "label"],
            to =>
            {
                PolicySchema.WriteString(to, "name");
                PolicySchema.WriteReference(to, "label", "text");
                WriteEnd(to, "from");
                WriteEnd(to, "to");
                if (isStep)
                {
                    WriteWhole(to, "points", 0, ScorecardForm.Most);
                }
                else
                {
                    WriteEnd(to, "downBelow");
                }

                PolicySchema.WriteReference(to, "clause", "clauseId");
            }
        );

    private static void WriteMovement(Utf8JsonWriter writer) =>
        PolicySchema.WriteDefinition(
            writer,
            "movement",
            [],
            to =>
            {
                WriteWhole(to, "stay", 1, MovementForm.MostStay);
                PolicySchema.WriteNames(to, "stayUnit", Enum.GetValues<StayUnit>().Select(Kebab.Of));
                PolicySchema.WriteNames(to, "holds", Enum.GetValues<StayHolds>().Select(Kebab.Of));
                PolicySchema.WriteNames(to, "up", Enum.GetValues<StepsUp>().Select(Kebab.Of));
                PolicySchema.WriteNames(to, "down", Enum.GetValues<StepsDown>().Select(Kebab.Of));
            }
        );

    private static void WriteEnd(Utf8JsonWriter writer, string name) =>
        WriteWhole(writer, name, -PolicyBands.Furthest + 1, PolicyBands.Furthest - 1);

    private static void WriteWhole(Utf8JsonWriter writer, string name, long least, long most)
    {
        writer.WriteStartObject(name);
        writer.WriteString("type", "integer");
        writer.WriteNumber("minimum", least);
        writer.WriteNumber("maximum", most);
        writer.WriteEndObject();
    }
}
