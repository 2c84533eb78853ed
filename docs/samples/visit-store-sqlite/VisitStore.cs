using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Visits;

namespace SalesProcess.VisitStore;

/// <summary>Stores visits, and loads them: every row is judged again when it is loaded.</summary>
internal sealed class VisitStore(string file, PolicyEdition policy)
{
    public void Create()
    {
        using var context = new VisitContext(file);
        context.Database.EnsureCreated();
    }

    // page: save
    /// <summary>Stores what is new in a visit; false if somebody stored something else meanwhile.</summary>
    public bool TrySave(Visit visit, int knownVersion)
    {
        using var context = new VisitContext(file);
        using var transaction = context.Database.BeginTransaction();
        ValueList<ProcessEvent> journal = visit.Run.Journal;
        VisitRow row = RowOf(visit, knownVersion);
        if (knownVersion == 0)
        {
            context.Visits.Add(row);
        }
        else
        {
            context.Visits.Attach(row); // as the writer knows it
            row.Version = journal.Count;
            context.Entry(row).Property(stored => stored.State).IsModified = true;
        }

        try
        {
            context.SaveChanges(); // update … where version = the one known
        }
        catch (DbUpdateException refused) when (IsConflict(refused))
        {
            return false;
        }

        context.Moves.AddRange(
            journal
                .Skip(knownVersion)
                .Select((made, place) => MoveRowOf(visit, made, knownVersion + place + 1))
        );
        context.SaveChanges();
        transaction.Commit();
        return true;
    }

    // a version that is no more, or a new visit whose identifier is taken
    private static bool IsConflict(DbUpdateException refused) =>
        refused is DbUpdateConcurrencyException
        || refused.InnerException is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CONSTRAINT };

    // page: end

    // page: load
    /// <summary>Loads a visit; refused at the first row that does not follow from those before it.</summary>
    public Decision<Visit> Load(string visitId)
    {
        using var context = new VisitContext(file);
        VisitRow visit = context.Visits.AsNoTracking().Single(row => row.VisitId == visitId);
        ValueList<ProcessEvent> journal = context
            .Moves.AsNoTracking()
            .Where(row => row.VisitId == visitId)
            .OrderBy(row => row.Sequence)
            .Select(row => row.Json)
            .AsEnumerable()
            .SelectMany(json => JournalJson.Read(json).Rows)
            .ToValueList();
        return Visit.Restore(VisitJson.Read(visit.Plan) with { Journal = journal }, policy);
    }

    // page: end

    /// <summary>The visits in a state, by SQL alone.</summary>
    public int CountIn(string state)
    {
        using var context = new VisitContext(file);
        return context.Visits.Count(row => row.State == state);
    }

    // page: rows
    private static VisitRow RowOf(Visit visit, int knownVersion) =>
        new()
        {
            VisitId = visit.Plan.VisitId,
            Plan = VisitJson.Write(visit.ToRecord() with { Journal = [] }),
            State = visit.State,
            Version = knownVersion == 0 ? visit.Run.Journal.Count : knownVersion,
        };

    private static MoveRow MoveRowOf(Visit visit, ProcessEvent made, int sequence) =>
        new()
        {
            VisitId = visit.Plan.VisitId,
            Sequence = sequence,
            EventId = made.EventId,
            Json = JournalJson.Write(new ProcessJournal(VisitProcess.Table.Id, visit.Plan.VisitId, [made])),
        };
    // page: end
}
