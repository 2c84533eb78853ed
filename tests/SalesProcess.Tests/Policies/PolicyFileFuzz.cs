using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Policies;

/// <summary>Whatever stands in a file, reading it gives a policy or a list of problems, and nothing else.</summary>
public class PolicyFileFuzz
{
    private const int Cases = 5_000;

    [Fact]
    public void A_garbled_file_gives_a_policy_or_problems() =>
        Law.Holds(GarbledFile.Any, file => GivesAPolicyOrProblems(file.Text, PolicyFile.Read), Cases);

    [Fact]
    public void A_misshapen_file_gives_a_policy_or_problems() =>
        Law.Holds(
            MisshapenFile.Of(
                PolicyFile.OverlayWithClauses(
                    """
                    { "id": "ACME-01", "area": "quotas", "statement": { "en": "Six.", "zh": "六。" }, "kinds": ["cadence"] }
                    """,
                    """
                      "quotas.planning-days-per-week": { "value": 6, "clause": "ACME-01" },
                      "visits.paperwork": { "value": [
                        { "id": "sent", "clause": "ACME-01", "text": { "en": "Sent", "zh": "已发送" },
                          "answer": "record", "when": [{ "trait": "outlet", "values": ["dealer"] }] } ] }
                    """
                ),
                PolicyFile.OverlayOf(
                    """
                    { "edition": "b", "from": "2027-01-01", "parameters": { "quotas.week-starts-on": { "value": "sunday" } } },
                    { "edition": "a", "from": "2026-01-01", "parameters": { "visits.display": { "value": [] } } }
                    """
                )
            ),
            file => GivesAPolicyOrProblems(file.Text, PolicyFile.Read),
            Cases
        );

    [Fact]
    public void A_misshapen_file_of_a_whole_policy_gives_a_policy_or_problems() =>
        Law.Holds(
            MisshapenFile.Of(PolicyFile.Whole("whole", ("a", "2020-01-01", ""), ("b", "2024-01-01", ""))),
            file => GivesAPolicyOrProblems(file.Text, PolicyBook.Parse)
        );

    private static void GivesAPolicyOrProblems(string file, Func<string, PolicyBook> read)
    {
        PolicyBook? book = null;
        ValueList<DocumentProblem> problems = [];
        try
        {
            book = read(file);
        }
        catch (DocumentFormatException thrown)
        {
            problems = thrown.Problems;
            Assert.NotEmpty(problems);
        }

        if (book is not null)
        {
            Assert.Equal(book.ToJson(), PolicyBook.Parse(book.ToJson()).ToJson());
        }

        int lines = file.Split('\n').Length;
        Assert.All(
            problems,
            problem =>
            {
                Assert.InRange(problem.Line, 1, lines);
                Assert.InRange(problem.Column, 1, file.Split('\n')[problem.Line - 1].Length + 1);
                Assert.StartsWith("$", problem.Path, StringComparison.Ordinal);
            }
        );
        Assert.Equal(problems.OrderBy(problem => (problem.Line, problem.Column)), problems);
    }
}
