using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Customers.Ownership;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page on who owns the customer: the division of the market, calls within it.</summary>
internal static class TerritoryExamples
{
    public static Example[] All { get; } =
    [
        new(
            "territory",
            ["Types", "Regions", "Trades", "Assignments", "Overlaps"],
            ["Gaps", "Shared", "Findings", "Refusal"],
            Coverage
        ),
        new(
            "territory-owner",
            ["Model", "Types", "Regions", "Assignments", "Customer", "Person"],
            ["Belongs to", "Clause", "Refusal"],
            Owner
        ),
        new(
            "field-post",
            ["Regions", "Posts", "Outlet", "Region"],
            ["Belongs to", "Clause", "Refusal"],
            Post
        ),
        new(
            "call-in-scope",
            ["Regions", "Products", "Industries", "Region", "Product", "Industry"],
            ["Permitted", "Refusal"],
            Call
        ),
    ];

    private static IReadOnlyDictionary<string, string> Coverage(Row row) =>
        Example.Of(
            TerritoryCoverage.Of(PlanOf(row), OwnershipExamples.PolicyOf(row)),
            (coverage, _) =>
                new Dictionary<string, string>
                {
                    ["Gaps"] = string.Join(", ", coverage.Gaps.Select(part => part.Cell)),
                    ["Shared"] = string.Join(", ", coverage.Overlaps),
                    ["Findings"] = string.Join(
                        ", ",
                        coverage.Findings().Select(finding => finding.Code.Code).Distinct()
                    ),
                }
        );

    private static IReadOnlyDictionary<string, string> Owner(Row row) =>
        Owned(
            TerritoryRuling.Decide(
                "C-1",
                Cell(row.Text("Customer")),
                row.Find("Person"),
                PlanOf(row),
                OwnershipCases.Today.At(OwnershipCases.Ten),
                row.Find("Model") is null
                    ? Support.Policy.With(("customers.ownership-model", "\"split\""))
                    : OwnershipExamples.PolicyOf(row)
            )
        );

    private static IReadOnlyDictionary<string, string> Post(Row row) =>
        Owned(
            TerritoryRuling.Decide(
                "C-1",
                new TerritoryCell(CustomerType: null, row.Text("Region"), row.Text("Outlet")),
                personId: null,
                TerritoryPlan.OfPosts(
                    row.List("Regions").ToValueList(),
                    row.List("Posts")
                        .Select(cell => cell.Split(' '))
                        .Select(part => new FieldPost(
                            part[0],
                            Enum.Parse<OutletTrade>(part[1], ignoreCase: true),
                            part[2]
                        ))
                        .ToValueList()
                ),
                OwnershipCases.Today.At(OwnershipCases.Ten),
                Support.Policy.With(("customers.ownership-model", "\"split\""))
            )
        );

    private static IReadOnlyDictionary<string, string> Call(Row row) =>
        Example.Of(
            new CallScope
            {
                CallerId = "U-1",
                Regions = row.List("Regions").ToValueList(),
                Products = row.List("Products").ToValueList(),
                Industries = row.List("Industries").ToValueList(),
            }.Permits(new IntendedCall("C-1", row.Text("Region"), row.Text("Product"), row.Text("Industry"))),
            (_, _) => new Dictionary<string, string> { ["Permitted"] = "yes" }
        );

    private static IReadOnlyDictionary<string, string> Owned(Decision<OwnershipChange> decided) =>
        Example.Of(
            decided,
            (change, _) =>
                new Dictionary<string, string>
                {
                    ["Belongs to"] = change.OwnerId!,
                    ["Clause"] = change.Clause.ToString(),
                }
        );

    private static TerritoryPlan PlanOf(Row row) =>
        new()
        {
            CustomerTypes = row.List("Types").ToValueList(),
            Regions = row.List("Regions").ToValueList(),
            Trades = row.List("Trades").ToValueList(),
            Assignments = row.List("Assignments")
                .Select(cell => cell.Split(' ', 2))
                .Select(part => new TerritoryAssignment(part[0], Cell(part[1])))
                .ToValueList(),
        };

    /// <summary>Type, region and trade, with slashes between; * for what does not matter.</summary>
    private static TerritoryCell Cell(string cell)
    {
        string?[] names = [.. cell.Split('/').Select(name => name == "*" ? null : name), null, null];
        return new TerritoryCell(names[0], names[1], names[2]);
    }
}
