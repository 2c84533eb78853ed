using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Calendars;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>Which papers a visit owes, and what is said of those that are open.</summary>
public class PapersOfAVisit
{
    private static readonly LocalDateTime Nine = new(2026, 10, 12, 9, 0);
    private static readonly LocalDateTime Ten = new(2026, 10, 12, 10, 0);
    private static readonly PaperedVisit Ended = PaperCases.Visit(Nine, Ten);

    [Fact]
    public void Every_paper_that_a_source_names_can_be_asked_for_at_once()
    {
        VisitPapers papers = Ask(Ended, [], Ten, With("every-paper")).Accepted();
        Assert.Equal(
            [
                "visit-slip: overdue",
                "material-backup: open",
                "customer-relationship-form: open",
                "customer-technical-form: open",
                "visit-record-form: open",
                "customer-statistics-form: open",
                "customer-and-region-record: open",
                "visit-report: open",
            ],
            papers.Owed.Select(paper => paper.ToString())
        );
        Assert.Equal("V-1: 8 of 8 papers open", Cultures.Makes(papers.ToString));
        Assert.False(papers.IsComplete);
    }

    [Fact]
    public void A_missing_paper_says_which_for_whom_and_how_far()
    {
        RefusalReason reason = VisitPapers
            .OpenReasons(Ended, [], With("record-form-to-clerk"))
            .First(one => one.FactNamed("paper").Text == "visit-record-form");
        Assert.Equal(
            new(
                "The visit 'V-1' owes the paper “Visit Record Form” (for the sales clerk); it must be handed over. Fill it in.",
                "拜访“V-1”缺少文书“拜访记录表”（交销售内勤），须达到“已移交”。请予填写。"
            ),
            reason.Message
        );
        Assert.Equal(("VISIT-S8-04", "built-in/1"), ($"{reason.Clause}", reason.Edition));
    }

    [Fact]
    public void An_unfinished_paper_says_where_it_stands()
    {
        PolicyEdition policy = With("record-to-assistant");
        MadePaper paper = PaperCases.Made(PaperCases.Duties(policy)[0], PaperStage.HandedOver, Ten);
        RefusalReason reason = Assert.Single(VisitPapers.OpenReasons(Ended, [paper], policy));
        Assert.Equal(
            ("visits.paper-unfinished", "handed-over", "received"),
            (reason.Code.Code, reason.FactNamed("stage").Text, reason.FactNamed("until").Text)
        );
    }

    [Fact]
    public void A_form_that_is_kept_elsewhere_is_enough_only_where_it_has_no_fields()
    {
        PolicyEdition policy = With("data-forms");
        ValueList<MadePaper> onPaper = PaperCases
            .Duties(policy)
            .Select(duty => PaperCases.Made(duty, PaperStage.Received, Ten) with { Form = null })
            .ToValueList();
        Assert.Equal(
            ["information", "breakthrough"],
            VisitPapers.OpenReasons(Ended, onPaper, policy).Select(reason => reason.FactNamed("field").Text)
        );
    }

    [Fact]
    public void A_form_that_is_another_one_is_a_mistake_of_the_caller()
    {
        PolicyEdition policy = With("data-forms");
        ValueList<PaperDuty> duties = PaperCases.Duties(policy);
        MadePaper report = PaperCases.Made(duties[2], PaperStage.HandedOver, Ten);
        MadePaper wrong = PaperCases.Made(duties[0], PaperStage.FilledIn, Ten) with { Form = report.Form };
        Assert.Throws<ArgumentException>("made", () => VisitPapers.OpenReasons(Ended, [wrong], policy));
    }

    [Fact]
    public void A_paper_twice_or_of_another_process_is_refused_with_what_else_is_wrong()
    {
        PolicyEdition policy = With("data-forms");
        ValueList<PaperDuty> duties = PaperCases.Duties(policy);
        MadePaper relation = PaperCases.Made(duties[0], PaperStage.FilledIn, Ten);
        MadePaper strange = relation with { Run = ProcessInstance.Start(PaperProcesses.ToSalesClerk, "D") };
        Assert.Equal(
            ["policies.value-from-host", "visits.paper-twice", "visits.paper-of-another-process"],
            Ask(Ended, [relation, strange], Ten, policy).Refused().Codes()
        );
    }

