using System.Globalization;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page of the value of customers.</summary>
internal static class CustomerValueExamples
{
    public static Example[] All { get; } =
    [
        new(
            "contribution-tier",
            ["Contribution", "Policy"],
            ["Tier", "Needed for the next", "Spare", "Clause", "Refusal"],
            TierOf
        ),
        new("retention-rate", ["At the beginning", "At the end"], ["Rate", "Lost", "Refusal"], RetentionOf),
        new(
            "product-breadth",
            ["Products"],
            ["Key maintenance", "Second development", "Missing for key maintenance"],
            BreadthOf
        ),
        new("maintenance-class", ["Customers"], ["Classes", "Without a class", "Refusal"], ClassesOf),
        new("prospect-order", ["Prospects", "Priority"], ["Order", "Refusal"], OrderOf),
        new("purchase-score", ["Days", "Purchases", "Total"], ["Code", "Refusal"], PurchasesOf),
    ];

    private static IReadOnlyDictionary<string, string> TierOf(Row row) =>
        Example.Of(
            ContributionTiers.Assess(
                "C-1",
                row.Money("Contribution"),
                row.Find("Policy") == "built-in" ? Support.Policy.BuiltIn : row.Policy
            ),
            (tier, why) =>
                new Dictionary<string, string>
                {
                    ["Tier"] = tier.Standing.Band.Name,
                    ["Needed for the next"] = tier.MissingForNext?.ToString() ?? "",
                    ["Spare"] = tier.Spare?.ToString() ?? "",
                    ["Clause"] = why.Clauses[0].ToString(),
                }
        );

    private static IReadOnlyDictionary<string, string> RetentionOf(Row row) =>
        Example.Of(
            RetentionRate.Of(
                row.List("At the beginning").ToValueList(),
                row.List("At the end").ToValueList()
            ),
            (rate, _) =>
                new Dictionary<string, string>
                {
                    ["Rate"] = rate.Rate.ToString(),
                    ["Lost"] = string.Join(", ", rate.Lost),
                }
        );

    private static IReadOnlyDictionary<string, string> BreadthOf(Row row) =>
        Example.Of(
            ProductBreadths.Assess("C-1", row.List("Products").ToValueList(), row.Policy),
            (breadth, _) =>
                new Dictionary<string, string>
                {
                    ["Key maintenance"] = breadth.IsKeyMaintenance ? "yes" : "no",
                    ["Second development"] = breadth.IsSecondDevelopment ? "yes" : "no",
                    ["Missing for key maintenance"] = string.Join(
                        " ",
                        breadth.MissingForKey.Select(reason => reason.Message.English)
                    ),
                }
        );

    private static IReadOnlyDictionary<string, string> ClassesOf(Row row) =>
        Example.Of(
            MaintenanceClasses.Plan(
                row.Text("Customers")
                    .Split(';', StringSplitOptions.TrimEntries)
                    .Select(text => text.Split(' '))
                    .Select(words => new MaintenanceFacts(words[0], Known(words[1]), Known(words[2])))
                    .ToValueList(),
                row.Policy
            ),
            (plan, _) =>
                new Dictionary<string, string>
                {
                    ["Classes"] = string.Join(", ", plan.Classed),
                    ["Without a class"] = string.Join(
                        ", ",
                        plan.Unclassed.Select(one => $"{one.CustomerId}: {one.Reasons[0].Code}")
                    ),
                }
        );

    private static string? Known(string word) => word == "?" ? null : word;

    private static IReadOnlyDictionary<string, string> OrderOf(Row row)
    {
        string priority = row.Find("Priority") ?? "important-grade";
        return Example.Of(
            DevelopmentOrder.Of(
                row.Text("Prospects")
                    .Split(';', StringSplitOptions.TrimEntries)
                    .Select(text => text.Split(' '))
                    .Select(words => Candidate(words[0], words[1], priority, row.Policy))
                    .ToValueList(),
                Support.Policy.With(("customers.development-priority", $"\"{priority}\""))
            ),
            (order, _) =>
                new Dictionary<string, string>
                {
                    ["Order"] = string.Join(", ", order.Lines.Select(line => line.CustomerId)),
                }
        );
    }

    // a prospect of a grade is one of that industry, size, credit and fit: 9/300/65/1
    private static DevelopmentCandidate Candidate(
        string id,
        string known,
        string priority,
        PolicyEdition policy
    )
    {
        int? rank =
            known == "?" || known.Contains('/', StringComparison.Ordinal)
                ? null
                : int.Parse(known, CultureInfo.InvariantCulture);
        return new DevelopmentCandidate
        {
            CustomerId = id,
            Grade = known.Contains('/', StringComparison.Ordinal) ? GradeOf(id, known, policy) : null,
            Products = priority == "multi-product" ? rank : null,
            CreditRank = priority == "credit-result" ? rank : null,
            Acquaintance = priority == "best-known" ? rank : null,
        };
    }

    private static ProspectGrade GradeOf(string id, string measured, PolicyEdition policy)
    {
        long?[] values =
        [
            .. measured.Split('/').Select(text => (long?)long.Parse(text, CultureInfo.InvariantCulture)),
        ];
        return Support.Policy.Accepted(
            ProspectGrades.Assess(
                id,
                new Dictionary<string, long?>
                {
                    ["industry"] = values[0],
                    ["size"] = values[1],
                    ["credit"] = values[2],
                    ["product-fit"] = values[3],
                },
                policy
            )
        );
    }

    private static IReadOnlyDictionary<string, string> PurchasesOf(Row row)
    {
        var asOf = new LocalDate(2006, 12, 31);
        return Example.Of(
            PurchaseScores.Assess(
                new PurchaseRecord(
                    "C-1",
                    row.Find("Days") is null ? null : asOf.PlusDays(-row.Whole("Days")),
                    row.Whole("Purchases"),
                    row.Money("Total")
                ),
                asOf,
                row.Policy
            ),
            (score, _) => new Dictionary<string, string> { ["Code"] = FactValue.Of(score.Code).Text }
        );
    }
}
