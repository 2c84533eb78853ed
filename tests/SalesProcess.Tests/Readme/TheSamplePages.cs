using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Readme;

/// <summary>The pages of the samples show code as the samples have it; what a sample prints is checked where it is
/// run.</summary>
public class TheSamplePages
{
    [Theory]
    [InlineData("build-a-visit-form.md", "visit-form")]
    [InlineData("store-visits-in-sqlite.md", "visit-store-sqlite")]
    [InlineData("store-visits-as-an-event-stream.md", "visit-stream-postgres")]
    public void Show_the_marked_parts_of_a_sample_and_no_other_code(string page, string sample)
    {
        string[] parts =
        [
            .. Directory
                .GetFiles(Repository.PathOf("docs", "samples", sample), "*.cs")
                .SelectMany(file => ShownParts.Of(File.ReadAllText(file).ReplaceLineEndings("\n")))
                .Select(part => part.Trim('\n'))
                .Order(StringComparer.Ordinal),
        ];
        Assert.NotEmpty(parts);
        Assert.Equal(
            parts,
            ShownParts.Blocks("csharp", Repository.Read("docs", "how-to", page)).Order(StringComparer.Ordinal)
        );
    }
}
