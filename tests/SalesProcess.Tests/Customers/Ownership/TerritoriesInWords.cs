using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>What the division of the market says, in both languages.</summary>
public class TerritoriesInWords
{
    private static TerritoryPlan Plan { get; } =
        new()
        {
            CustomerTypes = ["key", "ordinary"],
            Regions = ["east", "west"],
            Assignments =
            [
                new("U-1", new("key", Region: null)),
                new("U-2", new("ordinary", "east")),
                new("U-3", new(CustomerType: null, "east")),
            ],
        };

    [Fact]
    public void Gaps_are_findings_and_overlaps_are_listed()
    {
        (TerritoryCoverage coverage, Explanation why) = TerritoryCoverage
            .Of(Plan, Policy.BuiltIn)
            .Match((c, w) => (c, w), _ => throw new InvalidOperationException());
        Assert.Equal("4 parts, 1 gap, 2 overlaps", coverage.ToString());
        Assert.Equal("No: 4 parts, 1 gap, 2 overlaps; 1 finding.", why.Answer.English);
        Assert.Equal("否：共4项，无人负责1项，多人负责2项。", why.Answer.Chinese);
        RefusalReason gap = Assert.Single(coverage.Findings());
        Assert.Equal(
            "Nobody is responsible for “ordinary / west”. Name at least one person.",
            gap.Message.English
        );
        Assert.Equal("“ordinary / west”无人负责。请至少指定一人。", gap.Message.Chinese);
        Assert.Equal("OWN-S6-SPLIT", gap.Clause?.ToString());
    }

    [Fact]
    public void A_strict_policy_cites_itself_with_each_overlap()
    {
        RefusalReason overlap = TerritoryCoverage
            .Of(Plan, Policy.With(("customers.territory-overlap", "\"fault\"")))
            .Accepted()
            .Findings()[0];
        Assert.Equal(
            "For “key / east” 2 persons are responsible: U-1, U-3. Name exactly one.",
            overlap.Message.English
        );
        Assert.Equal(("LIB-OWN-07", "test/1"), (overlap.Clause?.ToString(), overlap.Edition));
    }

    [Fact]
    public void Parts_come_as_flat_rows() =>
        Assert.Equal(
            [
                new("key", "east", "", "", "U-1, U-3", "overlap", "多人负责"),
                new("key", "west", "", "", "U-1", "covered", "一人负责"),
                new("ordinary", "east", "", "", "U-2, U-3", "overlap", "多人负责"),
                new("ordinary", "west", "", "", "", "gap", "无人负责"),
            ],
            TerritoryCoverage.Of(Plan, Policy.BuiltIn).Accepted().ToRows(Language.Chinese)
        );

    [Fact]
    public void A_plan_that_divides_by_nothing_has_one_part()
    {
        TerritoryPlan whole = new() { Assignments = [new("U-1", new(CustomerType: null, Region: null))] };
        TerritoryPart part = Assert.Single(TerritoryCoverage.Of(whole, Policy.BuiltIn).Accepted().Parts);
        Assert.Equal("everything: U-1", part.ToString());
    }

    [Fact]
    public void A_call_outside_what_is_assigned_names_each_part_of_it()
    {
        CallScope scope = new()
        {
            CallerId = "U-1",
            Regions = ["east"],
            Products = ["software"],
            Industries = ["retail"],
        };
        Assert.Equal(
            [
                "The customer 'C-1' is in the region 'north', which is not assigned to U-1; assigned: east. Leave the call to whom the region is assigned.",
                "The call is about the product 'hardware', for which U-1 is not responsible; responsible for: software. Leave it to whom the product is assigned.",
                "The customer 'C-1' is of the industry 'catering', which is not among those of U-1: retail. Leave the call to whom the industry is assigned.",
            ],
            scope
                .Permits(new IntendedCall("C-1", "north", "hardware", "catering"))
                .Refused()
                .Messages(Language.English)
        );
        Assert.Equal(
            ["OWN-S5-REGION"],
            scope
                .Permits(new IntendedCall("C-1", "east", "software", "retail"))
                .Explained()
                .Clauses.Select(clause => clause.ToString())
        );
    }

    [Fact]
    public void An_assignment_by_the_manager_is_a_change_of_its_own_cause()
    {
        OwnershipChange change = new ManagerAssignment
        {
            CustomerId = "C-1",
            OwnerId = "U-3",
            At = ReceptionScene.Now,
            Role = "sales-manager",
            ClassifiedOn = ReceptionScene.Now.Date,
        }
            .Decide(Policy.With(("customers.ownership-model", "\"assigned\"")))
            .Accepted();
        Assert.Equal(OwnershipCause.Manager, change.Cause);
        Assert.Equal("U-3", OwnershipHistory.Start("C-1").Apply(change).Accepted().OwnerId);
    }
}
