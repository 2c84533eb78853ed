using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Calendars;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>What holds of the papers of a visit whatever is there of them and whenever it is asked.</summary>
public class PaperLaws
{
    private static readonly LocalDateTime Start = new(2026, 10, 12, 9, 0);

    private static readonly Paper Nothing = new(PaperStage.Owed, 0, Empty: false);

    private static readonly PolicyEdition[] Policies =
    [
        .. Enum.GetValues<PaperWorkflow>()
            .Select(workflow =>
                Policy.With(
                    ("visits.paper-workflow", $"\"{Spelled(workflow)}\""),
                    ("visits.report-within-hours", "2")
                )
            ),
    ];

    private static readonly Arbitrary<Case> Cases = (
        from workflow in Gen.Choose(0, Policies.Length - 1)
        from ended in Gen.Choose(-1, 3)
        from asOf in Gen.Choose(-4, 10)
        from papers in (
            from stage in Gen.Choose(0, 4)
            from hour in Gen.Choose(-4, 10)
            from empty in Gen.Elements(false, false, true)
            select new Paper((PaperStage)stage, hour, empty)
        ).ArrayOf(8)
        select new Case(workflow, ended, asOf, papers)
    ).ThatShrinks(one =>
        one.Papers.Select(
            (_, i) => one with { Papers = [.. one.Papers.Select((paper, j) => i == j ? Nothing : paper)] }
        )
    );

    [Fact]
    public void A_paper_is_never_both_open_and_not_owed_or_settled() =>
        Law.Holds(
            Cases,
            one =>
            {
                VisitPapers papers = Ask(one).Accepted();
                foreach (OwedPaper paper in papers.Owed)
                {
                    bool settled = paper.State is PaperState.Settled or PaperState.SettledLate;
                    Assert.Equal(settled, paper.SettledAt is not null);
                    Assert.Equal(paper.IsOpen, !settled && paper.State != PaperState.NotYetOwed);
                    Assert.True(
                        !paper.IsOpen
                            || paper.Duty.Time == PaperTime.BeforeVisit
                            || papers.Visit.End <= papers.AsOf
                    );
                    Assert.True(paper.SettledAt is not { } at || at <= papers.AsOf);
                }
            },
            cases: 500
        );

    [Fact]
    public void Each_open_paper_has_a_reason_and_no_other_has_one() =>
        Law.Holds(
            Cases,
            one =>
            {
                VisitPapers papers = Ask(one).Accepted();
                Assert.Equal(
                    papers.Open.Select(paper => paper.Duty.Item.Id),
                    papers.OpenReasons().Select(reason => reason.FactNamed("paper").Text).Distinct()
                );
            },
            cases: 500
        );

    [Fact]
    public void What_blocks_the_archive_is_what_is_open_when_all_has_happened() =>
        Law.Holds(
            Cases,
            one =>
            {
                VisitPapers papers = Ask(one with { AsOf = 20 }).Accepted();
                Assert.Equal(
                    papers.OpenReasons(),
                    VisitPapers.OpenReasons(papers.Visit, Made(one), Policies[one.Workflow])
                );
            },
            cases: 500
        );

    [Fact]
    public void Once_settled_a_paper_stays_settled() =>
        Law.Holds(
            Cases,
            one =>
            {
                ValueList<OwedPaper> now = Ask(one).Accepted().Owed;
                ValueList<OwedPaper> later = Ask(one with { AsOf = one.AsOf + 1 }).Accepted().Owed;
                Assert.All(
                    now.Zip(later).Where(pair => pair.First.SettledAt is not null),
                    pair => Assert.Equal(pair.First.State, pair.Second.State)
                );
            },
            cases: 300
        );

    [Fact]
    public void The_state_follows_from_its_stored_explanation_alone() =>
        Law.Holds(
            Cases,
            one =>
            {
                Explanation stored = ExplanationJson.Read(ExplanationJson.Write(Ask(one).Explained()));
                Assert.All(stored.Steps, step => Assert.Equal(StateOf(step), step.Outcome.Text));
                Assert.Equal(
                    string.Join(
                        ' ',
                        stored
                            .Steps.Where(step => step.Outcome.Text is "open" or "overdue")
                            .Select(step => step.FactNamed("paper").Text)
                    ),
                    stored.Outcome.Text
                );
            },
            cases: 300
        );

    /// <summary>Works the state out from the facts.</summary>
    private static string StateOf(Explanation why)
    {
        LocalDateTime asOf = why.FactNamed("as-of").AsDateTime();
        LocalDateTime? settled = why.FindFact("settled-at")?.AsDateTime();
        bool before = why.FactNamed("time").Text == "before-visit";
        bool late =
            why.FindFact("due")?.AsDateTime() is { } due
            && ((settled ?? asOf) > due || (before && (settled ?? asOf) == due));
        if (settled is not null)
        {
            return late ? "settled-late" : "settled";
        }

        bool owed = before || why.FindFact("end")?.AsDateTime() <= asOf;
        return late ? "overdue"
            : owed ? "open"
            : "not-yet-owed";
    }

    private static Decision<VisitPapers> Ask(Case one) =>
        VisitPapers.Of(
            PaperCases.Visit(Start, one.Ended < 0 ? null : Start.PlusHours(one.Ended)),
            Made(one),
            Start.PlusHours(one.AsOf),
            OctoberSchedule.Usual,
            Policies[one.Workflow]
        );

    private static ValueList<MadePaper> Made(Case one) =>
        PaperCases
            .Duties(Policies[one.Workflow])
            .Zip(one.Papers)
            .Where(pair => pair.Second.Stage != PaperStage.Owed)
            .Select(pair =>
                PaperCases.Made(
                    pair.First,
                    pair.Second.Stage,
                    Start.PlusHours(pair.Second.Hour),
                    pair.Second.Empty
                )
            )
            .ToValueList();

    private static string Spelled(PaperWorkflow workflow) =>
        workflow switch
        {
            PaperWorkflow.DataForms => "data-forms",
            PaperWorkflow.SlipAndBackup => "slip-and-backup",
            PaperWorkflow.RecordFormToClerk => "record-form-to-clerk",
            PaperWorkflow.StatisticsForm => "statistics-form",
            PaperWorkflow.RecordToAssistant => "record-to-assistant",
            _ => "every-paper",
        };

    private sealed record Case(int Workflow, int Ended, int AsOf, Paper[] Papers);

    private sealed record Paper(PaperStage Stage, int Hour, bool Empty);
}
