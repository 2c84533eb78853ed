using Npgsql;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Visits;

namespace SalesProcess.VisitStream;

/// <summary>One of the processes: answers its share of the items, and then tries to enter the shop, as all do.</summary>
internal static class Worker
{
    public static int Run(string connection, string name, string[] share)
    {
        using NpgsqlDataSource source = NpgsqlDataSource.Create(connection);
        var stream = new VisitStream(source, SampleVisit.Plan.VisitId, SampleVisit.Policy);
        var writer = new VisitWriter(stream, Value(stream.Load()), name);
        Console.WriteLine("ready");
        StartingGun.WaitFor(source);

        foreach (string item in share)
        {
            Visit answered = Value(Answer(writer, name, item));
            int version = answered.Run.Journal.Count;
            if (Value(Answer(writer, name, item)).Run.Journal.Count != version)
            {
                throw new InvalidOperationException($"The answer to {item} was recorded twice.");
            }
        }

        string entered = writer
            .Record($"{name}/enter", visit => visit.Enter(VisitStep.Greeting, SampleVisit.Prepared))
            .Match((_, _) => WorkerReport.HasEntered, refusal => refusal.Reasons[0].Message.English);
        Console.WriteLine(new WorkerReport(name, share.Length, writer.Conflicts, entered).ToLine());
        return 0;
    }

    // page: answer
    private static Decision<Visit> Answer(VisitWriter writer, string name, string item) =>
        writer.Record(
            $"{name}/{item}", // one of its own, and the same when it is sent again
            visit => visit.Answer(VisitStep.Preparation, item, ChecklistAnswer.Yes, SampleVisit.Prepared)
        );

    // page: end

    private static T Value<T>(Decision<T> decision) =>
        decision.Match(
            (value, _) => value,
            refusal => throw new InvalidOperationException(refusal.ToString())
        );
}
