using Microsoft.EntityFrameworkCore;
using NodaTime;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Visits;

namespace SalesProcess.VisitStore;

/// <summary>What the sample shows. It checks what it says: it throws where something said is not so.</summary>
internal sealed class Story
{
    private static readonly PolicyEdition Policy = PolicyBook.BuiltIn.Editions[^1];

    private static readonly VisitPlan Plan = new()
    {
        VisitId = "V-0007",
        CustomerId = "C-1042",
        VisitorId = "U-7",
        Kind = VisitKind.Maintenance,
        Outlet = OutletKind.Pharmacy,
        Role = VisitorRole.Salesperson,
        Date = new LocalDate(2026, 10, 9),
        PlanLine = "W41-3",
        Goal = "Order of the season",
        Purposes = [VisitPurpose.FurtherSales],
        Contacts = [new VisitContact("P-3", HasDecisionPower: true)],
        ExpectedStay = Duration.FromMinutes(45),
    };

    private readonly string file;
    private readonly VisitStore store;
    private LocalDateTime now = Plan.Date.At(new LocalTime(9, 30));

    public Story(string file)
    {
        this.file = file;
        store = new VisitStore(file, Policy);
    }

    public void Tell()
    {
        store.Create();
        Visit begun = Accepted(PlannedVisit.For(Plan, Policy).Begin(now));
        Must(store.TrySave(begun, knownVersion: 0), "a new visit is stored");
        Must(!store.TrySave(begun, knownVersion: 0), "an identifier that is taken is not stored over");
        Say($"Stored: {begun}, version {begun.Run.Journal.Count}.");

        Visit met = TwoPhonesAtOnce(begun);
        ClosedVisit closed = WalkToTheEnd(met);
        Visit loaded = Accepted(store.Load(Plan.VisitId));
        Must(loaded == closed, "the visit that is loaded is the one that was stored");
        Say($"Loaded again: {loaded}, {loaded.Run.Journal.Count} rows judged, equal to the one in memory.");
        Must(store.CountIn("closed") == 1, "SQL finds the closed visit by its state");
        Say("SQL counts 1 closed visit.");

        Forge("a step that skips ahead", "\"next\"", "\"enter-presentation\"", fromRow: 31);
        Forge("an answer that was another", "\"yes\"", "\"no\"", fromRow: 2);
    }

    // page: conflict
    private Visit TwoPhonesAtOnce(Visit known)
    {
        int version = known.Run.Journal.Count;
        var begun = (OngoingVisit)known;
        Visit mine = Accepted(
            begun.OnDevice("phone-A").Answer(VisitStep.Preparation, "goal-reviewed", ChecklistAnswer.Yes, now)
        );
        Visit theirs = Accepted(
            begun
                .OnDevice("phone-B")
                .Answer(VisitStep.Preparation, "file-consulted", ChecklistAnswer.Yes, now)
        );

        Must(store.TrySave(mine, version), "the first of two writers is let through");
        Must(!store.TrySave(theirs, version), "the second, who knows an old version, is not");

        // load what is there now, and put what the second one recorded on top of it
        Visit stored = Accepted(store.Load(Plan.VisitId));
        Visit both = Accepted(stored.Apply(theirs.Run.Journal[^1]));
        Must(store.TrySave(both, stored.Run.Journal.Count), "it is stored on top of the newer version");
        Say(
            $"Two phones wrote over version {version}: one was stored, the other was told, loaded, and wrote version {both.Run.Journal.Count}."
        );
        return both;
    }

    // page: end

    private ClosedVisit WalkToTheEnd(Visit visit)
    {
        var ongoing = (OngoingVisit)visit;
        foreach (VisitStep step in Enum.GetValues<VisitStep>())
        {
            if (step != ongoing.Step)
            {
                ongoing = Stored(ongoing, ongoing.Enter(step, Later()));
            }

            foreach (ChecklistEntry entry in ongoing.ChecklistOf(step).Open)
            {
                ongoing = Stored(ongoing, ongoing.Answer(step, entry.Item.Id, ChecklistAnswer.Yes, Later()));
            }
        }

        ClosedVisit closed = Stored(ongoing, ongoing.Close(Later()));
        Say($"Every move was stored when it was made: version {closed.Run.Journal.Count}.");
        return closed;
    }

    private T Stored<T>(Visit before, Decision<T> made)
        where T : Visit
    {
        T after = Accepted(made);
        Must(
            store.TrySave(after, before.Run.Journal.Count),
            "a writer that knows the newest version is let through"
        );
        return after;
    }

    private void Forge(string what, string from, string to, int fromRow)
    {
        using var context = new VisitContext(file);
        MoveRow row = context
            .Moves.OrderBy(move => move.Sequence)
            .First(move => move.Sequence >= fromRow && move.Json.Contains(from));
        int changed = context
            .Moves.Where(move => move.Sequence == row.Sequence)
            .ExecuteUpdate(set =>
                set.SetProperty(move => move.Json, row.Json.Replace(from, to, StringComparison.Ordinal))
            );
        Must(changed == 1, "one row is forged");
        Refusal refusal = store
            .Load(Plan.VisitId)
            .Match(
                (visit, _) =>
                    throw new InvalidOperationException(
                        $"The forged row {row.Sequence} was not found: {visit}."
                    ),
                refused => refused
            );
        Say($"Forged, {what}: loading is refused.");
        foreach (RefusalReason reason in refusal.Reasons)
        {
            Say($"  - {reason.Message.English} {reason.Clause}".TrimEnd());
            Say($"    {reason.Message.Chinese}");
        }

        context
            .Moves.Where(move => move.Sequence == row.Sequence)
            .ExecuteUpdate(set => set.SetProperty(move => move.Json, row.Json));
        Must(store.Load(Plan.VisitId).IsAccepted, "the row put back, the visit loads");
    }

    private LocalDateTime Later() => now = now.PlusMinutes(1);

    private static void Say(string sentence) => Console.WriteLine(sentence);

    private static void Must(bool isSo, string what)
    {
        if (!isSo)
        {
            throw new InvalidOperationException($"It is not so that {what}.");
        }
    }

    private static T Accepted<T>(Decision<T> decision) =>
        decision.Match(
            (value, _) => value,
            refusal => throw new InvalidOperationException(refusal.ToString())
        );
}
