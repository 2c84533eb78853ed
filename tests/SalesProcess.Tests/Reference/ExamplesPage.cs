using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Reference;

/// <summary>The page of every kind of table that a policy page can hold.</summary>
public class ExamplesPage
{
    [Fact]
    public void It_is_up_to_date() =>
        Approved.Matches(Markdown.Page(Lines()), "docs", "reference", "examples.md");

    private static IEnumerable<string> Lines() =>
        [
            "# Examples of policy pages",
            "",
            "Every kind of table that a policy page can hold, with the columns that it may give and those, with an arrow, that it may ask for. How pages are written: [run your own cases](../how-to/run-your-own-cases.md). This page is made from the code by the tests.",
            "",
            .. Markdown.Table(
                ["Example", "Given", "Found"],
                PolicyPages
                    .Examples.ByName.Values.OrderBy(example => example.Name, StringComparer.Ordinal)
                    .Select(example =>
                        (string[])
                            [
                                $"`{example.Name}`",
                                string.Join(", ", example.Given),
                                string.Join(", ", example.Found),
                            ]
                    )
            ),
        ];
}
