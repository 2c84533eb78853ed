using Npgsql;
using NpgsqlTypes;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Visits;

namespace SalesProcess.VisitStream;

/// <summary>A visit as a stream of events: version 0 is the plan, every other version a move.</summary>
internal sealed class VisitStream(NpgsqlDataSource source, string stream, PolicyEdition policy)
{
    public void Create()
    {
        // page: table
        const string Table = """
            create table events (
                stream text not null,
                version integer not null check (version >= 0),
                event_id text not null,
                body jsonb not null,
                primary key (stream, version),
                unique (stream, event_id)
            )
            """;
        // page: end
        using NpgsqlCommand command = source.CreateCommand(Table);
        command.ExecuteNonQuery();
    }

    // page: append
    /// <summary>Appends the plan of a visit.</summary>
    public bool TryAppend(VisitPlan plan) =>
        TryAppend(0, "plan", VisitJson.Write(PlannedVisit.For(plan, policy).ToRecord()));

    /// <summary>Appends a move; false if another one has its version already.</summary>
    public bool TryAppend(int version, ProcessEvent made) =>
        TryAppend(
            version,
            made.EventId,
            JournalJson.Write(new ProcessJournal(VisitProcess.Table.Id, stream, [made]))
        );

    private bool TryAppend(int version, string eventId, string body)
    {
        using NpgsqlCommand insert = source.CreateCommand("insert into events values ($1, $2, $3, $4)");
        insert.Parameters.Add(new() { Value = stream });
        insert.Parameters.Add(new() { Value = version });
        insert.Parameters.Add(new() { Value = eventId });
        insert.Parameters.Add(new() { Value = body, NpgsqlDbType = NpgsqlDbType.Jsonb });
        try
        {
            return insert.ExecuteNonQuery() == 1;
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return false;
        }
    }

    // page: end

    // page: load
    /// <summary>Restores the visit: every move is judged again.</summary>
    public Decision<Visit> Load()
    {
        List<string> bodies = Bodies(0);
        VisitRecord planned = VisitJson.Read(bodies[0]);
        return Visit.Restore(planned with { Journal = [.. bodies.Skip(1).Select(Move)] }, policy);
    }

    /// <summary>Makes the moves that others appended since.</summary>
    public Decision<Visit> CatchUp(Visit known) =>
        Bodies(known.Run.Journal.Count + 1)
            .Select(Move)
            .Aggregate(
                known.Apply(known.Run.Journal[^1]), // on record already: the visit as it is
                (visit, made) => visit.Then(next => next.Apply(made))
            );

    // page: end

    private static ProcessEvent Move(string body) => JournalJson.Read(body).Rows[0];

    private List<string> Bodies(int from)
    {
        using NpgsqlCommand select = source.CreateCommand(
            "select body::text from events where stream = $1 and version >= $2 order by version"
        );
        select.Parameters.Add(new() { Value = stream });
        select.Parameters.Add(new() { Value = from });
        using NpgsqlDataReader reader = select.ExecuteReader();
        List<string> bodies = [];
        while (reader.Read())
        {
            bodies.Add(reader.GetString(0));
        }

        return bodies;
    }
}
