using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Explains plans by channel.</summary>
internal static class ChannelExplanations
{
    internal static Explanation Of(ChannelPlan plan, ValueList<Fact> weights)
    {
        string visits = plan.RequiredVisits.ToString(CultureInfo.InvariantCulture);
        string showroomVisits = English.Count(plan.RequiredVisits, "showroom visit");
        string filled = plan.MarketingActivity ?? "";
        return new Explanation
        {
            Decision = "quotas.channel-plan",
            Question = new(
                $"How is the sales target {plan.Target} met by source channel?",
                $"销售目标{plan.Target}如何按来源渠道落实？"
            ),
            Answer = new(
                $"By {English.Count(plan.Channels.Count, "channel")} with {showroomVisits}; gap {plan.Gap}"
                    + (filled.Length > 0 ? $", to be filled by the marketing activity {filled}." : "."),
                $"由{plan.Channels.Count}个渠道、{visits}次到店落实；缺口{plan.Gap}"
                    + (filled.Length > 0 ? $"，由市场活动{filled}填补。" : "。")
            ),
            Outcome = FactValue.OfList(plan.Channels.Select(channel => channel.Target)),
            Clauses = [ChannelFacts.ChannelClause, ChannelFacts.GapClause],
            Facts =
            [
                QuotaFacts.Target(plan.Target),
                .. weights,
                ChannelFacts.Gap(plan.Gap),
                .. filled.Length > 0
                    ? (Fact[])
                        [
                            new(
                                "marketing-activity",
                                FactValue.Of(filled),
                                new("marketing activity", "市场活动")
                            ),
                        ]
                    : [],
            ],
            Steps = plan.Channels.Select(OfChannel).ToValueList(),
        };
    }

    private static Explanation OfChannel(ChannelTarget channel) =>
        new()
        {
            Decision = "quotas.channel-visits",
            Question = new(
                $"How many showroom visits does the channel take: {channel.Label.English}?",
                $"渠道“{channel.Label.Chinese}”需要多少次到店？"
            ),
            Answer = new(
                $"{channel.RequiredVisits}: {channel.Target} over the conversion rate {channel.ConversionRate}, rounded up.",
                $"{channel.RequiredVisits}次：{channel.Target}除以成交率{channel.ConversionRate}，向上取整。"
            ),
            Outcome = FactValue.Of(channel.RequiredVisits),
            Clauses = [ChannelFacts.ChannelClause],
            Facts =
            [
                ChannelFacts.Channel(channel),
                ChannelFacts.OfChannel(channel.Target),
                ChannelFacts.Rate(channel.ConversionRate),
            ],
        };
}
