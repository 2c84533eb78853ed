using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Checklists;

/// <summary>A list is stored as JSON and restored from it; every answer is judged again (LIB-CHECK-06).</summary>
public class ChecklistDocuments
{
    private const string Stored = """
        {
          "format": "sales-process/checklist/1",
          "checklist": "visits.self-review",
          "edition": "test/1",
          "subject": "V-1",
          "answers": [
            {
              "item": "reached",
              "answer": "yes"
            },
            {
              "item": "lines",
              "answer": "value",
              "value": {
                "type": "whole",
                "value": "3"
              }
            },
            {
              "item": "mood",
              "answer": "not-applicable",
              "reason": "nobody there"
            },
            {
              "item": "next",
              "answer": "skipped",
              "reason": "undecided",
              "note": "after May"
            },
            {
              "item": "sent",
              "answer": "no"
            }
          ]
        }
        """;

    [Fact]
    public void A_list_is_written_with_its_answers_and_comes_back()
    {
        Checklist list = Reviews
            .Start("V-1")
            .Answered(
                ("reached", ChecklistAnswer.Yes),
                ("lines", ReviewItems.Given(3)),
                ("mood", ChecklistAnswer.DoesNotApply("nobody there")),
                ("next", ChecklistAnswer.Skip("undecided", "after May")),
                ("sent", ChecklistAnswer.No)
            );

        Assert.Equal(Stored, Cultures.Makes(() => ChecklistJson.Write(list)));
        Assert.Equal(list, Reviews.Restore(Stored).Accepted());
        Assert.Equal(Stored, ChecklistJson.Write(ChecklistJson.Read(Stored)));
        Assert.Equal(
            "visits.self-review of test/1: 5 answers",
            Cultures.Makes(ChecklistJson.Read(Stored).ToString)
        );
        Assert.Equal("next: skipped", ChecklistJson.Read(Stored).Answers[3].ToString());
    }

    [Fact]
    public void Every_problem_of_a_document_is_reported_at_once()
    {
        DocumentFormatException broken = Assert.Throws<DocumentFormatException>(() =>
            ChecklistJson.Read(
                """
                { "format": "sales-process/checklist/1", "checklist": "", "colour": "red", "answers": [
                  { "item": "a", "answer": "perhaps" },
                  { "item": "b", "answer": "yes", "reason": "so" },
                  { "item": "c", "answer": "skipped" },
                  { "item": "d", "answer": "skipped", "reason": "No Name" },
                  { "item": "e", "answer": "value", "value": 7 },
                  { "item": "f", "answer": "not-applicable", "note": "n" } ] }
                """
            )
        );

        Assert.Equal(
            [
                "$ 'edition' is missing.",
                "$.checklist The text is empty. Fill it in.",
                "$.colour 'colour' is not known here. Known: format, checklist, edition, answers, subject.",
                "$.answers[0].answer The text here is not one of: yes, no, not-applicable, skipped, value.",
                "$.answers[1].reason The answer 'yes' has no 'reason'. Leave it out.",
                "$.answers[2] 'reason' is missing: the answer 'skipped' needs it.",
                "$.answers[3].reason The text here is not a name in kebab case, such as shop-shut.",
                "$.answers[4].value This must be an object { … }.",
                "$.answers[5] 'reason' is missing: the answer 'not-applicable' needs it.",
                "$.answers[5].note The answer 'not-applicable' has no 'note'. Leave it out.",
            ],
            broken.Problems.Select(problem => $"{problem.Path} {problem.Message.English}")
        );
    }

    [Fact]
    public void What_the_list_does_not_take_is_refused_with_every_other_answer() =>
        Assert.Equal(
            ["checklists.unknown-item", "checklists.answer-of-another-kind", "checklists.skip-not-allowed"],
            Reviews
                .Restore(
                    """
                    { "format": "sales-process/checklist/1", "checklist": "visits.self-review", "edition": "test/1",
                      "answers": [
                        { "item": "weather", "answer": "yes" },
                        { "item": "lines", "answer": "yes" },
                        { "item": "mood", "answer": "skipped", "reason": "undecided" } ] }
                    """
                )
                .Refused()
                .Codes()
        );

    [Fact]
    public void Another_list_or_edition_is_refused_in_both_languages()
    {
        Refusal refusal = Reviews
            .Restore(
                """
                { "format": "sales-process/checklist/1", "checklist": "visits.paperwork", "edition": "built-in/1",
                  "answers": [] }
                """
            )
            .Refused();

        Assert.Equal(
            [
                "What is stored is the checklist 'visits.paperwork', not 'visits.self-review'. Restore it as what it is.",
                "The checklist was begun under the edition 'built-in/1' of the policy, not 'test/1'. Restore it under its own.",
            ],
            refusal.Reasons.Select(reason => reason.Message.English)
        );
        Assert.Equal(
            "该清单依据政策版本“built-in/1”开始填写，而非“test/1”。请按原版本恢复。",
            refusal.Reasons[1].Message.Chinese
        );
    }

    [Fact]
    public void A_list_that_came_without_a_policy_cannot_be_stored() =>
        Assert.StartsWith(
            "The items of the list came without a policy.",
            Assert.Throws<ArgumentException>("list", () => ChecklistJson.Write(ReviewItems.Empty)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Nulls_and_blank_names_are_bugs_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>("list", () => ChecklistJson.Write((Checklist)null!));
        Assert.Throws<ArgumentNullException>("list", () => ChecklistJson.Write((StoredChecklist)null!));
        Assert.Throws<ArgumentNullException>("json", () => ChecklistJson.Read(null!));
        Assert.Throws<ArgumentException>("List", () => new StoredChecklist(" ", "e", null, []));
        Assert.Throws<ArgumentException>("Edition", () => new StoredChecklist("l", " ", null, []));
        Assert.Throws<ArgumentException>("Subject", () => new StoredChecklist("l", "e", " ", []));
        Assert.Throws<ArgumentNullException>("Answers", () => new StoredChecklist("l", "e", null, [null!]));
        Assert.Throws<ArgumentException>("Item", () => new StoredAnswer("", ChecklistAnswer.Yes));
        Assert.Throws<ArgumentNullException>("Answer", () => new StoredAnswer("a", null!));
        Assert.Throws<ArgumentNullException>(
            "stored",
            () => Checklist.Restore(Reviews.Key, Reviews.NoTraits, Reviews.Host, null!)
        );
    }

    [Fact]
    public void Evidence_is_a_kind_and_a_reference()
    {
        var evidence = new Evidence("photo", "IMG:1");

        Assert.Equal(new FactValue("evidence", "photo:IMG:1"), evidence.ToValue());
        Assert.Equal("photo:IMG:1", evidence.ToString());
        Assert.True(Evidence.TryRead(evidence.ToValue(), out Evidence? read));
        Assert.Equal(evidence, read);
        Assert.All(
            new[] { "photo", ":x", "Photo:x", "photo:", "photo: " },
            text => Assert.False(Evidence.TryRead(new FactValue("evidence", text), out _))
        );
        Assert.False(Evidence.TryRead(FactValue.Of("photo:x"), out _));
        Assert.Throws<ArgumentException>("Kind", () => new Evidence("A photo", "x"));
        Assert.Throws<ArgumentException>("Reference", () => new Evidence("photo", " "));
        Assert.Throws<ArgumentNullException>("value", () => Evidence.TryRead(null!, out _));
    }
}
