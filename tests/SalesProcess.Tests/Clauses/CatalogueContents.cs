using SalesProcess.Clauses;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Clauses;

/// <summary>What the built-in catalogue holds: 668 clauses in 18 parts of the sales work.</summary>
public class CatalogueContents
{
    [Fact]
    public void There_are_668_clauses() => Assert.Equal(668, ClauseCatalogue.BuiltIn.Count);

    [Fact]
    public void Counting_and_enumerating_agree() =>
        Assert.Equal(668, ClauseCatalogue.BuiltIn.Select(clause => clause.Id).Count());

    [Fact]
    public void Every_id_is_used_once() =>
        Assert.Equal(668, ClauseCatalogue.BuiltIn.Select(clause => clause.Id).Distinct().Count());

    [Theory]
    [InlineData(PolicyArea.Visits, 91)]
    [InlineData(PolicyArea.Customers, 55)]
    [InlineData(PolicyArea.Dealers, 67)]
    [InlineData(PolicyArea.Quotas, 47)]
    [InlineData(PolicyArea.WorkingDay, 57)]
    [InlineData(PolicyArea.Stock, 27)]
    [InlineData(PolicyArea.Orders, 17)]
    [InlineData(PolicyArea.Leads, 62)]
    [InlineData(PolicyArea.Funnel, 11)]
    [InlineData(PolicyArea.Showroom, 25)]
    [InlineData(PolicyArea.Deals, 83)]
    [InlineData(PolicyArea.Trips, 7)]
    [InlineData(PolicyArea.Complaints, 19)]
    [InlineData(PolicyArea.Files, 20)]
    [InlineData(PolicyArea.Rewards, 8)]
    [InlineData(PolicyArea.Ownership, 8)]
    [InlineData(PolicyArea.Receivables, 10)]
    [InlineData(PolicyArea.Programmes, 54)]
    public void Every_area_has_its_clauses(PolicyArea area, int clauses)
    {
        ValueList<Clause> found = ClauseCatalogue.BuiltIn.In(area);

        Assert.Equal(clauses, found.Count);
        Assert.All(found, clause => Assert.Equal(area, clause.Area));
    }

    [Fact]
    public void The_areas_stand_in_the_order_of_the_policy() =>
        Assert.Equal(
            Enum.GetValues<PolicyArea>(),
            ClauseCatalogue.BuiltIn.Select(clause => clause.Area).Distinct()
        );

    [Theory]
    [InlineData(Executability.Full, 370)]
    [InlineData(Executability.Partial, 217)]
    [InlineData(Executability.GuidanceOnly, 81)]
    public void Every_clause_says_whether_a_program_can_check_it(Executability executability, int clauses) =>
        Assert.Equal(clauses, ClauseCatalogue.BuiltIn.Count(clause => clause.Executability == executability));

    [Theory]
    [InlineData(ClauseKinds.Checklist, 142)]
    [InlineData(ClauseKinds.Record, 145)]
    [InlineData(ClauseKinds.Guidance, 89)]
    [InlineData(ClauseKinds.Classification, 77)]
    [InlineData(ClauseKinds.Approval, 64)]
    [InlineData(ClauseKinds.StateMachine, 59)]
    [InlineData(ClauseKinds.Cadence, 78)]
    [InlineData(ClauseKinds.NumericRule, 40)]
    [InlineData(ClauseKinds.Formula, 19)]
    public void A_clause_may_be_of_several_kinds(ClauseKinds kind, int clauses) =>
        Assert.Equal(clauses, ClauseCatalogue.BuiltIn.Count(clause => clause.Kinds.HasFlag(kind)));

    [Fact]
    public void No_clause_is_of_no_kind() =>
        Assert.DoesNotContain(ClauseCatalogue.BuiltIn, clause => clause.Kinds == ClauseKinds.None);

    [Fact]
    public void Two_clauses_do_not_say_the_same_thing()
    {
        Assert.Equal(
            668,
            ClauseCatalogue.BuiltIn.Select(clause => clause.Statement.English).Distinct().Count()
        );
        Assert.Equal(
            668,
            ClauseCatalogue.BuiltIn.Select(clause => clause.Statement.Chinese).Distinct().Count()
        );
    }
}
