using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers;

/// <summary>Schemes by tables of the host, qualification, new and existing: every case, and what would change it.</summary>
public class ClassSchemes
{
    private static readonly LocalDate Today = new(2026, 10, 9);

    private static readonly PolicyEdition Host = PolicyBook
        .Parse(Repository.Read("docs", "policy", "classes-host.policy.json"))
        .Editions[^1];

    private static IEnumerable<ValueList<TableValue>> Cases(PolicyKey<PolicyTable> key) =>
        Host.TryRead(key, out var table, out _) ? new Grading.GeneratedTable(table.Value).Cases : [];

    [Fact]
    public void Every_case_of_the_account_table_has_one_class_and_what_if_is_every_change_of_it()
    {
        var classes = Cases(CustomerParameters.AccountClassTable)
            .ToDictionary(
                values => values,
                values => AccountGrading.Assess(Facts(values), Today, Host).Accepted()
            );
        Assert.Equal(12, classes.Count);
        Assert.Equal(
            // large on time: 2 of 12; promising: 4; large late 2 and small without potential 2; none of them: 2
            [(AccountClass.Unclassified, 2), (AccountClass.C, 4), (AccountClass.B, 4), (AccountClass.A, 2)],
            classes.Values.GroupBy(one => one.Grade).Select(g => (g.Key, g.Count())).OrderBy(g => g.Key)
        );
        foreach ((ValueList<TableValue> values, GradeAssessment<AccountClass> now) in classes)
        {
            Assert.Equal(
                from other in classes
                let changed = values.Zip(other.Key).Where(pair => pair.First != pair.Second).ToArray()
                where changed.Length == 1 && other.Value.Grade != now.Grade
                orderby changed[0].Second.ToString()
                select (changed[0].Second.ToString(), other.Value.Grade),
                now.WhatIf.Select(change =>
                        ($"{change.To.Name}: {change.To.Value.Text}", change.Grade!.Value)
                    )
                    .Order()
            );
        }
    }

    [Fact]
    public void The_order_of_account_classes_is_said_to_be_inferred()
    {
        CustomerAxis axis = AccountGrading
            .Assess(
                Facts([new("orders", "large"), new("payment", "on-time"), new("potential", "no")]),
                Today,
                Host
            )
            .Accepted()
            .Axis;
        Assert.Equal((GradeOrder.Inferred, "K-02"), (axis.Order, axis.Conflict));
        Assert.Equal(
            (GradeOrder.Inferred, "K-02"),
            (CustomerAxes.TerminalClass.Order, CustomerAxes.TerminalClass.Conflict)
        );
        Assert.Equal(
            (GradeOrder.Inferred, "K-07"),
            (CustomerAxes.Intent.Order, CustomerAxes.Intent.Conflict)
        );
    }

    [Fact]
    public void A_table_that_answers_all_rows_must_agree_or_there_is_no_class()
    {
        const string Table = """
            { "hit": "any", "noMatch": "allowed",
              "inputs": [ { "name": "x", "label": { "en": "x", "zh": "x" }, "values": [ { "name": "one", "text": { "en": "1", "zh": "1" } }, { "name": "two", "text": { "en": "2", "zh": "2" } } ] } ],
              "rows": [
                { "id": "r", "clause": "GRADE-ABC-A", "then": "a" },
                { "id": "s", "clause": "GRADE-ABC-A", "when": [{ "trait": "x", "values": ["one"] }], "then": "a" },
                { "id": "t", "clause": "GRADE-ABC-B", "when": [{ "trait": "x", "values": ["two"] }], "then": "b" } ] }
            """;
        PolicyEdition policy = Policy.With(("customers.account-class-table", Table));
        Assert.Equal(
            AccountClass.A,
            AccountGrading.Assess(Facts([new("x", "one")]), Today, policy).Accepted().Grade
        );
        Refusal refusal = AccountGrading.Assess(Facts([new("x", "two")]), Today, policy).Refused();
        Assert.Equal(
            "The rows r, t fit and give different classes. Tell them apart in the table.",
            refusal.Reasons.Single().Message.English
        );
        GradeChange<AccountClass> change = AccountGrading
            .Assess(Facts([new("x", "one")]), Today, policy)
            .Accepted()
            .WhatIf.Single();
        Assert.Equal("customers.several-classes", change.Needs.Single().Code.Code);
    }

