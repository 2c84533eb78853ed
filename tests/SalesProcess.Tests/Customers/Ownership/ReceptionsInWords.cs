using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>What a ruling on a reception says for itself, in both languages.</summary>
public class ReceptionsInWords
{
    private static ReceptionScene Early { get; } =
        new() { Owner = "U-1", Receptions = [ReceptionScene.ReceivedBy("U-1", 6)] };

    [Fact]
    public void A_transfer_names_the_new_owner_and_the_rule()
    {
        Explanation why = (Early with { Receptions = [ReceptionScene.ReceivedBy("U-1", 7)] })
            .Decide()
            .Explained();
        Assert.Equal(
            "Whose is customer C-1 after U-2 received the customer at 2026-10-09T10:00:00?",
            why.Question.English
        );
        Assert.Equal("U-2于2026-10-09T10:00:00接待客户C-1后，该客户归谁？", why.Question.Chinese);
        Assert.Equal("U-2: return after a week or more.", why.Answer.English);
        Assert.Equal("归U-2：一周及以上再次来店。", why.Answer.Chinese);
        Assert.Equal(["OWN-7D", "LIB-OWN-01", "LIB-OWN-02"], why.Clauses.Select(clause => clause.ToString()));
    }

    [Fact]
    public void An_owner_who_stays_by_contrary_inference_is_told_so()
    {
        Explanation why = Early.Decide().Explained();
        Assert.Equal(
            "U-1 stays the owner: return within the week. OWN-7D does not say so; it only follows by contrary inference.",
            why.Answer.English
        );
        Assert.Equal("仍归U-1：一周以内再次来店。OWN-7D并未明文规定，仅为反面推论。", why.Answer.Chinese);
    }

    [Fact]
    public void A_rule_that_does_not_apply_says_by_how_much()
    {
        RefusalReason early = Early
            .Decide()
            .Explained()
            .NotApplied.Single(rule => rule.Rule == "reception-late-return")
            .Unmet.Single();
        Assert.Equal(
            "The customer returned after 6 days; 7 days or more are needed, so 1 too few.",
            early.Message.English
        );
        Assert.Equal("客户时隔6天再次来店；须满7天（含），尚差1天。", early.Message.Chinese);
        Assert.Equal("OWN-7D", early.Clause?.ToString());
        Assert.Equal("test/1", early.Edition);
    }

    [Fact]
    public void A_contradiction_names_both_rules_and_whom_each_names()
    {
        (OwnershipRuling ruling, Explanation why) = Early
            .Decide()
            .Match((r, w) => (r, w), _ => throw new InvalidOperationException());
        Assert.Equal([ReceptionRule.NoAppointment], ruling.Contradicted);
        RefusalReason outranked = why
            .NotApplied.Single(rule => rule.Rule == "reception-no-appointment")
            .Unmet.Single();
        Assert.Equal(
            "This rule applies too and names U-2 as the owner; “return within the week” stands before it in the order of the policy.",
            outranked.Message.English
        );
        Assert.Equal(
            "本规则同样成立，据此客户应归U-2；但按政策规定的次序，“一周以内再次来店”优先。",
            outranked.Message.Chinese
        );
    }

    [Fact]
    public void The_picks_for_both_conflicts_are_cited() =>
        Assert.Equal(
            ["K-38", "K-37", "K-39"],
            Early.Decide().Explained().Readings.Select(reading => reading.Conflict).OfType<string>()
        );

    [Fact]
    public void A_choice_that_is_not_permitted_names_all_that_it_lacks()
    {
        Refusal refusal = (Early with { Choice = "U-4", SamePolicy = false }).Decide().Refused();
        Assert.Equal(
            [
                "The customer 'C-1' chose U-4, who has not received the customer. Choose among: U-1, U-2.",
                "The customer 'C-1' chose U-4, and it is not confirmed that U-1, U-2 sell under the same sales policy. Confirm it, or leave the choice out.",
            ],
            refusal.Messages(Language.English)
        );
        Assert.All(refusal.Reasons, reason => Assert.Equal("OWN-CHOICE", reason.Clause?.ToString()));
    }

    [Fact]
    public void A_ruling_comes_as_a_flat_row()
    {
        OwnershipRulingRow row = Early.Decide().Accepted().ToRow(Language.Chinese);
        Assert.Equal(
            new OwnershipRulingRow(
                "C-1",
                new DateTime(2026, 10, 9, 10, 0, 0, DateTimeKind.Unspecified),
                "U-1",
                "U-1",
                IsChange: false,
                "within-week",
                "一周以内再次来店",
                "OWN-7D",
                IsInferred: true,
                "no-appointment"
            ),
            row
        );
        Assert.Equal("C-1: U-1 by within-week", row.ToString());
    }

    [Fact]
    public void A_blank_identifier_is_a_fault_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => new Reception(" ", ReceptionScene.Now));
        Assert.Throws<ArgumentException>(() => new PhoneContact("", ReceptionScene.Now));
        Assert.Throws<ArgumentException>(() => Early.Visit with { AskedFor = "" });
        Assert.Throws<ArgumentException>(() => Early.Past with { OwnerId = " " });
    }

    [Fact]
    public void Another_calendar_system_means_the_same_moment()
    {
        LocalDateTime sevenDaysAgo = ReceptionScene.Now.PlusDays(-7);
        ReceptionScene julian = Early with
        {
            Receptions = [new("U-1", sevenDaysAgo.WithCalendar(CalendarSystem.Julian))],
        };
        Assert.Equal(ReceptionRule.LateReturn, julian.Decide().Accepted().Rule);
    }
}
