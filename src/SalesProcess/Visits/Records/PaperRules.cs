using NodaTime;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>What a visit owes, held against what is there.</summary>
internal static class PaperRules
{
    /// <summary>The papers that are asked for under the workflow of the policy.</summary>
    internal static ValueList<PaperDuty> Duties(ValueList<PolicyItem> papers, PaperWorkflow workflow) =>
        papers.Select(item => PaperDuty.Read(item, workflow)).OfType<PaperDuty>().ToValueList();

    internal static IEnumerable<RefusalReason> Strange(
        PaperedVisit visit,
        ValueList<PaperDuty> duties,
        ValueList<MadePaper> made,
        PolicyReading papers
    )
    {
        foreach (MadePaper paper in made.Where(paper => duties.All(duty => duty.Item.Id != paper.Paper)))
        {
            yield return PaperRefusals.NotAskedFor.Because(
                papers,
                PaperFacts.Visit(visit),
                PaperFacts.Paper(paper.Paper)
            );
        }

        foreach (string twice in VisitForms.Twice(made.Select(paper => paper.Paper)))
        {
            yield return PaperRefusals.PaperTwice.Because(
                papers,
                PaperFacts.Visit(visit),
                PaperFacts.Paper(twice)
            );
        }

        foreach (PaperDuty duty in duties)
        {
            foreach (MadePaper paper in made.Where(paper => paper.Paper == duty.Item.Id))
            {
                if (paper.Run.Table != duty.Process)
                {
                    yield return PaperRefusals.AnotherProcess.Because(
                        duty.Item.Clause,
                        PaperFacts.Paper(duty),
                        PaperFacts.Process("stored", paper.Run.Table),
                        PaperFacts.Process("asked", duty.Process)
                    );
                }

                if (paper.Form is { } form && duty.Form is { } asked)
                {
                    VisitForms.Require(form, VisitPaperParameters.FormOf(asked), nameof(made));
                }
            }
        }
    }

    /// <summary>When a paper had come as far as the policy asks; null while it has not, or a field of its form is
    /// open.</summary>
    internal static LocalDateTime? SettledAt(PaperDuty duty, MadePaper? made, PolicyEdition policy)
    {
        if (made is null || FormReasons(duty, made, policy).Any())
        {
            return null;
        }

        return made.Reached(duty.Until);
    }

    /// <summary>What is open in the form of a paper; a form that is kept elsewhere is open only where the policy gives it
    /// fields.</summary>
    internal static IEnumerable<RefusalReason> FormReasons(
        PaperDuty duty,
        MadePaper made,
        PolicyEdition policy
    )
    {
        if (duty.Form is not { } asked)
        {
            return [];
        }

        if (made.Form is { } form)
        {
            return form.OpenReasons();
        }

        return FilledForm
            .Start(VisitPaperParameters.FormOf(asked), new Dictionary<string, string>(), policy)
            .Match((empty, _) => empty.OpenReasons(), refusal => refusal.Reasons);
    }

    internal static PaperState StateOf(
        PaperDuty duty,
        PaperedVisit visit,
        LocalDateTime asOf,
        LocalDateTime? due,
        LocalDateTime? settledAt
    )
    {
        bool before = duty.Time == PaperTime.BeforeVisit;
        LocalDateTime judged = settledAt ?? asOf;
        bool late = due is { } at && (before ? judged >= at : judged > at);
        return (settledAt, late) switch
        {
            ({ }, true) => PaperState.SettledLate,
            ({ }, false) => PaperState.Settled,
            (null, true) => PaperState.Overdue,
            _ => !before && (visit.End is not { } end || end > asOf)
                ? PaperState.NotYetOwed
                : PaperState.Open,
        };
    }

    /// <summary>Why a paper is open: what it still has to come to, by a time if one is given, and every open field of its
    /// form.</summary>
    internal static IEnumerable<RefusalReason> OpenReasons(
        PaperedVisit visit,
        PaperDuty duty,
        MadePaper? made,
        PolicyReading papers,
        PolicyEdition policy,
        LocalDateTime? asOf = null
    )
    {
        if (made?.Reached(duty.Until) is not { } reached || reached > asOf)
        {
            yield return (made is null ? PaperRefusals.Missing : PaperRefusals.Unfinished).Because(
                duty.Item.Clause,
                PaperFacts.Visit(visit),
                PaperFacts.Paper(duty),
                PaperFacts.Stage("until", duty.Until),
                PaperFacts.Stage("stage", made?.StageAt(asOf) ?? PaperStage.Owed),
                PaperFacts.Receivers(duty)
            ) with
            {
                Edition = papers.Edition,
            };
        }

        if (made is null)
        {
            yield break;
        }

        foreach (RefusalReason field in FormReasons(duty, made, policy))
        {
            yield return field with
            {
                Facts = [PaperFacts.Paper(duty), .. field.Facts],
            };
        }
    }
}
