using System.Text.Json;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Visits;

/// <summary>The plan of a visit as a part of JSON documents.</summary>
internal static class VisitPlanForm
{
    internal static void Write(Utf8JsonWriter writer, VisitPlan plan)
    {
        writer.WriteStartObject();
        writer.WriteString("visit", plan.VisitId);
        writer.WriteString("customer", plan.CustomerId);
        writer.WriteString("visitor", plan.VisitorId);
        writer.WriteString("kind", Kebab.Of(plan.Kind));
        writer.WriteString("outlet", Kebab.Of(plan.Outlet));
        writer.WriteString("role", Kebab.Of(plan.Role));
        writer.WriteString("date", FactValue.Of(plan.Date).Text);
        if (plan.PlanLine is not null)
        {
            writer.WriteString("planLine", plan.PlanLine);
        }

        writer.WriteString("goal", plan.Goal);
        writer.WriteList(
            "purposes",
            plan.Purposes,
            (target, purpose) => target.WriteStringValue(Kebab.Of(purpose))
        );
        writer.WriteList("contacts", plan.Contacts, WriteContact);
        writer.WriteString("expectedStay", FactValue.Of(plan.ExpectedStay).Text);
        writer.WriteEndObject();
    }

    internal static VisitPlan? Read(DocumentReader reader, DocumentNode node)
    {
        string[] required =
        [
            "visit",
            "customer",
            "visitor",
            "kind",
            "outlet",
            "role",
            "date",
            "goal",
            "purposes",
            "contacts",
            "expectedStay",
        ];
        if (!reader.Object(node, required, ["planLine"]))
        {
            return null;
        }

        string? visit = reader.Text(node["visit"]);
        string? customer = reader.Text(node["customer"]);
        string? visitor = reader.Text(node["visitor"]);
        VisitKind? kind = Named<VisitKind>(reader, node["kind"]!);
        OutletKind? outlet = Named<OutletKind>(reader, node["outlet"]!);
        VisitorRole? role = Named<VisitorRole>(reader, node["role"]!);
        LocalDate? date = reader.Date(node["date"]);
        string? line = node["planLine"] is { } planned ? reader.Text(planned) : null;
        string? goal =
            node["goal"]!.Kind == JsonValueKind.String ? node["goal"]!.Text : reader.Text(node["goal"]);
        ValueList<VisitPurpose> purposes = reader
            .Items(node["purposes"])
            .Select(item => Named<VisitPurpose>(reader, item))
            .OfType<VisitPurpose>()
            .ToValueList();
        ValueList<VisitContact> contacts = reader.List(node["contacts"], ReadContact);
        Duration? stay = Stay(reader, node["expectedStay"]!);
        return reader.HasProblems
            ? null
            : new VisitPlan
            {
                VisitId = visit!,
                CustomerId = customer!,
                VisitorId = visitor!,
                Kind = kind!.Value,
                Outlet = outlet!.Value,
                Role = role!.Value,
                Date = date!.Value,
                PlanLine = line,
                Goal = goal!,
                Purposes = purposes,
                Contacts = contacts,
                ExpectedStay = stay!.Value,
            };
    }

    private static void WriteContact(Utf8JsonWriter writer, VisitContact contact)
    {
        writer.WriteStartObject();
        writer.WriteString("contact", contact.ContactId);
        writer.WriteBoolean("decides", contact.HasDecisionPower);
        writer.WriteEndObject();
    }

    private static VisitContact? ReadContact(DocumentReader reader, DocumentNode node)
    {
        if (!reader.Object(node, ["contact", "decides"], []))
        {
            return null;
        }

        string? contact = reader.Text(node["contact"]);
        if (node["decides"]!.Kind is not (JsonValueKind.True or JsonValueKind.False))
        {
            reader.Report(node["decides"]!, "Say true or false.", "请填写true或false。");
            return null;
        }

        return contact is null
            ? null
            : new VisitContact(contact, node["decides"]!.Kind == JsonValueKind.True);
    }

    private static TEnum? Named<TEnum>(DocumentReader reader, DocumentNode node)
        where TEnum : struct, Enum
    {
        if (reader.Text(node) is not { } name)
        {
            return null;
        }

        if (Kebab.Find<TEnum>(name) is { } found)
        {
            return found;
        }

        string known = string.Join(", ", Enum.GetValues<TEnum>().Select(value => Kebab.Of(value)));
        reader.ReportText(node, $"is none of: {known}.", $"不在以下范围之内：{known}。");
        return null;
    }

    private static Duration? Stay(DocumentReader reader, DocumentNode node)
    {
        if (reader.Text(node) is not { } text)
        {
            return null;
        }

        if (NodaTime.Text.DurationPattern.JsonRoundtrip.Parse(text) is { Success: true } parsed)
        {
            return parsed.Value;
        }

        reader.ReportText(node, "is no length of time such as 0:45:00.", "不是时长，例如0:45:00。");
        return null;
    }
}
