using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>Explains how the papers of a visit stand, and says which were not made before it.</summary>
internal static class PaperExplanations
{
    internal static Explanation Of(
        VisitPapers papers,
        ValueList<PolicyReading> readings,
        Explanation? whenReported
    ) =>
        new()
        {
            Decision = "visits.papers",
            Question = new(
                $"Which papers of the visit '{papers.Visit.VisitId}' are open?",
                $"拜访“{papers.Visit.VisitId}”还有哪些文书未完成？"
            ),
            Answer =
                papers.Open.Count == 0
                    ? new(
                        $"None; it owes {English.Count(papers.Owed.Count, "paper")} in all.",
                        $"无；应有文书共{papers.Owed.Count}项。"
                    )
                    : new(
                        $"{papers.Open.Count} of {papers.Owed.Count}: {string.Join("; ", papers.Open.Select(paper => paper.Duty.Item.Text.English))}.",
                        $"共{papers.Owed.Count}项，未完成{papers.Open.Count}项：{string.Join('；', papers.Open.Select(paper => paper.Duty.Item.Text.Chinese))}。"
                    ),
            Outcome = FactValue.Of(string.Join(' ', papers.Open.Select(paper => paper.Duty.Item.Id))),
            Clauses =
            [
                .. papers.Owed.Select(paper => paper.Duty.Item.Clause).Append(PaperFacts.Clause).Distinct(),
            ],
            Facts = [.. FactsOf(papers)],
            Readings = readings,
            Premises = whenReported is null ? [] : [whenReported],
            Steps = papers.Owed.Select(paper => Of(papers, paper)).ToValueList(),
        };

    internal static IEnumerable<RefusalReason> NotBeforeStart(
        PaperedVisit visit,
        ValueList<MadePaper> made,
        PolicyEdition policy
    )
    {
        var read = new PolicyReader(policy);
        if (
            read.Read(VisitPaperParameters.Papers) is not { } items
            || read.Read(VisitPaperParameters.Workflow) is not { } workflow
        )
        {
            return [];
        }

        return from duty in PaperRules.Duties(items.Value, workflow.Value)
            where duty.Time == PaperTime.BeforeVisit
            from paper in made.Where(one => one.Paper == duty.Item.Id).Take(1)
            let at = PaperRules.SettledAt(duty, paper, policy)
            where at >= visit.Start
            select PaperRefusals.NotBeforeStart.Because(
                duty.Item.Clause,
                PaperFacts.Visit(visit),
                PaperFacts.Paper(duty),
                PaperFacts.Start(visit),
                PaperFacts.At("settled-at", at!.Value, "paper made at", "文书完成时间")
            ) with
            {
                Edition = items.Edition,
            };
    }

    private static Explanation Of(VisitPapers papers, OwedPaper paper) =>
        new()
        {
            Decision = "visits.paper",
            Question = new(
                $"How does “{paper.Duty.Item.Text.English}” stand?",
                $"“{paper.Duty.Item.Text.Chinese}”状态如何？"
            ),
            Answer = new(
                $"It is {PaperLabels.Of(paper.State).English}.",
                $"{PaperLabels.Of(paper.State).Chinese}。"
            ),
            Outcome = FactValue.Of(Kebab.Of(paper.State)),
            Clauses = [paper.Duty.Item.Clause, PaperFacts.Clause],
            Facts =
            [
                .. FactsOf(papers),
                PaperFacts.Paper(paper.Duty),
                PaperFacts.Time(paper.Duty.Time),
                PaperFacts.Stage("until", paper.Duty.Until),
                PaperFacts.Stage("stage", paper.Made?.Stage ?? PaperStage.Owed),
                PaperFacts.Receivers(paper.Duty),
                .. At("due", paper.Due, "due", "期限"),
                .. At("settled-at", paper.SettledAt, "settled at", "完成时间"),
            ],
        };

    private static IEnumerable<Fact> FactsOf(VisitPapers papers) =>
        [
            PaperFacts.Visit(papers.Visit),
            PaperFacts.Start(papers.Visit),
            .. papers.Visit.End is { } end ? (Fact[])[PaperFacts.End(end)] : [],
            PaperFacts.At("as-of", papers.AsOf, "as of", "截至"),
        ];

    private static Fact[] At(string name, LocalDateTime? at, string english, string chinese) =>
        at is { } time ? [PaperFacts.At(name, time, english, chinese)] : [];
}
