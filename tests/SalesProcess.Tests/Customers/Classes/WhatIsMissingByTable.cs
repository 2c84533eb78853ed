using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Grading;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers;

/// <summary>What an account class by a table says is missing for the next one, and that each way is enough.</summary>
public class WhatIsMissingByTable
{
    private static readonly LocalDate Today = new(2026, 10, 9);

    private static readonly PolicyEdition Host = PolicyBook
        .Parse(Repository.Read("docs", "policy", "classes-host.policy.json"))
        .Editions[^1];

    private static IEnumerable<TabledFacts> Cases =>
        from orders in (string[])["large", "small", "none"]
        from payment in (string[])["on-time", "late"]
        from potential in (string[])["yes", "no"]
        select new TabledFacts
        {
            CustomerId = "C-17",
            Values = [new("orders", orders), new("payment", payment), new("potential", potential)],
        };

    [Fact]
    public void Each_way_up_leads_to_the_next_class() =>
        Assert.All(
            Cases,
            facts =>
            {
                GradeAssessment<AccountClass> now = Assess(facts);
                Assert.Equal(now.Grade == AccountClass.A, now.NextGrade is null);
                foreach (ValueList<RefusalReason> way in WaysOf(now))
                {
                    Assert.Equal(now.NextGrade, Assess(way.Aggregate(facts, Made)).Grade);
                }
            }
        );

    [Fact]
    public void Several_rows_of_the_next_class_are_ways_and_no_row_at_all_is_no_class()
    {
        GradeAssessment<AccountClass> none = Assess(
            new TabledFacts
            {
                CustomerId = "C-17",
                Values = [new("orders", "none"), new("payment", "late"), new("potential", "no")],
            }
        );
        Assert.Equal(2, none.MissingForNext.Single().Ways.Count);
        Assert.False(none.IsClass);
        Assert.False(none.ToAxisValue().IsClass);
    }

    [Theory]
    [InlineData("""{ "clause": "GRADE-ABC-B", "then": "b" }""", AccountClass.B, "grading.some-row-fits")]
    [InlineData("""{ "clause": "GRADE-ABC-C", "then": "c" }""", AccountClass.A, "grading.row-needs")]
    public void The_next_class_is_one_that_a_row_gives_and_something_is_missing_for_it(
        string otherwise,
        AccountClass next,
        string missing
    )
    {
        PolicyEdition host = Policy.With(
            (
                "customers.account-class-table",
                $$"""
                { "inputs": [ { "name": "orders", "label": { "en": "orders", "zh": "采购量" }, "values": [
                    { "name": "large", "text": { "en": "large", "zh": "大" } },
                    { "name": "none", "text": { "en": "none", "zh": "无" } },
                    { "name": "other", "text": { "en": "other", "zh": "其他" } } ] } ],
                  "rows": [
                    { "id": "key", "clause": "GRADE-ABC-A", "when": [{ "trait": "orders", "values": ["large"] }], "then": "a" },
                    { "id": "idle", "clause": "GRADE-ABC-C", "when": [{ "trait": "orders", "values": ["none"] }], "then": "c" } ],
                  "otherwise": {{otherwise}} }
                """
            )
        );
        GradeAssessment<AccountClass> now = AccountGrading
            .Assess(new TabledFacts { CustomerId = "C-17", Values = [new("orders", "none")] }, Today, host)
            .Accepted();
        Assert.Equal((AccountClass.C, next), (now.Grade, now.NextGrade));
        Assert.Equal([missing], now.MissingForNext.Select(reason => reason.Code.Code));
    }

    [Fact]
    public void Why_a_class_is_what_it_is_can_be_stored_and_read_again() =>
        Assert.All(
            Cases,
            facts =>
            {
                Explanation why = AccountGrading.Assess(facts, Today, Host).Explained();
                Assert.Equal(why, ExplanationJson.Read(ExplanationJson.Write(why)));
                Assert.Equal("customers.account-class", why.Decision);
            }
        );

    [Fact]
    public void What_is_no_class_has_no_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("grade", () => CustomerLabels.Of((AccountClass)4));
        Assert.Throws<ArgumentOutOfRangeException>("grade", () => CustomerLabels.Of((TerminalClass)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("stage", () => CustomerLabels.Of((NewOrExisting)2));
        Assert.Throws<ArgumentOutOfRangeException>("result", () => CustomerLabels.Of((Qualification)2));
    }

    [Fact]
    public void No_two_classes_of_a_scheme_have_one_name()
    {
        string[] names =
        [
            .. Enum.GetValues<AccountClass>().Select(one => $"account {CustomerLabels.Of(one).Chinese}"),
            .. Enum.GetValues<TerminalClass>().Select(one => $"terminal {CustomerLabels.Of(one).Chinese}"),
            .. Enum.GetValues<NewOrExisting>().Select(one => $"stage {CustomerLabels.Of(one).Chinese}"),
            .. Enum.GetValues<Qualification>().Select(one => $"prospect {CustomerLabels.Of(one).Chinese}"),
        ];
        Assert.Equal(names.Distinct(), names);
    }

    private static GradeAssessment<AccountClass> Assess(TabledFacts facts) =>
        AccountGrading.Assess(facts, Today, Host).Accepted();

    private static IEnumerable<ValueList<RefusalReason>> WaysOf(GradeAssessment<AccountClass> now) =>
        now.MissingForNext is [{ Ways: { Count: > 0 } ways }] ? ways
        : now.MissingForNext.Count > 0 ? [now.MissingForNext]
        : [];

    private static TabledFacts Made(TabledFacts facts, RefusalReason reason)
    {
        string input = reason.FactNamed("input").Text;
        string asked = reason.FactNamed("asked").Text.Split(", ")[0];
        return facts with
        {
            Values =
            [
                .. facts.Values.Select(value => value.Input == input ? value with { Value = asked } : value),
            ],
        };
    }
}
