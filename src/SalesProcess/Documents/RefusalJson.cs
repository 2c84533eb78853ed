using SalesProcess.Decisions;

namespace SalesProcess.Documents;

/// <summary>The JSON form of a refusal, <c>sales-process/refusal/1</c>.</summary>
public static class RefusalJson
{
    private const string Format = "sales-process/refusal/1";

    /// <summary>Writes a refusal.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <returns>Indented JSON with line feeds.</returns>
    public static string Write(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return DocumentWriter.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteList("reasons", refusal.Reasons, ReasonForm.Write);
            writer.WriteEndObject();
        });
    }

    /// <summary>Reads a refusal back.</summary>
    /// <param name="json">The text that <see cref="Write"/> wrote.</param>
    /// <returns>A refusal equal to the one written.</returns>
    /// <exception cref="DocumentFormatException">The text is not of the form; every problem is listed.</exception>
    public static Refusal Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DocumentReader.Read(
            json,
            Format,
            (reader, root) =>
            {
                reader.Object(root, ["format", "reasons"], []);
                ValueList<RefusalReason> reasons = reader.List(root["reasons"], ReasonForm.ReadReason);
                if (reasons.Count == 0 && !reader.HasProblems)
                {
                    reader.Report(root, "A refusal needs at least one reason.", "拒绝至少须有一个理由。");
                }

                return reader.HasProblems ? null : new Refusal(reasons);
            },
            quotes: true
        );
    }
}
