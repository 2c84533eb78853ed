using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>Every part of a division is a gap, covered or shared, as its assignments say.</summary>
public class TerritoryLaws
{
    private static readonly string[] Types = ["key", "ordinary", "potential"];
    private static readonly string[] Regions = ["east", "west"];
    private static readonly string[] Trades = ["channel", "catering"];

    [Fact]
    public void The_coverage_counts_who_is_responsible_for_each_part() =>
        Holds(plan =>
        {
            TerritoryCoverage coverage = TerritoryCoverage.Of(plan, Policy.BuiltIn).Accepted();
            Assert.Equal(Types.Length * Regions.Length * Trades.Length, coverage.Parts.Count);
            foreach (TerritoryPart part in coverage.Parts)
            {
                HashSet<string> persons = [];
                foreach (TerritoryAssignment assignment in plan.Assignments)
                {
                    TerritoryCell given = assignment.Part;
                    if (
                        (given.CustomerType ?? part.Cell.CustomerType) == part.Cell.CustomerType
                        && (given.Region ?? part.Cell.Region) == part.Cell.Region
                        && (given.Trade ?? part.Cell.Trade) == part.Cell.Trade
                    )
                    {
                        persons.Add(assignment.PersonId);
                    }
                }

                Assert.Equal(persons.Order(StringComparer.Ordinal), part.Persons);
            }

            Assert.Equal(coverage.Parts.Where(part => part.Persons.Count == 0), coverage.Gaps);
            Assert.Equal(coverage.Parts.Where(part => part.Persons.Count > 1), coverage.Overlaps);
            Assert.Equal(coverage.Gaps.Count, coverage.Findings().Count);
        });

    [Fact]
    public void Where_exactly_one_is_asked_for_gaps_and_overlaps_are_the_findings() =>
        Holds(plan =>
        {
            TerritoryCoverage coverage = TerritoryCoverage
                .Of(plan, Policy.With(("customers.territory-overlap", "\"fault\"")))
                .Accepted();
            Assert.Equal(coverage.Parts.Count(part => part.Persons.Count != 1), coverage.Findings().Count);
        });

    [Fact]
    public void The_number_of_findings_follows_from_the_explanation() =>
        Holds(plan =>
        {
            Explanation why = TerritoryCoverage.Of(plan, Policy.BuiltIn).Explained();
            Assert.Equal(
                why.FactsNamed("persons").Count(persons => persons.Text.Length == 0),
                why.Outcome.AsWhole()
            );
        });

    [Fact]
    public void A_customer_goes_to_the_one_person_of_the_part_or_to_the_one_named() =>
        Holds(plan =>
        {
            var split = Policy.With(("customers.ownership-model", "\"split\""));
            foreach (TerritoryPart part in TerritoryCoverage.Of(plan, split).Accepted().Parts)
            {
                Decision<OwnershipChange> Decide(string? person) =>
                    TerritoryRuling.Decide("C-1", part.Cell, person, plan, ReceptionScene.Now, split);
                Assert.Equal(part.Persons.Count == 1, Decide(person: null).IsAccepted);
                foreach (string person in (string[])["U-1", "U-2", "U-3"])
                {
                    Assert.Equal(part.Persons.Contains(person), Decide(person).IsAccepted);
                    Decide(person)
                        .Switch(
                            (change, why) =>
                            {
                                Assert.Equal(
                                    (person, OwnershipCause.Assignment),
                                    (change.OwnerId, change.Cause)
                                );
                                Assert.Equal(person, why.Outcome.Text);
                            },
                            _ => { }
                        );
                }
            }
        });

    private static void Holds(Action<TerritoryPlan> law) =>
        Law.Holds(
            (
                from count in Gen.Choose(0, 5)
                from assignments in Gen.CollectToArray(Enumerable.Range(0, count).Select(_ => Any))
                select assignments
            ).ThatShrinks(assignments =>
                Enumerable
                    .Range(0, assignments.Length)
                    .Select(i => assignments.Where((_, place) => place != i).ToArray())
            ),
            assignments =>
                law(
                    new TerritoryPlan
                    {
                        CustomerTypes = [.. Types],
                        Regions = [.. Regions],
                        Trades = [.. Trades],
                        Assignments = [.. assignments],
                    }
                ),
            cases: 100
        );

    private static FsCheck.Gen<TerritoryAssignment> Any =>
        from person in Gen.Elements("U-1", "U-2", "U-3")
        from type in Gen.Elements([null, .. Types])
        from region in Gen.Elements([null, .. Regions])
        from trade in Gen.Elements([null, .. Trades])
        select new TerritoryAssignment(person, new TerritoryCell(type, region, trade));
}
