using System.Text.RegularExpressions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Readme;

/// <summary>The README shows code that compiles and output that the code prints.</summary>
public partial class TheReadme
{
    private static readonly string Text = Repository.Read("README.md");

    [Fact]
    public void Shows_what_the_tour_prints()
    {
        using var output = new StringWriter();
        Assert.Equal(0, SalesProcess.Tour.Program.Run([], output, output));
        Assert.Contains($"```text\n{output.ToString().TrimEnd('\n')}\n```", Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quotas", "QuotaExample.cs", "Quotas")]
    [InlineData("activities", "ActivityExample.cs", "Activities")]
    [InlineData("deadlines", "DeadlineExample.cs", "Deadlines")]
    [InlineData("customers", "CustomerExample.cs", "Customers")]
    [InlineData("ownership", "OwnershipExample.cs", "Ownership")]
    [InlineData("visits", "VisitExample.cs", "Visits")]
    [InlineData("stock", "StockExample.cs", "Stock")]
    [InlineData("working day", "DayListExample.cs", "Working day")]
    [InlineData("policy", "OwnPolicyExample.cs", "Your own policy")]
    public void Shows_an_example_that_compiles_with_what_it_prints(
        string marker,
        string file,
        string title
    ) => Assert.Contains(ShownExample.Of(marker, file, title), Text, StringComparison.Ordinal);

    [Fact]
    public void Links_only_to_files_that_exist() =>
        Assert.Empty(
            from file in Directory.GetFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
            where
                !file.Contains(
                    $"{Path.DirectorySeparatorChar}artifacts{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            from Match link in Link().Matches(File.ReadAllText(file))
            let target = link.Groups[1].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
            where !Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, target))
            select $"{Path.GetRelativePath(Repository.Root, file)} -> {target}"
        );

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
