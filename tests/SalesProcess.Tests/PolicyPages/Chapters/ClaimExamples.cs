using System.Globalization;
using SalesProcess.Customers;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page on claims from the pool, and on hand-overs.</summary>
internal static class ClaimExamples
{
    public static Example[] All { get; } =
    [
        new(
            "claim",
            [
                "Claimed before",
                "Held",
                "Capacity",
                "Customers",
                "In the pool since",
                "Previous owner",
                "Owner",
                "At",
                "Setting",
            ],
            ["Claimed", "Left today", "Remaining", "Refusal", "Message"],
            ClaimOf
        ),
        new(
            "holdings",
            ["Held", "Capacity", "Setting"],
            ["Counted", "Excluded", "Remaining", "Refusal"],
            Holdings
        ),
        new("claim-queue", ["Claims", "Setting"], ["Decided"], Queue),
        new(
            "hand-over",
            ["Customers", "Receivers", "Rule", "Regions", "Setting"],
            ["To", "Open items", "Exceeding", "Refusal", "Message"],
            HandOverOf
        ),
    ];

    private static IReadOnlyDictionary<string, string> ClaimOf(Row row)
    {
        LocalDateTime at = row.Find("At") is { } time ? ProtectionCells.At(time) : new(2026, 10, 9, 10, 0);
        LocalDateTime since = row.Find("In the pool since") is { } from
            ? ProtectionCells.At(from)
            : new(2026, 9, 1, 9, 0);
        return PoolClaims
            .Decide(
                new ClaimRequest(
                    "R-1",
                    HolderOf("P-1", row),
                    row.List("Customers")
                        .Select(cell => new PoolCustomer(HoldingOf(cell), since)
                        {
                            PreviousOwnerId = row.Find("Previous owner") is { } previous
                                ? previous == "none"
                                    ? null
                                    : previous
                                : "P-9",
                            OwnerId = row.Find("Owner"),
                        })
                        .ToValueList(),
                    at
                )
                {
                    EarlierClaims = row.List("Claimed before").Select(ProtectionCells.At).ToValueList(),
                },
                ProtectionExamples.PolicyOf(row)
            )
            .Match(
                (claim, _) =>
                    new Dictionary<string, string>
                    {
                        ["Claimed"] = string.Join(", ", claim.Changes.Select(change => change.CustomerId)),
                        ["Left today"] = claim.ClaimsLeftToday.ToString(CultureInfo.InvariantCulture),
                        ["Remaining"] = claim.Holdings.Remaining.ToString(CultureInfo.InvariantCulture),
                    },
                ProtectionExamples.WithMessages
            );
    }

    private static IReadOnlyDictionary<string, string> Holdings(Row row) =>
        Example.Of(
            HoldingStanding.Of(HolderOf("P-1", row), ProtectionExamples.PolicyOf(row)),
            (standing, _) =>
                new Dictionary<string, string>
                {
                    ["Counted"] = standing.Counted.ToString(CultureInfo.InvariantCulture),
                    ["Excluded"] = string.Join(", ", standing.Excluded),
                    ["Remaining"] = standing.Remaining.ToString(CultureInfo.InvariantCulture),
                }
        );

    /// <summary>Reads claims such as <c>R-1 P-1 C-9 10:00</c>, all of one day.</summary>
    private static IReadOnlyDictionary<string, string> Queue(Row row) =>
        new Dictionary<string, string>
        {
            ["Decided"] = string.Join(
                ", ",
                ClaimOrder
                    .Decide(
                        row.List("Claims")
                            .Select(cell => cell.Split(' '))
                            .Select(part => new ClaimRequest(
                                part[0],
                                new Holder(part[1]),
                                part[2]
                                    .Split('+')
                                    .Select(id => new PoolCustomer(
                                        new Holding(id),
                                        new LocalDateTime(2026, 9, 1, 9, 0)
                                    )
                                    {
                                        PreviousOwnerId = "P-9",
                                    })
                                    .ToValueList(),
                                ProtectionCells.At($"2026-10-09 {part[3]}")
                            ))
                            .ToValueList(),
                        ProtectionExamples.PolicyOf(row)
                    )
                    .Select(outcome =>
                        outcome.Request.RequestId
                        + " "
                        + outcome.Decision.Match(
                            (_, _) => "accepted",
                            refusal => refusal.Reasons[0].Code.Code
                        )
                    )
            ),
        };

    /// <summary>Reads customers such as <c>C-1 north V-1 V-2</c>, and receivers such as <c>P-2 3</c> who hold so many.</summary>
    private static IReadOnlyDictionary<string, string> HandOverOf(Row row) =>
        HandOver
            .Decide(
                new HandOverRequest
                {
                    LeaverId = "P-1",
                    Customers = row.List("Customers")
                        .Select(cell => cell.Split(' '))
                        .Select(part => new HandedCustomer(new Holding(part[0]))
                        {
                            Region = part.Length > 1 && part[1] != "-" ? part[1] : null,
                            OpenItems = part.Skip(2).Select(id => new OpenItem(id, "visit")).ToValueList(),
                        })
                        .ToValueList(),
                    Receivers = row.List("Receivers")
                        .Select(cell => cell.Split(' '))
                        .Select(part => new Holder(part[0])
                        {
                            Holdings = Enumerable
                                .Range(1, int.Parse(part[1], CultureInfo.InvariantCulture))
                                .Select(i => new Holding($"H-{i}"))
                                .ToValueList(),
                        })
                        .ToValueList(),
                    Rule = RuleOf(row),
                    At = new(2026, 10, 9, 18, 0),
                },
                ProtectionExamples.PolicyOf(row)
            )
            .Match(
                (manifest, _) =>
                    new Dictionary<string, string>
                    {
                        ["To"] = string.Join(
                            ", ",
                            manifest.Lines.Select(line => $"{line.CustomerId} {line.ToOwnerId ?? "pool"}")
                        ),
                        ["Open items"] = string.Join(
                            ", ",
                            manifest.Lines.SelectMany(line =>
                                line.OpenItems.Select(item => $"{item.Id} {line.ToOwnerId ?? "pool"}")
                            )
                        ),
                        ["Exceeding"] = string.Join(", ", manifest.Exceeding.Select(one => one.OwnerId)),
                    },
                ProtectionExamples.WithMessages
            );

    private static HandOverRule RuleOf(Row row) =>
        row.Text("Rule").Split(' ') switch
        {
            ["one-successor", var to] => new HandOverRule.OneSuccessor(to),
            ["in-turn"] => new HandOverRule.InTurn(),
            ["evenly"] => new HandOverRule.Evenly(),
            ["to-pool"] => new HandOverRule.ToPool(),
            _ => new HandOverRule.ByRegion(
                row.List("Regions")
                    .Select(cell => cell.Split(' '))
                    .Select(part => new RegionReceiver(part[0], part[1]))
                    .ToValueList()
            ),
        };

    private static Holder HolderOf(string id, Row row) =>
        new(id)
        {
            Holdings = row.List("Held").Select(HoldingOf).ToValueList(),
            Capacity = row.Find("Capacity") is null ? null : row.Whole("Capacity"),
        };

    private static Holding HoldingOf(string cell)
    {
        string[] part = cell.Split(' ');
        return new Holding(part[0]) { Reasons = part.Skip(1).ToValueList() };
    }
}
