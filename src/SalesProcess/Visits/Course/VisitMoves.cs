using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>Makes the moves of a visit on its run, and wraps the run in the state that it leads to.</summary>
internal static class VisitMoves
{
    /// <summary>Makes a move with which nothing is recorded.</summary>
    internal static Decision<T> Make<T>(
        Visit visit,
        string move,
        LocalDateTime at,
        Func<ProcessInstance, T> wrap
    )
        where T : Visit => Make(visit, visit.Run.StepNamed(move)!, at, wrap);

    internal static Decision<T> Make<T>(
        Visit visit,
        ProcessStep step,
        LocalDateTime at,
        Func<ProcessInstance, T> wrap
    )
        where T : Visit =>
        visit.Run.TryMake(step, at) is { } run
            ? Decision.Accept(wrap(run), static made => VisitExplanations.OfLast(made))
            : Decision.Refuse<T>(new Refusal([.. visit.Run.Backwards(at), .. visit.Run.UnmetOf(step, at)]));

    /// <summary>Makes a move with which something is recorded.</summary>
    internal static Decision<T> Record<T>(
        Visit visit,
        string move,
        ValueList<Fact> facts,
        LocalDateTime at,
        Func<ProcessInstance, T> wrap
    )
        where T : Visit
    {
        ProcessEvent made = visit.Run.OwnEvent(move, facts, at);
        RefusalReason[] unlisted = [.. VisitReasons.Unlisted(visit.Case, made)];
        Decision<ProcessInstance> applied = visit.Run.Apply(made);
        if (applied.TryGetValue(out ProcessInstance? run, out Refusal? refusal) && unlisted.Length == 0)
        {
            return Decision.Accept(wrap(run), static done => VisitExplanations.OfLast(done));
        }

        return Decision.Refuse<T>(new Refusal([.. refusal?.Reasons ?? [], .. unlisted]));
    }

    /// <summary>Ends a visit that is not carried through.</summary>
    internal static Decision<UndoneVisit> EndUndone(Visit visit, string move, string reason, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return Record(
            visit,
            move,
            [VisitFacts.ReasonOf(visit.Case, reason)],
            at,
            static run => new UndoneVisit(run)
        );
    }
}
