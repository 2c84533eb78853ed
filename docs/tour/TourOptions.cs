using System.CommandLine;

namespace SalesProcess.Tour;

/// <summary>The command line of the tour.</summary>
internal sealed class TourOptions
{
    public TourOptions() =>
        Command = new RootCommand(
            "A salesperson's day, decided by the sales policy. Without arguments: built-in data."
        )
        {
            Month,
            Today,
            Target,
            Stock,
            Policy,
            Json,
            Chinese,
        };

    public RootCommand Command { get; }

    public Option<string> Month { get; } =
        new("--month") { Description = "the month to plan, such as 2026-10", HelpName = "yyyy-MM" };

    public Option<string> Today { get; } =
        new("--today")
        {
            Description = "the day to look at; without it, the first working day of the month",
            HelpName = "yyyy-MM-dd",
        };

    public Option<string> Target { get; } =
        new("--target")
        {
            Description =
                "the target of the month: 300000, \"USD 40000.00\" or \"40 pcs\"; a bare number is in CNY",
            HelpName = "amount",
        };

    public Option<string> Stock { get; } =
        new("--stock")
        {
            Description = "a stock count as a CSV file with the columns of docs/tour/Data/stock.csv",
            HelpName = "file.csv",
        };

    public Option<string> Policy { get; } =
        new("--policy")
        {
            Description = "a policy file of your own: one that extends the built-in policy, or a whole one",
            HelpName = "file.json",
        };

    public Option<bool> Json { get; } = new("--json") { Description = "write everything as JSON" };

    public Option<bool> Chinese { get; } = new("--zh") { Description = "in Chinese · 中文" };
}
