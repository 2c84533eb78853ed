using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Visits;

namespace SalesProcess.Benchmarks.Ratios;

/// <summary>Moves of a visit, measured against a machine of delegates as users write it, and against each other.</summary>
internal static class VisitRatios
{
    private const int Moves = 7;
    private const int RowsOfAJournal = 200;
    private static readonly LocalDateTime Start = new(2026, 10, 9, 9, 0);
    private static readonly VisitStep[] Later = [.. Enum.GetValues<VisitStep>().Skip(1)];

    public static void Run()
    {
        OngoingVisit begun = Begun();
        DelegateMachine<VisitStep, string> machine = Machine();
        ValueList<ProcessEvent> journal = LongJournal(begun);
        ProcessInstance fresh = PlannedVisit.For(begun.Plan, begun.Policy).Run;
        ValueList<ProcessEvent> handed = Handed();
        ProcessInstance run = begun.Run;
        var rounds = new Rounds();
        Variant typed = rounds.Add("accepted move of a visit", Moves, () => Typed(begun));
        Variant events = rounds.Add("accepted move by an event", Moves, () => Events(run, handed));
        Variant delegates = rounds.Add("machine of delegates", Moves, () => Delegates(machine));
        Variant refusal = rounds.Add("refusal with 58 reasons", 1, () => begun.Close(Start));
        Variant replay = rounds.Add("replay of 200 rows", RowsOfAJournal, () => fresh.ApplyAll(journal));
        rounds.Run();
        Row(delegates, typed);
        Row(delegates, events);
        Row(refusal, typed);
        Row(replay, typed);
        Console.WriteLine();
        foreach (Variant one in (Variant[])[typed, events, delegates, refusal, replay])
        {
            Console.WriteLine(
                FormattableString.Invariant(
                    $"{one.Name}: {one.Nanoseconds.Order().ElementAt(Rounds.Usual / 2):F0} ns, {one.BytesPerCall / one.Lines} bytes"
                )
            );
        }
    }

    private static void Row(Variant one, Variant other)
    {
        (double median, double least, double most) = Rounds.Ratio(one, other);
        Console.WriteLine(
            FormattableString.Invariant(
                $"| {one.Name} | {other.Name} | {median:F2} ({least:F2}–{most:F2}) | {one.BytesPerCall / one.Lines} against {other.BytesPerCall / other.Lines} a move |"
            )
        );
    }

    private static void Typed(OngoingVisit visit)
    {
        LocalDateTime at = Start;
        foreach (VisitStep step in Later)
        {
            if (!visit.Enter(step, at).TryGetValue(out OngoingVisit? next, out _))
            {
                throw new InvalidOperationException("A move was refused.");
            }

            visit = next;
        }
    }

    private static void Events(ProcessInstance run, ValueList<ProcessEvent> handed)
    {
        foreach (ProcessEvent made in handed)
        {
            if (!run.Apply(made).TryGetValue(out ProcessInstance? next, out _))
            {
                throw new InvalidOperationException("A move was refused.");
            }

            run = next;
        }
    }

    private static void Delegates(DelegateMachine<VisitStep, string> machine)
    {
        machine.Reset(VisitStep.Preparation);
        DateTime at = Start.ToDateTimeUnspecified();
        for (int move = 0; move < Moves; move++)
        {
            machine.Fire("next", at, "U-7");
        }

        if (machine.State != VisitStep.Paperwork)
        {
            throw new InvalidOperationException("The machine did not come to its end.");
        }
    }

    // each step has the next one and all others, as in the table of moves
    private static DelegateMachine<VisitStep, string> Machine()
    {
        var machine = new DelegateMachine<VisitStep, string>(VisitStep.Preparation);
        DateTime last = default;
        foreach (VisitStep from in Enum.GetValues<VisitStep>())
        {
            foreach (VisitStep to in Enum.GetValues<VisitStep>().Where(to => to != from))
            {
                machine.Permit(
                    from,
                    to == from + 1 ? "next" : $"enter-{to}",
                    to,
                    (parameters => (DateTime)parameters[0] >= last, "time does not run backwards")
                );
            }

            machine.OnEntry(from, (_, parameters) => last = (DateTime)parameters[0]);
        }

        return machine;
    }

    private static ValueList<ProcessEvent> Handed() =>
        Later
            .Select(
                (step, place) =>
                    new ProcessEvent
                    {
                        EventId = $"E-{place}",
                        Move = "next",
                        Role = "salesperson",
                        By = "U-7",
                        At = Start,
                    }
            )
            .ToValueList();

    private static ValueList<ProcessEvent> LongJournal(OngoingVisit visit)
    {
        while (visit.Run.Journal.Count < RowsOfAJournal)
        {
            VisitStep other = visit.Step == VisitStep.Display ? VisitStep.StoreInspection : VisitStep.Display;
            visit = visit
                .Enter(other, Start)
                .Match((next, _) => next, refusal => throw new InvalidOperationException($"{refusal}"));
        }

        return visit.Run.Journal;
    }

    private static OngoingVisit Begun() =>
        PlannedVisit
            .For(
                new VisitPlan
                {
                    VisitId = "V-1",
                    CustomerId = "C-17",
                    VisitorId = "U-7",
                    Kind = VisitKind.Maintenance,
                    Purposes = [VisitPurpose.FurtherSales],
                    Outlet = OutletKind.Dealer,
                    Role = VisitorRole.Salesperson,
                    Date = Start.Date,
                    Goal = "agree on the autumn order",
                    ExpectedStay = Duration.FromMinutes(45),
                },
                PolicyBook.BuiltIn.Editions[^1]
            )
            .Begin(Start)
            .Match((visit, _) => visit, refusal => throw new InvalidOperationException($"{refusal}"));
}
