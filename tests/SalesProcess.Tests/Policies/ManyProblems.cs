using SalesProcess.Documents;

namespace SalesProcess.Tests.Policies;

/// <summary>A file with many faults is told all of them at once, in the order of the document.</summary>
public class ManyProblems
{
    private const string Faulty = """
        {
          "format": "sales-process/policy/1",
          "policy": "",
          "title": { "en": "Acme" },
          "extends": "other",
          "clauses": [
            { "id": "acme-01", "area": "quotas", "statement": { "en": "Six days.", "zh": "六天。" } },
            { "id": "VISIT-STEP-01", "area": "visits", "statement": { "en": "Nine.", "zh": "九步。" } }
          ],
          "editions": [
            { "edition": "a", "from": "2006-01-01", "parameters": {
              "quotas.planning-days-per-month": { "value": 99 },
              "quotas.week-starts-on": { "value": "someday", "clause": "ACME-01" },
              "quotas.hours": { "value": 8 }
            } },
            { "edition": "a", "from": "2006-01-01", "parameters": {
              "visits.display": { "value": [
                { "id": "Clean", "clause": "VISIT-DISPLAY-03", "text": { "en": "Clean", "zh": "清洁" },
                  "when": [{ "trait": "outlet", "values": ["kiosk"] }, { "trait": "season", "values": ["w"] }] },
                { "id": "Clean", "clause": "VISIT-DISPLAY-99", "text": { "en": "Clean", "zh": "清洁" } }
              ] }
            } },
            { "edition": "b", "from": "soon", "parameters": { "visits.greeting": { "value": 1 } } }
          ]
        }
        """;

    [Fact]
    public void Every_problem_is_reported_at_once_in_the_order_of_the_document() =>
        Assert.Equal(
            [
                "3:13 $.policy",
                "4:12 $.title",
                "5:14 $.extends",
                "7:13 $.clauses[0].id",
                "8:5 $.clauses[1]",
                "11:5 $.editions[0]",
                "12:52 $.editions[0].parameters['quotas.planning-days-per-month'].value",
                "13:43 $.editions[0].parameters['quotas.week-starts-on'].value",
                "13:64 $.editions[0].parameters['quotas.week-starts-on'].clause",
                "14:23 $.editions[0].parameters['quotas.hours']",
                "16:5 $.editions[1]",
                "16:5 $.editions[1]",
                "16:5 $.editions[1]",
                "18:17 $.editions[1].parameters['visits.display'].value[0].id",
                "19:19 $.editions[1].parameters['visits.display'].value[0].when",
                "19:19 $.editions[1].parameters['visits.display'].value[0].when",
                "20:17 $.editions[1].parameters['visits.display'].value[1].id",
                "20:17 $.editions[1].parameters['visits.display'].value[1].id",
                "20:36 $.editions[1].parameters['visits.display'].value[1].clause",
                "23:31 $.editions[2].from",
                "23:85 $.editions[2].parameters['visits.greeting'].value",
            ],
            PolicyFile.ProblemsOf(Faulty).Select(problem => $"{problem.Line}:{problem.Column} {problem.Path}")
        );

    [Fact]
    public void The_exception_lists_one_problem_a_line()
    {
        string[] lines = Assert
            .Throws<DocumentFormatException>(() => PolicyFile.Read(Faulty))
            .Message.Split('\n');

        Assert.Equal("The document has 21 problem(s):", lines[0]);
        Assert.Equal("3:13 $.policy: The text is empty. Fill it in.", lines[1]);
        Assert.Equal(22, lines.Length);
    }
}
