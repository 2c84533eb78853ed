using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Generated plans by channel: a target, and channels with weights and conversion rates.</summary>
internal sealed record AnyChannels(Quantity Target, ValueList<ChannelShare> Shares)
{
    public static Arbitrary<AnyChannels> Any =>
        (
            from target in Gen.Frequency((3, Law.Whole(0, 1_000)), (1, Law.Whole(0, 1L << 40)))
            from count in Gen.Choose(1, 6)
            from weights in Gen.CollectToArray(Enumerable.Range(0, count).Select(_ => Law.Whole(0, 20)))
            from rates in Gen.CollectToArray(Enumerable.Range(0, count).Select(_ => AnyRate))
            select new AnyChannels(
                Quantity.Pieces(target),
                [.. weights.Zip(rates, (weight, rate) => (weight, rate)).Select((one, i) => Share(i, one))]
            )
        ).ThatShrinks(channels => channels.Smaller());

    public ChannelPlan Split => ChannelPlan.Split(Target, Shares).Accepted();

    private static Gen<Ratio> AnyRate =>
        from below in Gen.Choose(1, 50)
        from above in Gen.Choose(1, below)
        select new Ratio(above, below);

    // the first channel has a weight, so that every target has somewhere to go
    private static ChannelShare Share(int place, (long Weight, Ratio Rate) one) =>
        new(
            $"channel-{place}",
            new($"channel {place}", $"渠道{place}"),
            place == 0 ? one.Weight + 1 : one.Weight,
            one.Rate
        );

    private IEnumerable<AnyChannels> Smaller()
    {
        if (Shares.Count > 1)
        {
            yield return this with
            {
                Shares = [.. Shares.Take(Shares.Count - 1)],
            };
        }

        if (Target.Count > 0)
        {
            yield return this with
            {
                Target = Quantity.Pieces(Target.Count / 2),
            };
        }
    }
}
