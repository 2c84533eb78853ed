using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>Each model of ownership permits its ways, and refuses the others with their clause (K-38).</summary>
public class OwnershipModels
{
    private static readonly Dictionary<string, string[]> Permitted = new()
    {
        ["personal"] =
        [
            "FirstReception",
            "LateReturn",
            "NoAppointment",
            "CustomerChoice",
            "Release",
            "HandOver",
        ],
        ["shared-pool"] = ["Claim", "Release", "HandOver"],
        ["split"] = ["Assignment", "HandOver"],
        ["assigned"] = ["Manager", "HandOver"],
    };

    [Theory]
    [InlineData("personal")]
    [InlineData("shared-pool")]
    [InlineData("split")]
    [InlineData("assigned")]
    public void Permits_its_own_ways_only(string model)
    {
        var policy = Policy.With(("customers.ownership-model", $"\"{model}\""));
        foreach (OwnershipCause cause in Enum.GetValues<OwnershipCause>())
        {
            ClauseId clause = OwnershipCases.ClauseOf(cause);
            OwnershipWay
                .Of(cause, policy)
                .Switch(
                    (permission, why) =>
                    {
                        Assert.Contains(cause.ToString(), Permitted[model]);
                        Assert.Equal(clause, permission.Clause);
                        Assert.Equal(clause, why.Clauses[0]);
                    },
                    refusal =>
                    {
                        Assert.DoesNotContain(cause.ToString(), Permitted[model]);
                        Assert.Equal(clause, Assert.Single(refusal.Reasons).Clause);
                    }
                );
        }
    }

    [Fact]
    public void A_refused_way_says_where_it_is_permitted()
    {
        RefusalReason no = OwnershipWay
            .Of(OwnershipCause.Release, Policy.With(("customers.ownership-model", "\"split\"")))
            .Refused()
            .Reasons[0];
        Assert.Equal(
            "Where ownership is “divided by type, region or trade”, no customer changes hands by “release to the pool”; it is permitted where ownership is: “personal”, “shared pool”. Use a way that the model permits, or let the policy permit this one.",
            no.Message.English
        );
        Assert.Equal(
            "归属模式为“按类型、区域或业态分工”时，客户不得通过“退回公海”变更归属；允许该方式的模式：“个人专属”、“公海共享”。请采用本模式允许的方式，或在政策中予以允许。",
            no.Message.Chinese
        );
        Assert.Equal("built-in/1", no.Edition);
    }

    [Fact]
    public void A_way_that_there_is_not_is_found_when_the_policy_is_used()
    {
        var policy = Policy.With(
            (
                "customers.ownership-ways",
                """[{ "id": "raffle", "clause": "OWN-FIRST", "text": { "en": "a", "zh": "甲" } }]"""
            )
        );
        Assert.Equal(
            ["customers.unknown-way-of-ownership"],
            OwnershipWay.Of(OwnershipCause.Claim, policy).Refused().Codes()
        );
        Assert.Equal(
            ["customers.unknown-way-of-ownership"],
            new ReceptionScene().Visit is var visit
                ? ReceptionRuling.Decide(visit, CustomerPast.None, policy).Refused().Codes()
                : []
        );
    }

    [Fact]
    public void An_undefined_way_is_a_fault_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OwnershipWay.Of((OwnershipCause)99, Policy.BuiltIn));
}
