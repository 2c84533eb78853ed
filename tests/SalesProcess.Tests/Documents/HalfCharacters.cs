using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Documents;

/// <summary>A surrogate alone in the text of a document is found, not replaced in silence.</summary>
public class HalfCharacters
{
    private static readonly string Half = new('\ud800', 1);

    [Fact]
    public void In_an_explanation()
    {
        string json = ExplanationJson.Write(
            PolicyBook.BuiltIn.InForceOn(new LocalDate(2026, 10, 9)).Explained()
        );
        DocumentProblem problem = Assert.Single(
            Assert
                .Throws<DocumentFormatException>(() =>
                    ExplanationJson.Read(json.Replace("Which", "Whi" + Half, StringComparison.Ordinal))
                )
                .Problems
        );
        Assert.Equal(5, problem.Line);
        Assert.StartsWith(
            "The text holds half a character",
            problem.Message.English,
            StringComparison.Ordinal
        );
        Assert.StartsWith("文本含有不完整的字符", problem.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_refusal() => Refused(() => RefusalJson.Read("{" + Half), 1, 2);

    [Fact]
    public void In_a_policy_file()
    {
        Refused(() => PolicyBook.Parse("{\n  \"" + Half + "\": 1 }"), 2, 4);
        Refused(() => PolicyBook.BuiltIn.Overlay("{\r\n" + Half), 2, 1);
    }

    [Fact]
    public void In_a_journal_and_in_a_form()
    {
        Refused(() => JournalJson.Read("{" + Half), 1, 2);
        Refused(() => FormJson.Read("{\n" + Half), 2, 1);
    }

    [Fact]
    public void A_whole_character_of_two_halves_is_none() =>
        Assert.DoesNotContain(
            Assert.Throws<DocumentFormatException>(() => PolicyBook.Parse("\ud83d\ude00")).Problems,
            problem => problem.Message.English.Contains("half a character", StringComparison.Ordinal)
        );

    private static void Refused(Func<object> read, int line, int column)
    {
        DocumentProblem problem = Assert.Single(Assert.Throws<DocumentFormatException>(read).Problems);
        Assert.Equal((line, column), (problem.Line, problem.Column));
    }
}
