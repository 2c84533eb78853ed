using NodaTime.Text;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Customers.Ownership;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page on who owns the customer: receptions, models, the manager.</summary>
internal static class OwnershipExamples
{
    private static readonly string[] Settings = ["Put first", "Model", "Days", "Week from", "Calls count"];

    public static Example[] All { get; } =
    [
        new(
            "reception",
            [
                .. Settings,
                "Owner",
                "Received",
                "Called",
                "Consultant",
                "On",
                "Appointment by",
                "Asked for",
                "Choice",
                "Same policy",
                "File",
            ],
            ["Belongs to", "Rule", "Clause", "Inferred", "Change", "Contradicted", "Why not", "Refusal"],
            Reception
        ),
        new("reception-order", Settings, ["Order", "Never decides", "Refusal"], Order),
        new("ownership-way", ["Model", "Way"], ["Clause", "Refusal"], Way),
        new(
            "manager-assignment",
            ["Model", "Role", "Classified", "On"],
            ["Belongs to", "Clause", "Refusal"],
            Manager
        ),
    ];

    /// <summary>At 10:00 each; receptions and calls such as <c>U-1 2026-10-01</c>. “Why not” names the rule first:
    /// what it lacked.</summary>
    private static IReadOnlyDictionary<string, string> Reception(Row row)
    {
        PolicyEdition policy = PolicyOf(row);
        var visit = new CustomerVisit
        {
            CustomerId = "C-1",
            ConsultantId = row.Find("Consultant") ?? "U-2",
            At = row.Date("On").At(OwnershipCases.Ten),
            AppointmentBy = row.Find("Appointment by"),
            AskedFor = row.Find("Asked for"),
            Choice = row.Find("Choice"),
            IsUnderSamePolicy = row.Find("Same policy") == "confirmed",
            IsFileOpened = row.Find("File") == "opened",
        };
        var past = new CustomerPast
        {
            OwnerId = row.Find("Owner"),
            Receptions = row.List("Received")
                .Select(cell => new Reception(Person(cell), When(cell)))
                .ToValueList(),
            Calls = row.List("Called")
                .Select(cell => new PhoneContact(Person(cell), When(cell)))
                .ToValueList(),
        };
        return Example.Of(
            ReceptionRuling.Decide(visit, past, policy),
            (ruling, why) =>
                new Dictionary<string, string>
                {
                    ["Belongs to"] = ruling.OwnerId,
                    ["Rule"] = ruling.ToRow(Language.English).Rule,
                    ["Clause"] = ruling.Clause.ToString(),
                    ["Inferred"] = ruling.IsInferred ? "yes" : "no",
                    ["Change"] = ruling.Change?.Cause.ToString() ?? "",
                    ["Contradicted"] = ruling.ToRow(Language.English).Contradicted,
                    ["Why not"] = string.Join(
                        " ",
                        why.NotApplied.Single(rule =>
                                rule.Rule
                                == (
                                    ruling.Rule == ReceptionRule.LateReturn
                                        ? "reception-within-week"
                                        : "reception-late-return"
                                )
                            )
                            .Unmet.Select(reason => reason.Message.English)
                    ),
                }
        );
    }

    private static IReadOnlyDictionary<string, string> Order(Row row) =>
        Example.Of(
            ReceptionPrecedence.Of(PolicyOf(row)),
            (order, _) =>
                new Dictionary<string, string>
                {
                    ["Order"] = order.ToString(),
                    ["Never decides"] = string.Join(
                        ", ",
                        order
                            .ToRows(Language.English)
                            .Where(place => !place.EverDecides)
                            .Select(place => place.Rule)
                    ),
                }
        );

    private static IReadOnlyDictionary<string, string> Way(Row row) =>
        Example.Of(
            OwnershipWay.Of(OwnershipCases.Cause(row.Text("Way")), PolicyOf(row)),
            (permission, _) => new Dictionary<string, string> { ["Clause"] = permission.Clause.ToString() }
        );

    private static IReadOnlyDictionary<string, string> Manager(Row row) =>
        Example.Of(
            new ManagerAssignment
            {
                CustomerId = "C-1",
                OwnerId = "U-3",
                At = row.Date("On").At(OwnershipCases.Ten),
                Role = row.Text("Role"),
                ClassifiedOn = row.Find("Classified") is null ? null : row.Date("Classified"),
            }.Decide(PolicyOf(row)),
            (change, _) =>
                new Dictionary<string, string>
                {
                    ["Belongs to"] = change.OwnerId!,
                    ["Clause"] = change.Clause.ToString(),
                }
        );

    internal static PolicyEdition PolicyOf(Row row)
    {
        (string Column, string Parameter)[] choices =
        [
            ("Model", "customers.ownership-model"),
            ("Week from", "customers.reception-week-from"),
            ("Calls count", "customers.reception-call-window"),
            ("Overlaps", "customers.territory-overlap"),
        ];
        (string, string)[] values =
        [
            .. choices
                .Where(choice => row.Find(choice.Column) is not null)
                .Select(choice => (choice.Parameter, $"\"{row.Text(choice.Column)}\"")),
            .. row.Find("Days") is { } days
                ? [("customers.reception-return-days", days)]
                : ((string, string)[])[],
            .. row.Find("Put first") is null
                ? ((string, string)[])[]
                : [("customers.reception-precedence", OwnershipCases.PutFirst([.. row.List("Put first")]))],
        ];
        return values.Length == 0 ? row.Policy : Support.Policy.With(values);
    }

    internal static string Person(string cell) => cell.Split(' ')[0];

    private static LocalDateTime When(string cell) =>
        LocalDatePattern.Iso.Parse(cell.Split(' ')[1]).GetValueOrThrow().At(OwnershipCases.Ten);
}
