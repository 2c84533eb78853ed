using System.Globalization;
using System.Text.Json;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;

namespace SalesProcess.Policies;

/// <summary>The JSON form of a range cut into bands.</summary>
internal static class BandsForm
{
    private static readonly BilingualText PointsAdvice = new(
        "Give points in these limits.",
        "请给出此范围内的分值。"
    );

    /// <summary>What the bands of a range are for: the steps of a scorecard are worth points, grades move.</summary>
    internal enum Use
    {
        Grades,
        Steps,
    }

    internal static PolicyBands? Read(
        DocumentReader reader,
        DocumentNode node,
        ClauseCatalogue clauses,
        Use use = Use.Grades
    )
    {
        string[] optional =
            use == Use.Grades
                ? ["unit", "currency", "from", "to", "movement"]
                : ["unit", "currency", "from", "to"];
        if (!reader.Object(node, ["edge", "bands"], optional))
        {
            return null;
        }

        BandEdge? edge = reader.Member<BandEdge>(node["edge"]);
        Currency? currency = ReadCurrency(reader, node["currency"]);
        BilingualText? unit = ReadUnit(reader, node, currency);
        BandEnd from = ReadEnd(reader, node["from"]);
        BandEnd to = ReadEnd(reader, node["to"]);
        PolicyMovement? movement = node["movement"] is { } rule ? MovementForm.Read(reader, rule) : null;
        DocumentNode[] items = [.. reader.Items(node["bands"])];
        (BandEnds Ends, PolicyBand? Band)[] read =
        [
            .. items.Select(item => ReadBand(reader, item, clauses, use)),
        ];
        if (node["bands"] is { Kind: JsonValueKind.Array } list)
        {
            BandChecks.Check(
                from,
                to,
                [.. read.Select(one => one.Ends)],
                (band, member, fault) =>
                {
                    DocumentNode owner = band is { } i ? items[i] : node;
                    reader.Report(owner[member] ?? owner, fault.English, fault.Chinese);
                }
            );
        }

        return edge is null || unit is null
            ? null
            : new PolicyBands(
                from.At,
                to.At,
                edge.Value,
                unit,
                currency,
                read.Select(one => one.Band).OfType<PolicyBand>().ToValueList(),
                movement
            );
    }

    internal static void Write(Utf8JsonWriter writer, PolicyBands range)
    {
        writer.WriteStartObject();
        if (range.Currency is { } currency)
        {
            writer.WriteString("currency", currency.Code);
        }
        else
        {
            writer.WriteText("unit", range.Unit);
        }

        writer.WriteString("edge", Kebab.Of(range.Edge));
        WriteEnd(writer, "from", range.From);
        WriteEnd(writer, "to", range.To);
        writer.WriteList("bands", range.Bands, WriteBand);
        if (range.Movement is { } movement)
        {
            MovementForm.Write(writer, movement);
        }

        writer.WriteEndObject();
    }

    internal static BilingualText UnitOf(Currency currency) =>
        new($"minor units of {currency.Code}", $"{currency.Code}最小货币单位");

    private static (BandEnds, PolicyBand?) ReadBand(
        DocumentReader reader,
        DocumentNode node,
        ClauseCatalogue clauses,
        Use use
    )
    {
        bool isStep = use == Use.Steps;
        if (
            !reader.Object(
                node,
                isStep ? ["name", "label", "points"] : ["name", "label"],
                isStep ? ["from", "to", "clause"] : ["from", "to", "downBelow", "clause"]
            )
        )
        {
            return (new(null, default, default, default), null);
        }

        string? name = ItemForm.ReadName(reader, node["name"]);
        BilingualText? label = reader.Bilingual(node["label"]);
        BandEnd from = ReadEnd(reader, node["from"]);
        BandEnd to = ReadEnd(reader, node["to"]);
        BandEnd down = ReadEnd(reader, node["downBelow"]);
        ClauseId? clause = ItemForm.ReadClause(reader, node["clause"], clauses);
        long? points = isStep ? ReadPoints(reader, node["points"]) : null;
        return (
            new(name, from, to, down),
            name is null || label is null
                ? null
                : new PolicyBand(name, label, from.At, to.At, down.At, clause, points)
        );
    }

    private static long? ReadPoints(DocumentReader reader, DocumentNode? node)
    {
        long? points = reader.Whole(node);
        _ = NumberLimits.Check(reader, node, points, 0, ScorecardForm.Most, PointsAdvice);
        return points;
    }

    private static BilingualText? ReadUnit(DocumentReader reader, DocumentNode node, Currency? currency)
    {
        if (node["unit"] is null == (node["currency"] is null))
        {
            reader.Report(
                node,
                "Say what the numbers count: give either 'unit' or 'currency'.",
                "请说明数值的单位：“unit”和“currency”须且只须给出一项。"
            );
        }

        return currency is { } money ? UnitOf(money) : reader.Bilingual(node["unit"]);
    }

    private static Currency? ReadCurrency(DocumentReader reader, DocumentNode? node)
    {
        if (node is null || reader.Text(node) is not { } code)
        {
            return null;
        }

        if (Currency.TryParse(code, out Currency currency) && currency != Currency.None)
        {
            return currency;
        }

        reader.Report(
            node,
            $"'{code}' is not a currency of ISO 4217, such as CNY.",
            $"“{code}”不是ISO 4217货币代码，应形如CNY。"
        );
        return null;
    }

    private static BandEnd ReadEnd(DocumentReader reader, DocumentNode? node) =>
        new(node is null, node is null ? null : reader.Whole(node));

    private static void WriteBand(Utf8JsonWriter writer, PolicyBand band)
    {
        writer.WriteStartObject();
        writer.WriteString("name", band.Name);
        writer.WriteText("label", band.Label);
        WriteEnd(writer, "from", band.From);
        WriteEnd(writer, "to", band.To);
        WriteEnd(writer, "downBelow", band.DownBelow);
        WriteEnd(writer, "points", band.Points);
        if (band.Clause is { } clause)
        {
            writer.WriteString("clause", clause.ToString());
        }

        writer.WriteEndObject();
    }

    private static void WriteEnd(Utf8JsonWriter writer, string name, long? end)
    {
        if (end is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }
}
