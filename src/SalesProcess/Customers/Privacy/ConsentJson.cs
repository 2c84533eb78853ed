using System.Text.Json;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Customers;

/// <summary>The JSON form of a register of consents, <c>sales-process/consents/1</c>.</summary>
public static class ConsentJson
{
    private const string Format = "sales-process/consents/1";

    /// <summary>Writes a register.</summary>
    /// <param name="register">The register.</param>
    /// <returns>Indented JSON with line feeds.</returns>
    public static string Write(ConsentRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return DocumentWriter.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteList("consents", register.Consents, WriteConsent);
            writer.WriteEndObject();
        });
    }

    /// <summary>Reads a register back.</summary>
    /// <param name="json">The text that <see cref="Write(ConsentRegister)"/> wrote.</param>
    /// <returns>A register equal to the one written; refused with each identifier that stands twice.</returns>
    /// <exception cref="DocumentFormatException">The text is not of the form; every problem is listed.</exception>
    public static Decision<ConsentRegister> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ConsentRegister.Of(
            DocumentReader
                .Read(
                    json,
                    Format,
                    (reader, root) =>
                        reader.Object(root, ["format", "consents"], [])
                            ? new Holder(reader.List(root["consents"], ReadConsent))
                            : null
                )
                .Consents
        );
    }

    private static void WriteConsent(Utf8JsonWriter writer, Consent consent)
    {
        writer.WriteStartObject();
        writer.WriteString("id", consent.ConsentId);
        writer.WriteString("customer", consent.CustomerId);
        writer.WriteString("purpose", consent.Purpose);
        WriteDate(writer, "givenOn", consent.GivenOn);
        WriteDate(writer, "until", consent.Until);
        WriteDate(writer, "withdrawnOn", consent.WithdrawnOn);
        writer.WriteString("evidence", consent.EvidenceId);
        if (consent.SensitiveFields.Count > 0)
        {
            writer.WriteList(
                "sensitiveFields",
                consent.SensitiveFields,
                (to, name) => to.WriteStringValue(name)
            );
        }

        writer.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, LocalDate? date)
    {
        if (date is { } day)
        {
            writer.WriteString(name, FactValue.Of(day).Text);
        }
    }

    private static Consent? ReadConsent(DocumentReader reader, DocumentNode node)
    {
        if (
            !reader.Object(
                node,
                ["id", "customer", "purpose", "givenOn", "evidence"],
                ["until", "withdrawnOn", "sensitiveFields"]
            )
        )
        {
            return null;
        }

        string? id = reader.Text(node["id"]);
        string? customer = reader.Text(node["customer"]);
        string? purpose = reader.Text(node["purpose"]);
        LocalDate? givenOn = reader.Date(node["givenOn"]);
        LocalDate? until = reader.Date(node["until"]);
        LocalDate? withdrawnOn = reader.Date(node["withdrawnOn"]);
        string? evidence = reader.Text(node["evidence"]);
        ValueList<string> fields = reader.List(node["sensitiveFields"], (r, name) => r.Text(name));
        return id is null || customer is null || purpose is null || givenOn is null || evidence is null
            ? null
            : new Consent
            {
                ConsentId = id,
                CustomerId = customer,
                Purpose = purpose,
                GivenOn = givenOn.Value,
                Until = until,
                WithdrawnOn = withdrawnOn,
                EvidenceId = evidence,
                SensitiveFields = fields,
            };
    }

    // the reader answers one object
    private sealed record Holder(ValueList<Consent> Consents);
}
