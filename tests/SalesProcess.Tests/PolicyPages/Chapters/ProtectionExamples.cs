using System.Globalization;
using SalesProcess.Calendars;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page on how long a customer is protected, and on release.</summary>
internal static class ProtectionExamples
{
    private static readonly string[] OfCustomer =
    [
        "Acquired",
        "How",
        "Followed up",
        "First due",
        "Deal",
        "Contract ends",
        "Grade",
        "Kind",
        "Open",
        "As of",
        "Setting",
    ];

    public static Example[] All { get; } =
    [
        new(
            "protection",
            OfCustomer,
            [
                "Last protected day",
                "Released from",
                "Days left",
                "Provisional",
                "State",
                "Open windows",
                "Not applied",
                "Remind",
                "Refusal",
            ],
            ProtectionOf
        ),
        new("window-file", ["Window"], ["Problem"], Problem),
        new(
            "release",
            [.. OfCustomer, "Way", "By", "Reason"],
            ["To", "Days left", "Refusal", "Message"],
            ReleaseOf
        ),
        new(
            "protection-review",
            ["Contracts", "As of", "Setting"],
            ["Order", "To remind", "To release", "Refusal"],
            Review
        ),
    ];

    /// <summary>Reads settings such as <c>protection-combination: "all-open"</c>; without a value, it is not set.</summary>
    public static PolicyEdition PolicyOf(Row row) =>
        row.Find("Setting") is { } settings
            ? ProtectionPolicy.With([
                .. settings
                    .Split(';', StringSplitOptions.TrimEntries)
                    .Select(setting => setting.Split(':', 2, StringSplitOptions.TrimEntries))
                    .Select(part =>
                        part[0] == "windows" ? ("protection-windows", Windows(part[1]))
                        : part[1] == "not set" ? (part[0], "")
                        : (part[0], part[1])
                    ),
            ])
            : row.Policy;

    /// <summary>Reads windows such as <c>last-follow-up 30 calendar-days</c>, with plus signs between them.</summary>
    private static string Windows(string cell) =>
        $"[{string.Join(
            ", ",
            cell.Split('+', StringSplitOptions.TrimEntries)
                .Select(one => one.Split(' '))
                .Select(part =>
                    ProtectionPolicy.Window(
                        part[0],
                        int.Parse(part[1], CultureInfo.InvariantCulture),
                        part[2],
                        part[0]
                    )
                )
        )}]";

    private static IReadOnlyDictionary<string, string> ProtectionOf(Row row) =>
        Example.Of(
            Protection.Of(CustomerOf(row), row.Date("As of"), PolicyOf(row), WorkingCalendar.MainlandChina),
            (standing, why) =>
                new Dictionary<string, string>
                {
                    ["Last protected day"] = Text(standing.LastProtectedDay),
                    ["Released from"] = Text(standing.ReleasedFrom),
                    ["Days left"] = standing.DaysLeft?.ToString(CultureInfo.InvariantCulture) ?? "",
                    ["Provisional"] = standing.IsProvisional ? "yes" : "no",
                    ["State"] = ProtectionLabels.Of(standing.State).English,
                    ["Open windows"] = string.Join(", ", standing.OpenWindows.Select(one => one.Window.Id)),
                    ["Not applied"] = string.Join(", ", why.NotApplied.Select(one => one.Rule)),
                    ["Remind"] = string.Join(
                        ", ",
                        standing.Reminders.Where(one => one.IsDue).Select(one => one.Reminder.To)
                    ),
                }
        );

    private static IReadOnlyDictionary<string, string> Problem(Row row)
    {
        string[] part = row.Text("Window").Split(' ');
        string window = ProtectionPolicy.Window(
            part[0],
            int.Parse(part[1], CultureInfo.InvariantCulture),
            part[2]
        );
        try
        {
            ProtectionPolicy.With(("protection-windows", $"[{window}]"));
            return new Dictionary<string, string> { ["Problem"] = "" };
        }
        catch (DocumentFormatException broken)
        {
            return new Dictionary<string, string>
            {
                ["Problem"] = string.Join(" ", broken.Problems.Select(problem => problem.Message.English)),
            };
        }
    }

    private static IReadOnlyDictionary<string, string> ReleaseOf(Row row) =>
        Release
            .Decide(
                CustomerOf(row),
                new ReleaseRequest(
                    ProtectionCells.Member<ReleaseWay>(row.Text("Way")),
                    row.Find("By") ?? "job",
                    row.Date("As of").At(new LocalTime(9, 0)),
                    row.Find("Reason")
                ),
                PolicyOf(row)
            )
            .Match(
                (released, _) =>
                    new Dictionary<string, string>
                    {
                        ["To"] = released.Change.OwnerId ?? "pool",
                        ["Days left"] =
                            released.Standing.DaysLeft?.ToString(CultureInfo.InvariantCulture) ?? "",
                    },
                WithMessages
            );

    public static Dictionary<string, string> WithMessages(Refusal refusal) =>
        new(Example.Refused(refusal)) { ["Message"] = string.Join(" ", refusal.Messages(Language.English)) };

    private static IReadOnlyDictionary<string, string> Review(Row row) =>
        Example.Of(
            ProtectionReview.Of(
                row.List("Contracts")
                    .Select(cell => cell.Split(' '))
                    .Select(part => new HeldCustomer
                    {
                        CustomerId = part[0],
                        OwnerId = "P-1",
                        AcquiredOn = new(2026, 1, 5),
                        AcquiredBy = OwnershipCause.Assignment,
                        ContractEndsOn = ProtectionCells.Find(part[1]),
                        OpenMatters = part.Skip(2).ToValueList(),
                    })
                    .ToValueList(),
                row.Date("As of"),
                PolicyOf(row)
            ),
            (review, _) =>
                new Dictionary<string, string>
                {
                    ["Order"] = string.Join(", ", review.Standings.Select(one => one.CustomerId)),
                    ["To remind"] = string.Join(
                        ", ",
                        review.ToRemind.Select(one =>
                            $"{one.CustomerId} {string.Join("+", one.Reminders.Where(r => r.IsDue).Select(r => r.Reminder.To))}"
                        )
                    ),
                    ["To release"] = string.Join(", ", review.ToRelease.Select(one => one.CustomerId)),
                }
        );

    private static HeldCustomer CustomerOf(Row row) =>
        new()
        {
            CustomerId = "C-1",
            OwnerId = "P-1",
            AcquiredOn = row.Find("Acquired") is null ? new LocalDate(2026, 1, 5) : row.Date("Acquired"),
            AcquiredBy = row.Find("How") is { } how
                ? ProtectionCells.Member<OwnershipCause>(how)
                : OwnershipCause.Assignment,
            LastFollowUpOn = ProtectionCells.Find(row.Find("Followed up")),
            FirstFollowUpDueOn = ProtectionCells.Find(row.Find("First due")),
            DealOn = ProtectionCells.Find(row.Find("Deal")),
            ContractEndsOn = ProtectionCells.Find(row.Find("Contract ends")),
            Grade = row.Find("Grade"),
            Kind = row.Find("Kind"),
            OpenMatters = row.List("Open").ToValueList(),
        };

    private static string Text(LocalDate? date) => date is { } day ? FactValue.Of(day).Text : "";
}
