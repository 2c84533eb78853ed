using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>The facts and clauses that plans by channel and reviews of figures cite.</summary>
internal static class ChannelFacts
{
    internal static ClauseId ChannelClause { get; } = ClauseId.Parse("QUOTA-CHANNEL-S3");

    internal static ClauseId GapClause { get; } = ClauseId.Parse("QUOTA-GAPFILL-S3");

    internal static ClauseId FigureClause { get; } = ClauseId.Parse("QUOTA-KPI-S3");

    internal static Fact Channel(string channel) =>
        new("channel", FactValue.Of(channel), new("channel", "渠道"));

    internal static Fact Channel(ChannelTarget channel) =>
        Fact.Named("channel", channel.Channel, new("channel", "渠道"), channel.Label);

    internal static Fact Weight(ChannelShare channel) =>
        new("weight", FactValue.Of(channel.Weight), new("weight", "权重"));

    internal static Fact Rate(Ratio rate) =>
        new("rate", FactValue.Of(rate), new("conversion rate", "成交率"));

    internal static Fact OfChannel(Quantity target) =>
        new("channel-target", FactValue.Of(target), new("target of the channel", "渠道目标"));

    internal static Fact Gap(Quantity gap) => new("gap", FactValue.Of(gap), new("gap", "缺口"));

    /// <summary>The sum of the channels; it may be larger than any quantity.</summary>
    internal static Fact Sum(Int128 sum, Quantity target) =>
        new(
            "sum",
            new FactValue("quantity", $"{sum.ToString(CultureInfo.InvariantCulture)} {target.UnitCode}"),
            new("sum of the channels", "渠道目标合计")
        );
}
