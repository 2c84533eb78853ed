using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Checklists;

/// <summary>How an item stands, and whether a list is complete, follows from the explanation alone.</summary>
public class ChecklistRederivation
{
    [Fact]
    public void How_an_item_stands_follows_from_the_facts() =>
        Law.Holds(
            ReviewRun.Any,
            run =>
                Assert.All(
                    run.Play(),
                    step =>
                        step.Said.Switch(
                            (after, why) =>
                            {
                                Explanation read = ExplanationJson.Read(ExplanationJson.Write(why));
                                Assert.Equal(read.Outcome.Text, Stands(read));
                                Assert.Equal(Kebab(after.Find(step.Item)!.State), Stands(read));
                            },
                            refusal => Assert.NotEmpty(refusal.Reasons)
                        )
                )
        );

    [Fact]
    public void That_a_list_is_complete_follows_from_the_facts()
    {
        Explanation why = Reviews
            .Start("V-1")
            .Answered(
                ("reached", ChecklistAnswer.No),
                ("lines", ReviewItems.Given(3)),
                ("mood", ReviewItems.Given("poor")),
                ("next", ChecklistAnswer.Skip("undecided")),
                ("shelf", ChecklistAnswer.DoesNotApply("no camera")),
                ("sent", ChecklistAnswer.Yes)
            )
            .Complete()
            .Explained();

        Assert.Equal("checklists.complete-list", why.Decision);
        Assert.Equal(FactValue.Of(true), why.Outcome);
        Assert.Equal(
            new BilingualText(
                "Is “checklist of step 7, self-review after the visit” of V-1 complete?",
                "V-1的“第7步“拜访后自我检讨”的检查项目”是否完成？"
            ),
            why.Question
        );
        string[] toConfirm = [.. Values(why, "item-to-confirm")];
        Assert.Equal(["sent"], toConfirm);
        Assert.Equal(["reached", "lines", "mood", "next", "shelf", "sent"], Values(why, "mandatory-item"));
        Assert.All(
            Values(why, "mandatory-item"),
            item => Assert.True(why.FactNamed(item).Text != "no" || !toConfirm.Contains(item), item)
        );
        Assert.DoesNotContain(why.Facts, fact => fact.Name == "why");
        Assert.DoesNotContain("no camera", ExplanationJson.Write(why), StringComparison.Ordinal);
    }

    [Fact]
    public void The_clauses_of_the_library_stand_beside_that_of_the_item()
    {
        Checklist list = Reviews.Start().Answered(("reached", ChecklistAnswer.Yes));

        Assert.Equal(
            ["VISIT-STEP-02 LIB-CHECK-01 LIB-CHECK-04 LIB-CHECK-02"],
            [Clauses(list.Answer("why", ReviewItems.Given("so")))]
        );
        Assert.Equal(
            ["VISIT-STEP-02 LIB-CHECK-03", "VISIT-STEP-02 LIB-CHECK-05", "VISIT-STEP-02"],
            [
                Clauses(list.Answer("next", ChecklistAnswer.Skip("undecided"))),
                Clauses(list.Answer("mood", ChecklistAnswer.DoesNotApply("nobody"))),
                Clauses(list.Answer("reached", ChecklistAnswer.No)),
            ]
        );
    }

    [Fact]
    public void The_start_names_the_items_and_what_they_depend_on()
    {
        Explanation why = Checklist
            .Start(Reviews.Key, new Dictionary<string, string> { ["outlet"] = "dealer" }, Reviews.Host, "V-1")
            .Explained();

        Assert.Equal(FactValue.Of(7), why.Outcome);
        Assert.Equal("dealer", why.FactNamed("outlet").Text);
        Assert.Equal("V-1", why.FactNamed("subject").Text);
        Assert.Equal(why.Outcome.AsWhole(), Values(why, "item").Count());
        Assert.Equal("test/1", Assert.Single(why.Readings).Edition);
    }

    private static string Clauses(Decision<Checklist> decision) =>
        string.Join(' ', decision.Explained().Clauses);

    private static IEnumerable<string> Values(Explanation why, string name) =>
        why.Facts.Where(fact => fact.Name == name).Select(fact => fact.Value.Text);

    // the rules of the page, written down a second time, over the facts alone
    private static string Stands(Explanation why)
    {
        string left = why.FactNamed("optional").AsYesNo() ? "optional-left" : "open";
        FactValue answer = why.FactNamed("answer");
        string asked = why.FactNamed("asked").Text;
        bool isCode = answer.Type == "text" && asked is "confirm" or "record";
        if (answer == FactValue.Of("not-applicable"))
        {
            return "not-applicable";
        }

        if (answer == FactValue.Of("skipped"))
        {
            return Names(why, "reasons-allowed").Contains(why.FactNamed("skip-reason").Text)
                ? "skipped"
                : left;
        }

        bool waits = Names(why, "required").Length > 0;
        bool settles = asked switch
        {
            "confirm" => isCode && answer.Text == "yes",
            "record" => isCode && answer.Text is "yes" or "no",
            "count" => answer.AsWhole() >= 0,
            "choice" => Names(why, "options").Contains(answer.Text),
            "evidence" => Names(why, "options").Contains(answer.Text.Split(':')[0]),
            "date" => answer.AsDate() > LocalDate.MinIsoValue,
            _ => answer.Text.Trim().Length > 0,
        };
        return settles && !waits ? "answered" : left;
    }

    private static string[] Names(Explanation why, string fact) =>
        why.Facts.FirstOrDefault(f => f.Name == fact)?.Value.Text.Split(' ') ?? [];

    private static string Kebab(ChecklistItemState state) =>
        state switch
        {
            ChecklistItemState.NotApplicable => "not-applicable",
            ChecklistItemState.OptionalLeft => "optional-left",
            ChecklistItemState.Answered => "answered",
            ChecklistItemState.Skipped => "skipped",
            _ => "open",
        };
}
