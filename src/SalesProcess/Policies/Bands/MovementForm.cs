using System.Globalization;
using System.Text.Json;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The JSON form of how a grade moves from review to review.</summary>
internal static class MovementForm
{
    internal const int MostStay = 3_660;

    private static readonly BilingualText Advice = new(
        "Give a number in these limits, or leave 'stay' out where a grade may move at any review.",
        "请给出此范围内的数值；如每次复核均可变动，请删去“stay”。"
    );

    internal static PolicyMovement? Read(DocumentReader reader, DocumentNode node)
    {
        if (!reader.Object(node, [], ["stay", "stayUnit", "holds", "up", "down"]))
        {
            return null;
        }

        long? stay = node["stay"] is { } given ? reader.Whole(given) : null;
        StayUnit? unit = node["stayUnit"] is { } one ? reader.Member<StayUnit>(one) : StayUnit.Months;
        StayHolds? holds = node["holds"] is { } moves ? reader.Member<StayHolds>(moves) : StayHolds.Down;
        StepsUp? up = node["up"] is { } rise ? reader.Member<StepsUp>(rise) : StepsUp.Any;
        StepsDown? down = node["down"] is { } fall ? reader.Member<StepsDown>(fall) : StepsDown.Any;
        if (!NumberLimits.Check(reader, node["stay"], stay, 1, MostStay, Advice))
        {
            return null;
        }

        if (node["stay"] is null && (node["stayUnit"] ?? node["holds"]) is { } alone)
        {
            reader.Report(
                alone,
                "There is no 'stay' that this could belong to. Give one, or leave this out.",
                "未给出“stay”，此项没有意义。请给出“stay”，或删去此项。"
            );
        }

        return unit is null || holds is null || up is null || down is null
            ? null
            : new PolicyMovement
            {
                Stay = (int?)stay,
                StayUnit = unit.Value,
                Holds = holds.Value,
                Up = up.Value,
                Down = down.Value,
            };
    }

    /// <summary>What keeps a movement made in code from being one that a file could state.</summary>
    internal static IEnumerable<string> FaultsOf(PolicyMovement? movement)
    {
        if (movement?.Stay is < 1 or > MostStay)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"A stay of {movement.Stay} is outside 1–{MostStay}. Give a number in these limits, or none where a grade may move at any review."
            );
        }

        if (
            movement is not null
            && !(
                Enum.IsDefined(movement.StayUnit)
                && Enum.IsDefined(movement.Holds)
                && Enum.IsDefined(movement.Up)
                && Enum.IsDefined(movement.Down)
            )
        )
        {
            yield return "Unit, holds and steps of a movement must be defined ones.";
        }
    }

    internal static void Write(Utf8JsonWriter writer, PolicyMovement movement)
    {
        writer.WriteStartObject("movement");
        if (movement.Stay is { } stay)
        {
            writer.WriteNumber("stay", stay);
            writer.WriteString("stayUnit", Kebab.Of(movement.StayUnit));
            writer.WriteString("holds", Kebab.Of(movement.Holds));
        }

        writer.WriteString("up", Kebab.Of(movement.Up));
        writer.WriteString("down", Kebab.Of(movement.Down));
        writer.WriteEndObject();
    }
}