    [Fact]
    public void What_is_settled_later_is_open_until_then()
    {
        PolicyEdition policy = With("record-to-assistant");
        ValueList<MadePaper> made =
        [
            PaperCases.Made(PaperCases.Duties(policy)[0], PaperStage.Received, Ten.PlusHours(1)),
        ];
        Assert.Single(Ask(Ended, made, Ten, policy).Accepted().Open);
        Assert.Empty(Ask(Ended, made, Ten.PlusHours(1), policy).Accepted().Open);
    }

    [Fact]
    public void A_host_adds_a_paper_of_its_own_with_no_limit_of_workflow()
    {
        PolicyEdition policy = Policy.With(
            (
                "visits.papers",
                """
                [{ "id": "photo-sheet", "clause": "VISIT-FORM-01", "text": { "en": "Photo sheet", "zh": "照片页" },
                   "when": [{ "trait": "paper-receiver", "values": ["sales-clerk", "sales-assistant"] }] }]
                """
            )
        );
        PaperDuty duty = Assert.Single(PaperCases.Duties(policy));
        Assert.Equal("photo-sheet: after-visit, handed-over", duty.ToString());
        Assert.Equal("visit-paper-to-sales-clerk-or-sales-assistant", duty.Process.Id);
        Assert.Empty(
            VisitPapers.OpenReasons(Ended, [PaperCases.Made(duty, PaperStage.HandedOver, Ten)], policy)
        );
    }

    [Fact]
    public void Rows_hold_codes_and_words()
    {
        PolicyEdition policy = With("record-form-to-clerk");
        OwedPaperRow row = Ask(
                Ended,
                [PaperCases.Made(PaperCases.Duties(policy)[0], PaperStage.FilledIn, Ten.PlusMinutes(5))],
                Ten.PlusHours(1),
                policy
            )
            .Accepted()
            .ToRows(Language.Chinese)[0];
        Assert.Equal(
            ("V-1", "C-7", "U-3", "visit-record-form", "拜访记录表", "VISIT-S8-04"),
            (row.Visit, row.Customer, row.Salesperson, row.PaperCode, row.Paper, row.Clause)
        );
        Assert.Equal(
            ("after-visit", "拜访后", (DateTime?)null, "sales-clerk", "交销售内勤"),
            (row.TimeCode, row.Time, row.Due, row.ReceiverCodes, row.Receiver)
        );
        Assert.Equal(
            ("filled-in", "已填写", "handed-over", "open", "未完成"),
            (row.StageCode, row.Stage, row.UntilCode, row.StateCode, row.State)
        );
        Assert.Equal((new DateTime(2026, 10, 12, 10, 5, 0), null), (row.FilledInAt!.Value, row.SettledAt));
        Assert.Equal("V-1 visit-record-form: open", row.ToString());
    }

    [Fact]
    public void A_stored_form_comes_back_as_it_was()
    {
        PaperDuty duty = PaperCases.Duties(With("record-to-assistant"))[0];
        FilledForm form = PaperCases.Made(duty, PaperStage.FilledIn, Ten).Form!;
        FilledForm restored = FilledForm
            .Restore(
                VisitPaperParameters.FormOf(VisitPaperForm.CustomerAndRegion),
                new Dictionary<string, string>(),
                Policy.BuiltIn,
                FormJson.Read(FormJson.Write(form))
            )
            .Accepted();
        Assert.Equal(form, restored);
    }

    private static Decision<VisitPapers> Ask(
        PaperedVisit visit,
        ValueList<MadePaper> made,
        LocalDateTime asOf,
        PolicyEdition policy
    ) => VisitPapers.Of(visit, made, asOf, OctoberSchedule.Usual, policy);

    private static PolicyEdition With(string workflow) =>
        workflow == "data-forms" ? Policy.BuiltIn
        : workflow == "record-to-assistant" ? Policy.With(("visits.paper-workflow", $"\"{workflow}\""))
        : Policy.With(("visits.paper-workflow", $"\"{workflow}\""), ("visits.report-within-hours", "4"));
}
