using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers;

/// <summary>When and by whom customers are graded, in every state of a customer and by every post (K-54).</summary>
public class GradingMomentTable
{
    private static readonly string[] Posts = ["salesperson", "sales-manager", "relationship-department"];

    public static TheoryData<string> Moments() =>
        ["before-contact", "after-phone-invitation", "after-credit-investigation", "in-maintenance-plan"];

    [Theory]
    [MemberData(nameof(Moments))]
    public void A_grading_is_permitted_exactly_at_the_moment_of_the_setting(string moment)
    {
        foreach (string post in Posts)
        {
            for (int bits = 0; bits < 32; bits++)
            {
                GradingAct act = Act(post, bits);
                bool expected = moment switch
                {
                    "before-contact" => !act.IsContacted,
                    "after-phone-invitation" => act.IsInvitedByPhone,
                    "after-credit-investigation" => act.IsVisited
                        && act.IsCreditInvestigated
                        && post == "sales-manager",
                    _ => act.HasMaintenancePlan && post == "relationship-department",
                };
                Decision<GradingMoment> decision = GradingMoments.Permit(
                    act,
                    Policy.With(("customers.grading-moment", $"\"{moment}\""))
                );
                Assert.Equal(expected, decision.IsAccepted);
                decision.Switch(
                    (_, why) =>
                    {
                        Assert.Equal(moment, why.Outcome.Text);
                        Assert.Equal("K-54", why.Readings.Single().Conflict);
                    },
                    refusal => Assert.All(refusal.Reasons, reason => Assert.Equal("test/1", reason.Edition))
                );
            }
        }
    }

    [Fact]
    public void Everything_that_does_not_fit_is_named_at_once()
    {
        Refusal refusal = GradingMoments
            .Permit(
                Act("salesperson", 0),
                Policy.With(("customers.grading-moment", "\"after-credit-investigation\""))
            )
            .Refused();
        Assert.Equal(
            [
                "Needed: visited.",
                "Needed: credit standing investigated.",
                "The grading of customer 'C-17' is made by the sales manager, not by 'salesperson'. Leave it to that post.",
            ],
            refusal.Reasons.Select(reason => reason.Message.English)
        );
        Assert.All(refusal.Reasons, reason => Assert.Equal("GRADE-CREDIT-02", $"{reason.Clause}"));
    }

    private static GradingAct Act(string post, int bits) =>
        new()
        {
            CustomerId = "C-17",
            Role = post,
            IsContacted = (bits & 1) != 0,
            IsInvitedByPhone = (bits & 2) != 0,
            IsVisited = (bits & 4) != 0,
            IsCreditInvestigated = (bits & 8) != 0,
            HasMaintenancePlan = (bits & 16) != 0,
        };
}
