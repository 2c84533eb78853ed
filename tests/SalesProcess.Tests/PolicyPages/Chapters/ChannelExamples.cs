using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page of sales channels.</summary>
internal static class ChannelExamples
{
    private static readonly string[] Found = ["Targets", "Visits", "All visits", "Gap", "Refusal"];

    public static Example[] All { get; } =
    [
        new("channel-split", ["Target", "Weights", "Rates"], Found, Split),
        new("channel-plan", ["Target", "Channels", "Rates", "Marketing activity"], Found, Given),
        new("figure-review", ["Figure", "Cause", "Action"], ["Result", "Refusal"], Review),
    ];

    private static IReadOnlyDictionary<string, string> Split(Row row) =>
        Shown(
            ChannelPlan.Split(
                row.Quantity("Target"),
                row.List("Weights")
                    .Zip(
                        row.List("Rates"),
                        (weight, rate) =>
                        {
                            (string name, long number) = Named(weight);
                            return new ChannelShare(
                                name,
                                BilingualText.Same(name),
                                number,
                                Ratio.Parse(rate)
                            );
                        }
                    )
                    .ToValueList()
            )
        );

    private static IReadOnlyDictionary<string, string> Given(Row row)
    {
        Quantity target = row.Quantity("Target");
        return Shown(
            ChannelPlan.Of(
                target,
                row.List("Channels")
                    .Zip(
                        row.List("Rates"),
                        (channel, rate) =>
                        {
                            (string name, long number) = Named(channel);
                            return new ChannelGoal(
                                name,
                                BilingualText.Same(name),
                                target.WithUnits(number),
                                Ratio.Parse(rate)
                            );
                        }
                    )
                    .ToValueList(),
                row.Find("Marketing activity")
            )
        );
    }

    private static IReadOnlyDictionary<string, string> Review(Row row)
    {
        string[] parts = row.Text("Figure").Split(' ');
        var figure = new ManagementFigure(
            parts[0],
            BilingualText.Same(parts[0]),
            Ratio.Parse(parts[1]),
            Ratio.Parse(parts[3])
        )
        {
            Cause = row.Find("Cause"),
            Action = row.Find("Action"),
        };
        return Example.Of(
            FigureReview.Check([figure]),
            (figures, _) =>
                new Dictionary<string, string>
                {
                    ["Result"] = figures[0].IsShort ? "short, dealt with" : "reached",
                }
        );
    }

    private static IReadOnlyDictionary<string, string> Shown(Decision<ChannelPlan> decision) =>
        Example.Of(
            decision,
            (plan, _) =>
                new Dictionary<string, string>
                {
                    ["Targets"] = string.Join(
                        ", ",
                        plan.Channels.Select(channel => $"{channel.Channel} {channel.Target.Count}")
                    ),
                    ["Visits"] = string.Join(
                        ", ",
                        plan.Channels.Select(channel => $"{channel.Channel} {channel.RequiredVisits}")
                    ),
                    ["All visits"] = plan.RequiredVisits.ToString(CultureInfo.InvariantCulture),
                    ["Gap"] = plan.Gap.ToString(),
                }
        );

    private static (string Name, long Number) Named(string text) =>
        text.Split(' ') is [var name, var number]
            ? (name, long.Parse(number, CultureInfo.InvariantCulture))
            : throw new FormatException($"'{text}' is not a channel and a number, such as telephone 12.");
}
