using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>The sources have no items for steps 6 to 8; a host may bring its own, and change the others.</summary>
public class ItemsOfTheHost
{
    private static readonly PolicyBook Book = PolicyBook.BuiltIn.Overlay(
        """
        {
          "format": "sales-process/policy/1",
          "policy": "acme",
          "title": { "en": "Acme", "zh": "爱美" },
          "extends": "built-in",
          "editions": [
            {
              "edition": "acme-2026",
              "from": "2026-01-01",
              "parameters": {
                "visits.self-review": {
                  "value": [
                    {
                      "id": "goal-reached",
                      "clause": "VISIT-STEP-02",
                      "text": { "en": "Whether the goal was reached", "zh": "目标达成与否" },
                      "answer": "record"
                    }
                  ]
                }
              }
            },
            {
              "edition": "acme-2027",
              "from": "2027-01-01",
              "parameters": { "visits.self-review": { "value": [] } }
            }
          ]
        }
        """
    );

    [Theory]
    [InlineData(VisitStep.Presentation)]
    [InlineData(VisitStep.SelfReview)]
    [InlineData(VisitStep.Paperwork)]
    public void Without_a_host_nothing_is_asked_in_the_last_steps(VisitStep step) =>
        Assert.Empty(Cases.Begun().ChecklistOf(step).Entries);

    [Fact]
    public void A_host_may_ask_in_the_last_steps()
    {
        OngoingVisit visit = Begun(2026);
        ChecklistEntry entry = Assert.Single(visit.ChecklistOf(VisitStep.SelfReview).Entries);
        Assert.Equal("Whether the goal was reached", entry.Item.Text.English);
        Assert.Equal(ItemAnswer.Record, entry.Item.Answer);
        Assert.Equal(27, visit.ChecklistOf(VisitStep.Preparation).Entries.Count);
    }

    [Fact]
    public void What_a_host_asks_keeps_a_visit_open_until_it_is_answered()
    {
        OngoingVisit visit = Begun(2026).Then([.. Enum.GetValues<VisitStep>().Skip(1)]).AllAnswered();
        Assert.True(visit.Close(Later(visit)).IsAccepted);

        OngoingVisit skipped = Begun(2026)
            .Then(VisitStep.Greeting, VisitStep.StoreInspection, VisitStep.Display, VisitStep.OrderDrafting)
            .AllAnswered();
        Assert.Equal(
            [
                "checklists.item-unanswered [VISIT-STEP-02]: Open: “Whether the goal was reached”. Answer the item, or say why it does not apply.",
            ],
            skipped.Close(Later(skipped)).Refused().Reasons.Select(reason => reason.ToString())
        );
    }

    [Fact]
    public void What_is_open_cites_the_edition_that_set_its_list()
    {
        Assert.All(Cases.Begun().OpenReasons(), reason => Assert.Equal("built-in/1", reason.Edition));
        Assert.All(
            Cases.Begun(VisitItems.HostPolicy).OpenReasons(),
            reason => Assert.Equal("test/1", reason.Edition)
        );
        // the list of step 7 is the host's, those of steps 1 to 5 are the built-in ones
        Assert.Equal(
            [.. Enumerable.Repeat("built-in/1", 58), "acme/acme-2026"],
            Begun(2026).OpenReasons().Select(reason => reason.Edition)
        );
    }

    [Fact]
    public void What_was_denied_cites_the_edition_that_set_its_list()
    {
        OngoingVisit visit = Cases
            .Begun(VisitItems.HostPolicy)
            .Answer(VisitStep.Preparation, "ready", ChecklistAnswer.No)
            .Accepted();
        RefusalReason reason = visit.Close(Later(visit)).Refused().Reasons[0];
        Assert.Equal("checklists.item-not-confirmed", reason.Code.Code);
        Assert.Equal("test/1", reason.Edition);
    }

    [Fact]
    public void A_condition_that_no_value_of_the_policy_sets_cites_no_edition() =>
        Assert.All(
            PlannedVisit
                .For(Cases.Plan with { Goal = "", ExpectedStay = Duration.Zero }, Edition(2026))
                .Begin(Cases.Nine)
                .Refused()
                .Reasons,
            reason => Assert.Null(reason.Edition)
        );

    [Fact]
    public void A_visit_keeps_the_edition_that_it_was_planned_under()
    {
        // planned under the edition of 2026, ended when that of 2027 is in force
        OngoingVisit visit = Begun(2026).Then([.. Enum.GetValues<VisitStep>().Skip(1)]);
        LocalDateTime end = new(2027, 1, 2, 9, 0);
        Assert.Contains(
            "goal-reached",
            visit.Close(end).Refused().Reasons.Select(reason => reason.FactNamed("item").Text)
        );
        ClosedVisit closed = visit.AllAnswered().Close(end).Accepted();
        Assert.Same(Edition(2026), closed.Policy);
        Assert.Single(closed.Checklists[6].Checklist.Entries);
    }

    [Fact]
    public void A_visit_that_is_planned_later_has_the_later_items() =>
        Assert.Empty(Begun(2027).ChecklistOf(VisitStep.SelfReview).Entries);

    private static PolicyEdition Edition(int year) => Book.InForceOn(new LocalDate(year, 1, 1)).Accepted();

    private static OngoingVisit Begun(int year) => Cases.Begun(Edition(year));

    private static LocalDateTime Later(OngoingVisit visit) => visit.Entered[^1].At.PlusMinutes(1);
}
