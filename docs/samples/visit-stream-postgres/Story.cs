using Npgsql;
using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Visits;

namespace SalesProcess.VisitStream;

/// <summary>What the sample shows. It checks what it says: it throws where something said is not so.</summary>
internal sealed class Story(string connection)
{
    private const int Workers = 4;

    public void Tell()
    {
        using NpgsqlDataSource source = NpgsqlDataSource.Create(connection);
        var stream = new VisitStream(source, SampleVisit.Plan.VisitId, SampleVisit.Policy);
        stream.Create();
        Visit begun = Begin(stream);
        string[] items =
        [
            .. begun
                .ToItemRows(Language.English)
                .Where(row => row.StepCode == begun.State)
                .Select(row => row.Item),
        ];
        Say(
            $"{begun} is a stream of {begun.Run.Journal.Count} event; {items.Length} items are to be answered."
        );

        WorkerReport[] reports = RunWorkers(source, items);
        foreach (WorkerReport report in reports)
        {
            Say(report.ToString());
        }

        Check(stream, begun, items, reports);
    }

    private static Visit Begin(VisitStream stream)
    {
        Must(stream.TryAppend(SampleVisit.Plan), "the plan is the first event");
        Visit begun = Value(PlannedVisit.For(SampleVisit.Plan, SampleVisit.Policy).Begin(SampleVisit.Start));
        Must(stream.TryAppend(1, begun.Run.Journal[0]), "the beginning is version 1");
        Must(!stream.TryAppend(1, begun.Run.Journal[0]), "there is no second version 1");
        return begun;
    }

    private WorkerReport[] RunWorkers(NpgsqlDataSource source, string[] items)
    {
        using NpgsqlConnection gun = source.OpenConnection();
        StartingGun.Hold(gun);
        WorkerProcess[] workers =
        [
            .. Enumerable
                .Range(0, Workers)
                .Select(place => new WorkerProcess(
                    connection,
                    $"worker-{place + 1}",
                    items.Where((_, item) => item % Workers == place)
                )),
        ];
        try
        {
            foreach (WorkerProcess worker in workers)
            {
                worker.WaitUntilReady(); // it has loaded version 1, and so have all
            }

            StartingGun.Fire(gun);
            return [.. workers.Select(worker => worker.Report())];
        }
        finally
        {
            foreach (WorkerProcess worker in workers)
            {
                worker.Dispose();
            }
        }
    }

    // page: check
    private static void Check(VisitStream stream, Visit begun, string[] items, WorkerReport[] reports)
    {
        Visit restored = Value(stream.Load());
        ValueList<ProcessEvent> journal = restored.Run.Journal;
        string[] answered =
        [
            .. journal.SelectMany(made => made.Facts).Select(fact => fact.Name.Split('/')[^1]),
        ];
        Must(answered.Order().SequenceEqual(items.Order()), "every answer is on record once");
        Say($"Every answer is on record once: {answered.Length} of {items.Length}.");

        int conflicts = reports.Sum(report => report.Conflicts);
        Must(
            conflicts >= Workers - 1,
            "all began with one version, so that all but one were too late at least once"
        );
        Say($"{conflicts} times a worker was too late, loaded what was new, and tried again.");

        Must(
            reports.Count(report => report.Entered == WorkerReport.HasEntered) == 1,
            "one of them entered the shop"
        );
        Say("One worker entered the shop; the others were refused by the newer visit.");
        Must(journal.Count == 1 + items.Length + 1, "nothing else is on record");
        Must(Value(stream.CatchUp(begun)) == restored, "catching up and restoring lead to one visit");
        Say($"Restored: {restored}, {journal.Count} events, the same visit whichever way it is read.");
    }

    // page: end

    private static void Say(string sentence) => Console.WriteLine(sentence);

    private static void Must(bool isSo, string what)
    {
        if (!isSo)
        {
            throw new InvalidOperationException($"It is not so that {what}.");
        }
    }

    private static T Value<T>(Decision<T> decision) =>
        decision.Match(
            (value, _) => value,
            refusal => throw new InvalidOperationException(refusal.ToString())
        );
}
