using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>An order of precedence is tried before it is used.</summary>
public class ReceptionOrders
{
    [Fact]
    public void The_built_in_order_is_the_example_of_K_37_with_every_rule_alive()
    {
        ReceptionPrecedence order = ReceptionPrecedence.Of(Policy.BuiltIn).Accepted();
        Assert.Equal(string.Join(" > ", OwnershipCases.BuiltInOrder), order.ToString());
        Assert.Empty(order.NeverDeciding);
        Assert.Equal(
            ["request", "appointment", "phone-contact", "within-week"],
            order.ToRows(Language.English).Where(place => place.IsInferred).Select(place => place.Rule)
        );
    }

    [Fact]
    public void What_never_decides_is_what_decides_on_no_set_of_facts() =>
        Law.Holds(
            Gen.Shuffle(OwnershipCases.BuiltInOrder).ToArbitrary(),
            order =>
            {
                var scene = new ReceptionScene { Order = [.. order] };
                HashSet<string> deciding =
                [
                    .. AnyScene.Every.Select(facts =>
                        ReceptionModel.Decisive(facts with { Order = [.. order] }).Rule
                    ),
                ];
                Assert.Equal(
                    order.Select(rule => (rule, deciding.Contains(rule))),
                    ReceptionPrecedence
                        .Of(scene.Policy)
                        .Accepted()
                        .ToRows(Language.English)
                        .Select(place => (place.Rule, place.EverDecides))
                );
            },
            cases: 100
        );

    [Fact]
    public void An_order_says_which_rules_it_silences()
    {
        Explanation why = ReceptionPrecedence
            .Of(Policy.With(("customers.reception-precedence", OwnershipCases.PutFirst("first-consultant"))))
            .Explained();
        Assert.Equal(7, why.FactsNamed("never-decides").Count);
        Assert.StartsWith(
            "first consultant > the customer's choice",
            why.Answer.English,
            StringComparison.Ordinal
        );
        Assert.StartsWith("首位顾问 > 客户选择", why.Answer.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_way_that_the_policy_takes_from_the_model_no_longer_decides()
    {
        ReceptionScene late = new() { Owner = "U-1", Receptions = [ReceptionScene.ReceivedBy("U-1", 8)] };
        var policy = Policy.With(
            (
                "customers.ownership-ways",
                """
                [{ "id": "first-reception", "clause": "OWN-FIRST", "text": { "en": "a", "zh": "甲" },
                   "when": [{ "trait": "ownership-model", "values": ["personal"] }] }]
                """
            )
        );
        (OwnershipRuling ruling, Explanation why) = ReceptionRuling
            .Decide(late.Visit, late.Past, policy)
            .Match((r, w) => (r, w), _ => throw new InvalidOperationException());
        Assert.Equal((ReceptionRule.FirstConsultant, "U-1"), (ruling.Rule, ruling.OwnerId));
        Assert.Equal(
            "customers.not-in-ownership-model",
            why.NotApplied.Single(rule => rule.Rule == "reception-late-return").Unmet.Single().Code.Code
        );
        Assert.Equal(
            ["choice", "late-return", "no-appointment"],
            ReceptionPrecedence
                .Of(policy)
                .Accepted()
                .ToRows(Language.English)
                .Where(place => !place.EverDecides)
                .Select(place => place.Rule)
        );
    }
}
