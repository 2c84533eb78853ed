using System.Text;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Documents;

/// <summary>Whatever a document is made of, reading it ends in a value or in a list of problems.</summary>
public class DocumentGarbage
{
    private static readonly string Whole = ExplanationJson.Write(Explained.Whole);
    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(Whole);

    [Fact]
    public void A_document_that_breaks_off_is_refused_wherever_it_does()
    {
        for (int length = 0; length < Whole.Length; length++)
        {
            Assert.False(IsRead(Whole[..length]), $"{length} characters of {Whole.Length} were read");
        }
    }

    [Fact]
    public void A_document_with_one_byte_changed_is_read_or_refused() =>
        Law.Holds(
            Gen.Choose(0, Bytes.Length - 1)
                .Zip(Gen.Choose(0, 255))
                .ThatShrinks(change => change.Item2 == 0 ? [] : [(change.Item1, change.Item2 / 2)]),
            change =>
            {
                byte[] changed = [.. Bytes];
                changed[change.Item1] = (byte)change.Item2;
                IsRead(Encoding.UTF8.GetString(changed));
            },
            20_000
        );

    [Fact]
    public void A_document_with_a_piece_cut_out_or_doubled_is_read_or_refused() =>
        Law.Holds(
            Gen.Choose(0, Whole.Length)
                .Two()
                .ThatShrinks(cut => cut.Item1 == 0 ? [] : [(cut.Item1 / 2, cut.Item2)]),
            cut =>
            {
                IsRead(Whole[..cut.Item1] + Whole[cut.Item2..]);
            },
            10_000
        );

    [Fact]
    public void A_pile_of_JSON_words_is_read_or_refused() =>
        Law.Holds(
            Gen.Elements(
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    "\"",
                    "\\",
                    "\"format\"",
                    "\"sales-process/explanation/1\"",
                    "\"en\"",
                    "\\ud800",
                    "\"\\udfff\"",
                    "null",
                    "1e999",
                    "-",
                    "\n",
                    "\ufeff",
                    "😀",
                    "\0"
                )
                .ListOf()
                .Select(words => string.Concat(words))
                .ThatShrinks(text => text.Length == 0 ? [] : [text[1..], text[..^1]]),
            text =>
            {
                IsRead(text);
            },
            10_000
        );

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Nesting_without_end_is_refused(string open, string close)
    {
        foreach (int depth in new[] { 255, 256, 257, 100_000 })
        {
            string opened = string.Concat(Enumerable.Repeat(open, depth));
            string closed = string.Concat(Enumerable.Repeat(close, depth));
            Assert.False(IsRead(opened));
            Assert.False(IsRead($"{opened}1{closed}"));
        }
    }

    [Fact]
    public void On_a_very_long_line_every_problem_has_its_own_column()
    {
        string items = string.Join(',', Enumerable.Repeat("1", 20_000));
        string json = $$"""{ "format": "sales-process/refusal/1", "reasons": [{{items}}] }""";
        ValueList<DocumentProblem> problems = Assert
            .Throws<DocumentFormatException>(() => RefusalJson.Read(json))
            .Problems;
        Assert.Equal(20_000, problems.Count);
        // the list begins in column 52, and each item is two characters further on
        Assert.Equal(Enumerable.Range(0, 20_000).Select(i => 52 + (2 * i)), problems.Select(p => p.Column));
        Assert.Equal("$.reasons[19999]", problems[^1].Path);
    }

    /// <summary>Reads both ways; a problem has a place inside the document and words in both languages.</summary>
    private static bool IsRead(string json)
    {
        try
        {
            Explanation read = ExplanationJson.Read(json);
            Assert.Equal(read, ExplanationJson.Read(ExplanationJson.Write(read)));
            return true;
        }
        catch (DocumentFormatException fault)
        {
            string[] lines = json.TrimStart('\ufeff').Split('\n');
            Assert.NotEmpty(fault.Problems);
            Assert.All(
                fault.Problems,
                problem =>
                {
                    Assert.InRange(problem.Line, 1, lines.Length);
                    Assert.InRange(problem.Column, 1, lines[problem.Line - 1].Length + 1);
                    Assert.StartsWith("$", problem.Path, StringComparison.Ordinal);
                }
            );
            return false;
        }
    }
}
