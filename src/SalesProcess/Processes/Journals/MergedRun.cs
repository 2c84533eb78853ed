using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>One run made of two journals of it that were kept apart, such as on two phones without a network.</summary>
/// <remarks>
/// Nothing is lost: every event of both journals is in the journal of <see cref="Run"/> or among <see cref="LeftOut"/>.
/// It does not matter which journal is called the first, and merging again with either of them changes nothing.
/// Equality is that of all parts. Order is not defined.
/// </remarks>
public sealed record MergedRun
{
    private MergedRun(
        ProcessInstance run,
        ValueList<LeftOutEvent> leftOut,
        ValueList<RecordedDifferently> differing
    ) => (Run, LeftOut, Differing) = (run, leftOut, differing);

    /// <summary>The run with the events of both journals, by time; those of one time by their sequence and then by
    /// their identifier.</summary>
    public ProcessInstance Run { get; }

    /// <summary>The events that could not be taken in, each with every reason.</summary>
    public ValueList<LeftOutEvent> LeftOut { get; }

    /// <summary>What the two sides recorded differently without knowing of each other; the later one holds.</summary>
    public ValueList<RecordedDifferently> Differing { get; }

    /// <summary>Whether somebody should look at it: something was left out or recorded differently.</summary>
    public bool HasConflicts => LeftOut.Count > 0 || Differing.Count > 0;

    /// <summary>Merges two journals of one run.</summary>
    /// <param name="mine">The run as one side knows it.</param>
    /// <param name="theirs">The run as the other side knows it.</param>
    /// <returns>The run with the events of both; refused where they are not of one run.</returns>
    public static Decision<MergedRun> Of(ProcessInstance mine, ProcessInstance theirs)
    {
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(theirs);
        if (mine.Table != theirs.Table || mine.Case != theirs.Case)
        {
            return Decision.Refuse<MergedRun>(
                ProcessRefusals.RunsDiffer.Because(
                    clause: null,
                    ProcessFacts.Subject(mine.Subject),
                    ProcessFacts.Other(theirs.Subject)
                )
            );
        }

        ProcessInstance run = ProcessInstance.Start(mine.Table, mine.Case);
        var leftOut = new List<LeftOutEvent>();
        foreach (ProcessEvent made in InOrder(mine.Journal, theirs.Journal))
        {
            run = run.Apply(made)
                .Match(
                    (next, _) => next,
                    refusal =>
                    {
                        leftOut.Add(new LeftOutEvent(made, refusal));
                        return run;
                    }
                );
        }

        ProcessInstance merged = run;
        var result = new MergedRun(
            merged,
            leftOut.ToValueList(),
            Differences(merged, mine.Journal, theirs.Journal).ToValueList()
        );
        return Decision.Accept(result, static done => ProcessExplanations.OfMerging(done));
    }

    /// <summary>Answers the run and how many events were left out.</summary>
    /// <returns>Such as <c>visit V-1: closed, 0 left out, 1 differing</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Run}, {LeftOut.Count} left out, {Differing.Count} differing"
        );

    // an order of the set of events, whichever side they came from
    private static IEnumerable<ProcessEvent> InOrder(
        ValueList<ProcessEvent> mine,
        ValueList<ProcessEvent> theirs
    ) =>
        mine.Concat(theirs)
            .GroupBy(made => made)
            .Select(same => same.MinBy(made => made.Sequence)!)
            .OrderBy(made => made.At)
            .ThenBy(made => made.Sequence)
            .ThenBy(made => made.EventId, StringComparer.Ordinal)
            .ThenBy(Spelled, StringComparer.Ordinal);

    private static string Spelled(ProcessEvent made) =>
        string.Join('\n', [made.Move, made.Role, made.By, .. made.Facts.Select(fact => fact.ToString())]);

    private static IEnumerable<RecordedDifferently> Differences(
        ProcessInstance run,
        ValueList<ProcessEvent> mine,
        ValueList<ProcessEvent> theirs
    )
    {
        List<ProcessEvent> rows = [.. run.Journal];
        ProcessEvent[] onlyMine = [.. rows.Where(row => mine.Contains(row) && !theirs.Contains(row))];
        ProcessEvent[] onlyTheirs = [.. rows.Where(row => theirs.Contains(row) && !mine.Contains(row))];
        var told =
            from one in onlyMine
            from fact in one.Facts
            from other in onlyTheirs
            where other.Move == one.Move && other.Facts.Any(theirs => IsOther(theirs, fact))
            select (fact.Name, One: rows.IndexOf(one), Other: rows.IndexOf(other));
        // in an order that does not depend on whose side is which
        return told.Select(both =>
                (both.Name, First: Math.Min(both.One, both.Other), Second: Math.Max(both.One, both.Other))
            )
            .Distinct()
            .OrderBy(both => both.First)
            .ThenBy(both => both.Second)
            .ThenBy(both => both.Name, StringComparer.Ordinal)
            .Select(both => new RecordedDifferently(both.Name, rows[both.First], rows[both.Second]));
    }

    private static bool IsOther(Fact told, Fact fact) => told.Name == fact.Name && told.Value != fact.Value;
}
