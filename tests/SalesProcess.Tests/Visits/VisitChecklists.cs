using SalesProcess.Checklists;
using SalesProcess.Clauses;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>Which items each step asks, by the kind of place and the role.</summary>
public class VisitChecklists
{
    [Theory]
    [InlineData(OutletKind.Dealer, VisitorRole.Salesperson, 5)]
    [InlineData(OutletKind.DepartmentStore, VisitorRole.Salesperson, 5)]
    [InlineData(OutletKind.Pharmacy, VisitorRole.Salesperson, 5)]
    [InlineData(OutletKind.SpecialityShop, VisitorRole.Salesperson, 5)]
    [InlineData(OutletKind.CompanyDirect, VisitorRole.Salesperson, 5)]
    [InlineData(OutletKind.Dealer, VisitorRole.Merchandiser, 5)]
    [InlineData(OutletKind.DepartmentStore, VisitorRole.Merchandiser, 10)]
    [InlineData(OutletKind.Pharmacy, VisitorRole.Merchandiser, 10)]
    [InlineData(OutletKind.SpecialityShop, VisitorRole.Merchandiser, 10)]
    [InlineData(OutletKind.CompanyDirect, VisitorRole.Merchandiser, 5)]
    public void Only_merchandisers_train_and_only_where_there_are_shop_assistants(
        OutletKind outlet,
        VisitorRole role,
        int itemsOfStoreInspection
    )
    {
        PlannedVisit visit = PlannedVisit.For(
            Cases.Plan with
            {
                Outlet = outlet,
                Role = role,
            },
            Policy.BuiltIn
        );
        Assert.Equal(
            [27, 6, itemsOfStoreInspection, 5, 15, 0, 0, 0],
            visit.Checklists.Select(list => list.Checklist.Entries.Count)
        );
        Assert.Equal(
            VisitItems
                .BuiltIn.Where(item => item.AppliesTo(outlet, role))
                .Select(item => (item.Step, item.Id)),
            visit.Checklists.SelectMany(list =>
                list.Checklist.Entries.Select(entry => (list.Step, entry.Item.Id))
            )
        );
    }

    [Fact]
    public void The_eight_steps_have_their_lists_in_their_order() =>
        Assert.Equal(
            Enum.GetValues<VisitStep>(),
            PlannedVisit.For(Cases.Plan, Policy.BuiltIn).Checklists.Select(list => list.Step)
        );

    [Fact]
    public void Each_item_cites_its_clause_and_says_what_settles_it()
    {
        PlannedVisit visit = PlannedVisit.For(
            Cases.Plan with
            {
                Outlet = OutletKind.Pharmacy,
                Role = VisitorRole.Merchandiser,
            },
            Policy.BuiltIn
        );
        Assert.Equal(
            VisitItems.BuiltIn.Select(item =>
                (item.Id, item.Clause, item.IsRecorded ? ItemAnswer.Record : ItemAnswer.Confirm)
            ),
            visit
                .Checklists.SelectMany(list => list.Checklist.Entries)
                .Select(entry => (entry.Item.Id, entry.Item.Clause.ToString(), entry.Item.Answer))
        );
    }

    [Fact]
    public void Each_clause_of_an_item_stands_in_the_catalogue() =>
        Assert.All(
            PlannedVisit
                .For(Cases.Plan, Policy.BuiltIn)
                .Checklists.SelectMany(list => list.Checklist.Entries),
            entry => Assert.True(ClauseCatalogue.BuiltIn.TryFind(entry.Item.Clause, out _))
        );

    /// <summary>VISIT-APPEAR-01: hair, ears, face … shoes, bag.</summary>
    [Fact]
    public void The_appearance_has_fourteen_items() =>
        Assert.Equal(
            14,
            Cases
                .Begun()
                .ChecklistOf(VisitStep.Preparation)
                .Entries.Count(entry => entry.Item.Clause.ToString() == "VISIT-APPEAR-01")
        );

    [Fact]
    public void Nothing_is_answered_at_first() =>
        Assert.All(
            PlannedVisit.For(Cases.Plan, Policy.BuiltIn).Checklists,
            list => Assert.Equal(list.Checklist.Entries, list.Checklist.Open)
        );

    [Theory]
    [InlineData(VisitStep.Preparation, "1 Preparation", "1 准备")]
    [InlineData(VisitStep.Greeting, "2 Greeting", "2 与客户打招呼")]
    [InlineData(VisitStep.StoreInspection, "3 Store inspection", "3 察看门店")]
    [InlineData(VisitStep.Display, "4 In-store display", "4 店内陈列")]
    [InlineData(VisitStep.OrderDrafting, "5 Drafting the order", "5 草拟订单")]
    [InlineData(VisitStep.Presentation, "6 Sales presentation", "6 销售陈述")]
    [InlineData(VisitStep.SelfReview, "7 Self-review", "7 拜访后自我检讨")]
    [InlineData(VisitStep.Paperwork, "8 Paperwork", "8 文书处理")]
    public void A_step_has_a_name_in_both_languages(VisitStep step, string english, string chinese)
    {
        Assert.Equal(english, VisitLabels.Of(step).English);
        Assert.Equal(chinese, VisitLabels.Of(step).Chinese);
    }
}
