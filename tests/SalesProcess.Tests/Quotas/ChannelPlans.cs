using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>A month's sales by source channel: targets, visits, the gap and what fills it.</summary>
public class ChannelPlans
{
    private static readonly Quantity Forty = Quantity.Pieces(40);

    [Fact]
    public void A_target_is_split_by_weights_and_takes_visits()
    {
        ChannelPlan plan = ChannelPlan
            .Split(Forty, [Share("telephone", 5, new(1, 5)), Share("web", 3, new(1, 7))])
            .Accepted();

        // 40 by 5 and 3 is 25 and 15; 25 / (1/5) is 125 and 15 / (1/7) is 105
        Assert.Equal([25L, 15], plan.Channels.Select(channel => channel.Target.Count));
        Assert.Equal([125L, 105], plan.Channels.Select(channel => channel.RequiredVisits));
        Assert.Equal(230, plan.RequiredVisits);
        Assert.Null(plan.MarketingActivity);
        Assert.Equal("40 pcs over 2 channels, gap 0 pcs", plan.ToString());
        Assert.Equal("telephone: 25 pcs, 125 visits", plan.Channels[0].ToString());
    }

    [Fact]
    public void A_part_of_a_visit_is_a_visit()
    {
        ChannelPlan plan = ChannelPlan.Split(Quantity.Pieces(1), [Share("web", 1, new(3, 10))]).Accepted();

        Assert.Equal(4, plan.Channels[0].RequiredVisits); // 3⅓
    }

    [Fact]
    public void A_gap_needs_a_marketing_activity()
    {
        RefusalReason reason = Assert.Single(
            ChannelPlan.Of(Forty, [Goal("web", 33, new(1, 8))], " ").Refused().Reasons
        );
        Assert.Equal(
            ("quotas.channel-gap-open", "QUOTA-GAPFILL-S3"),
            (reason.Code.Code, reason.Clause!.ToString())
        );
        Assert.Equal(
            "The channels add up to 33 pcs of 40 pcs; the gap is 7 pcs. Link a marketing activity that fills it, or raise the channels.",
            reason.Message.English
        );
        Assert.Equal(
            "各渠道目标合计33 pcs，当月目标40 pcs，缺口7 pcs。请关联填补缺口的市场活动，或调高渠道目标。",
            reason.Message.Chinese
        );

        ChannelPlan plan = ChannelPlan.Of(Forty, [Goal("web", 33, new(1, 8))], "spring-show").Accepted();
        Assert.Equal((Quantity.Pieces(7), "spring-show"), (plan.Gap, plan.MarketingActivity));
    }

    [Fact]
    public void An_activity_is_welcome_where_there_is_no_gap() =>
        Assert.Equal(
            "spring-show",
            ChannelPlan.Of(Forty, [Goal("web", 40, new(1, 8))], "spring-show").Accepted().MarketingActivity
        );

    [Fact]
    public void Every_fault_is_named_at_once()
    {
        Assert.Equal(
            [
                "quotas.target-without-unit",
                "quotas.channel-twice",
                "quotas.channel-weight-negative",
                "quotas.channel-rate-outside",
            ],
            ChannelPlan
                .Split(default, [Share("web", -1, Ratio.Zero), Share("web", 2, Ratio.One)])
                .Refused()
                .Codes()
        );
        Assert.Equal(
            [
                "quotas.target-negative",
                "quotas.channel-target-unfit",
                "quotas.channel-target-unfit",
                "quotas.channel-rate-outside",
                "quotas.channel-rate-outside",
            ],
            ChannelPlan
                .Of(
                    Quantity.Pieces(-1),
                    [Goal("web", -1, new(-1, 2)), new("walk-in", BilingualText.Same("w"), default, new(3, 2))]
                )
                .Refused()
                .Codes()
        );
        Assert.Equal(["quotas.no-channel"], ChannelPlan.Split(Forty, []).Refused().Codes());
        Assert.Equal(["quotas.no-channel"], ChannelPlan.Of(Forty, []).Refused().Codes());
    }

    [Fact]
    public void The_largest_numbers_are_answered_or_refused_and_never_wrapped()
    {
        Quantity most = Quantity.Pieces(long.MaxValue);

        Assert.Equal(
            long.MaxValue,
            ChannelPlan
                .Split(most, [Share("web", long.MaxValue, Ratio.One)])
                .Accepted()
                .Channels[0]
                .RequiredVisits
        );
        Assert.Equal(
            ["quotas.channel-visits-too-many"],
            ChannelPlan.Split(most, [Share("web", 1, new(1, 2))]).Refused().Codes()
        );
        Assert.Equal(
            ["quotas.channel-weights-too-large"],
            ChannelPlan
                .Split(most, [Share("web", long.MaxValue, Ratio.One), Share("fair", 1, Ratio.One)])
                .Refused()
                .Codes()
        );
        RefusalReason over = Assert.Single(
            ChannelPlan
                .Of(most, [Goal("web", long.MaxValue, Ratio.One), Goal("fair", long.MaxValue, Ratio.One)])
                .Refused()
                .Reasons
        );
        Assert.Equal("18446744073709551614 pcs", over.FactNamed("sum").Text);
    }

    [Fact]
    public void Rows_carry_codes_and_labels()
    {
        ChannelPlan plan = ChannelPlan.Split(Forty, [Share("web", 1, new(1, 8))]).Accepted();

        Assert.Equal(
            [new ChannelRow("web", "web（渠道）", 40, "pcs", "1/8", 320)],
            plan.ToRows(Language.Chinese)
        );
        Assert.Equal("web: 40 pcs, 320 visits", plan.ToRows(Language.English)[0].ToString());
    }

    [Fact]
    public void Another_culture_changes_nothing() =>
        Assert.Contains(
            "320 visits",
            Cultures.Makes(() =>
                string.Join(
                    '\n',
                    ChannelPlan.Split(Forty, [Share("web", 1, new(1, 8))]).ToString(),
                    ChannelPlan
                        .Split(Forty, [Share("web", 1, new(1, 8))])
                        .Accepted()
                        .ToRows(Language.English)[0],
                    ChannelPlan.Of(Forty, [Goal("web", 33, new(1, 8))]).ToString()
                )
            ),
            StringComparison.Ordinal
        );

    private static ChannelShare Share(string name, long weight, Ratio rate) =>
        new(name, new(name, $"{name}（渠道）"), weight, rate);

    private static ChannelGoal Goal(string name, long target, Ratio rate) =>
        new(name, new(name, $"{name}（渠道）"), Quantity.Pieces(target), rate);
}