    [Fact]
    public void A_segment_has_no_order_so_none_is_missing_and_none_is_lost()
    {
        foreach (ValueList<TableValue> values in Cases(CustomerParameters.SegmentTable))
        {
            GradeAssessment<CustomerSegment> now = Segmentation
                .Segment(Facts(values), Today, Host)
                .Accepted();
            Assert.Null(now.NextGrade);
            Assert.Empty(now.LostBy);
            Assert.All(now.WhatIf, change => Assert.Equal(GradeMove.Sideways, change.Move));
        }
    }

    [Fact]
    public void The_target_group_is_never_left_by_a_condition_met_more()
    {
        TargetGroup Of(bool fits, bool demand) =>
            Segmentation
                .Screen(
                    Facts([
                        new("strategy", fits ? "fits" : "does-not-fit"),
                        new("demand", demand ? "present" : "absent"),
                    ]),
                    Today,
                    Host
                )
                .Accepted()
                .Grade;
        bool[] both = [false, true];
        Assert.All(
            both,
            other => Assert.True(Of(true, other) >= Of(false, other) && Of(other, true) >= Of(other, false))
        );
        Assert.Equal(TargetGroup.Inside, Of(true, true));
    }

    [Fact]
    public void All_sixteen_prospects_are_judged_and_a_condition_more_never_disqualifies()
    {
        for (int bits = 0; bits < 16; bits++)
        {
            Explanation why = ProspectQualification.Assess(Prospect(bits), Today, Policy.BuiltIn).Explained();
            GradeAssessment<Qualification> now = ProspectQualification
                .Assess(Prospect(bits), Today, Policy.BuiltIn)
                .Accepted();
            int met = int.PopCount(bits);
            Assert.Equal(met == 4, now.Grade == Qualification.Qualified);
            Assert.Equal(4 - met, now.MissingForNext.Count);
            Assert.Equal(
                met switch
                {
                    4 => 4,
                    3 => 1,
                    _ => 0,
                },
                now.WhatIf.Count
            );
            Assert.Equal(met == 4 ? 4 : 0, now.LostBy.Count);
            Assert.Equal(
                why.Facts.All(fact => fact.Value.AsYesNo()) && why.Facts.Count == 4
                    ? "Qualified"
                    : "NotQualified",
                why.Outcome.Text
            );
            for (int one = 0; one < 4; one++)
            {
                Assert.True(
                    ProspectQualification
                        .Assess(Prospect(bits | (1 << one)), Today, Policy.BuiltIn)
                        .Accepted()
                        .Grade >= now.Grade
                );
            }
        }
    }

    [Fact]
    public void A_customer_becomes_existing_on_one_day_and_stays_so()
    {
        PolicyEdition policy = Policy.With(("customers.new-customer-days", "90"));
        var facts = new StageFacts { CustomerId = "C-17", FirstPurchase = Today };
        NewOrExisting[] days =
        [
            .. Enumerable
                .Range(-2, 200)
                .Select(day => StageGrading.Assess(facts, Today.PlusDays(day), policy).Accepted().Grade),
        ];
        Assert.All(days.Take(93), stage => Assert.Equal(NewOrExisting.New, stage));
        Assert.All(days.Skip(93), stage => Assert.Equal(NewOrExisting.Existing, stage));
    }

    [Fact]
    public void The_day_that_would_make_a_customer_existing_is_named_and_does()
    {
        PolicyEdition policy = Policy.With(("customers.new-customer-days", "90"));
        var facts = new StageFacts { CustomerId = "C-17", FirstPurchase = Today };
        GradeChange<NewOrExisting> change = StageGrading
            .Assess(facts, Today, policy)
            .Accepted()
            .WhatIf.Single();
        Assert.Equal(Today.PlusDays(-91), change.To.Value.AsDate());
        Assert.Equal(
            NewOrExisting.Existing,
            StageGrading
                .Assess(facts with { FirstPurchase = Today.PlusDays(-91) }, Today, policy)
                .Accepted()
                .Grade
        );
        Assert.Equal(
            NewOrExisting.New,
            StageGrading
                .Assess(facts with { FirstPurchase = Today.PlusDays(-90) }, Today, policy)
                .Accepted()
                .Grade
        );
    }

    private static TabledFacts Facts(ValueList<TableValue> values) =>
        new() { CustomerId = "C-17", Values = values };

    private static ProspectFacts Prospect(int bits) =>
        new()
        {
            CustomerId = "P-17",
            HasPurchasingPower = (bits & 1) != 0,
            HasNeed = (bits & 2) != 0,
            IsEasyToApproach = (bits & 4) != 0,
            HasDecisionPower = (bits & 8) != 0,
        };
}
