using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

public sealed partial record ProcessInstance
{
    /// <summary>Makes a move.</summary>
    /// <param name="made">The move, who makes it, when, and what is recorded with it.</param>
    /// <returns>The instance after the move, or this one where the same event is on record already. Refused, with
    /// every reason, where the state has no such move, the role may not make it, a condition does not hold, an answer
    /// answers no item, time would run backwards, or the identifier of the event is on record with other
    /// contents.</returns>
    public Decision<ProcessInstance> Apply(ProcessEvent made)
    {
        ArgumentNullException.ThrowIfNull(made);
        if (OnRecord(made.EventId) is not { } onRecord)
        {
            return ApplyNew(made);
        }

        return onRecord == made
            ? Decision.Accept(this, () => ProcessExplanations.OfRepeating(this, made))
            : Decision.Refuse<ProcessInstance>(Differs(made));
    }

    /// <summary>Lists what may be done now, and why not; the time is that of the last move.</summary>
    /// <param name="role">The role that asks.</param>
    /// <param name="facts">What would be recorded with the move.</param>
    /// <returns>Every move that leaves the state, with the conditions that do not hold for the role and the facts.
    /// Conditions on the time of the move hold where nothing else is on record.</returns>
    public ValueList<PossibleMove> MovesFor(ProcessRole role, ValueList<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(facts);
        return MovesFor(new GuardView(this, role.Id, count == 0 ? null : at, facts));
    }

    /// <summary>Lists what may be done at a time, and why not.</summary>
    /// <param name="role">The role that asks.</param>
    /// <param name="facts">What would be recorded with the move.</param>
    /// <param name="at">The local time.</param>
    /// <returns>Every move that leaves the state, with the conditions that do not hold for the role, the facts and the
    /// time.</returns>
    public ValueList<PossibleMove> MovesFor(ProcessRole role, ValueList<Fact> facts, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(facts);
        return MovesFor(new GuardView(this, role.Id, at, facts));
    }

    /// <summary>Says how each deadline of the table stands.</summary>
    /// <param name="asOf">The local time that is asked about.</param>
    /// <returns>One standing a deadline, in the order of the table.</returns>
    public ValueList<DeadlineStanding> DeadlinesAt(LocalDateTime asOf) =>
        Table.Deadlines.Select(deadline => DeadlineStanding.Of(deadline, this, asOf)).ToValueList();

    /// <summary>Says of every open item of every checklist why it is open.</summary>
    /// <returns>One reason an item, in the order of the lists; empty if nothing is open.</returns>
    public ValueList<RefusalReason> OpenReasons() =>
        Checklists
            .SelectMany(list =>
                list.Checklist.OpenReasons()
                    .Select(reason =>
                        reason with
                        {
                            Facts = [ProcessFacts.Step(Table.Find(list.State)), .. reason.Facts],
                        }
                    )
            )
            .ToValueList();

    /// <summary>Lists the journal as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a move, in the order of making.</returns>
    public ValueList<JournalRow> ToRows(Language language) =>
        Nodes().Reverse().Select(node => JournalRow.Of(node.Event, node.LastStep!, language)).ToValueList();

    /// <summary>Makes a move in the name of the actor of the case, with nothing recorded; null if it is refused.</summary>
    internal ProcessInstance? TryMake(ProcessStep next, LocalDateTime time) =>
        IsBackwards(time) || (!next.IsFree && UnmetOf(next, time).Count > 0) ? null : Make(next, time);

    internal ProcessInstance Make(ProcessStep next, LocalDateTime time) =>
        context.IsNamedAlike
            ? With(next, OwnEvent(next.Move.Id, [], time), Checklists)
            : new ProcessInstance(context, this, next, time, count + 1);

    /// <summary>Why a move in the name of the actor of the case may not be made.</summary>
    internal ValueList<RefusalReason> UnmetOf(ProcessStep next, LocalDateTime? time) =>
        next.IsFree
            ? []
            : Unmet(next.Move, new GuardView(this, Case.Actor?.Role ?? "", time, [])).ToValueList();

    internal ValueList<RefusalReason> Backwards(LocalDateTime time) =>
        IsBackwards(time)
            ?
            [
                ProcessRefusals.TimeRunsBackwards.Because(
                    clause: null,
                    ProcessFacts.Subject(Subject),
                    ProcessFacts.At("last", at, new("last time", "最近时间")),
                    ProcessFacts.At("at", time, new("time given", "给出的时间"))
                ),
            ]
            : [];

    internal ProcessStep? StepNamed(string move) => Table.Index.Steps(State, move).FirstOrDefault();

    /// <summary>Makes a move whose identifier is known not to be on record.</summary>
    private Decision<ProcessInstance> ApplyNew(ProcessEvent given)
    {
        var view = new GuardView(this, given.Role, given.At, given.Facts);
        if (Chosen(Table.Index.Steps(State, given.Move), view) is not { } next)
        {
            return Decision.Refuse<ProcessInstance>(
                new Refusal([
                    .. Backwards(given.At),
                    ProcessRefusals.NoSuchMove.Because(
                        clause: null,
                        ProcessFacts.Subject(Subject),
                        ProcessFacts.State(State),
                        ProcessFacts.Move(given.Move)
                    ),
                ])
            );
        }

        if (next.IsFree && given.Facts.Count == 0 && !next.Move.IsAnswering && !IsBackwards(given.At))
        {
            return Accepted(next, given, Checklists);
        }

        AnsweredLists answered = Answered(next.Move, given.Facts);
        ValueList<RefusalReason> unmet =
        [
            .. Backwards(given.At),
            .. Unmet(next.Move, view),
            .. answered.Unmet,
        ];
        return unmet.Count > 0
            ? Decision.Refuse<ProcessInstance>(new Refusal(unmet))
            : Accepted(next, given, answered.Lists);
    }

    private Decision<ProcessInstance> Accepted(
        ProcessStep next,
        ProcessEvent given,
        ValueList<StateChecklist> lists
    ) => Decision.Accept(With(next, given, lists), static after => ProcessExplanations.OfMaking(after));

    private ProcessInstance With(ProcessStep next, ProcessEvent given, ValueList<StateChecklist> lists) =>
        new(
            context.After(lists, IsNamedAlike(given.EventId, count + 1)),
            this,
            new RecordedStep(next, given),
            given.At,
            count + 1
        );

    private ValueList<PossibleMove> MovesFor(GuardView view) =>
        Table
            .Index.MovesFrom(State)
            .GroupBy(move => move.Id)
            .Select(rows => Chosen(Table.Index.Steps(State, rows.Key), view)!.Move)
            .Select(move => new PossibleMove(
                move,
                [.. Unmet(move, view), .. Answered(move, view.Facts).Unmet]
            ))
            .ToValueList();

    private AnsweredLists Answered(ProcessMove move, ValueList<Fact> facts) =>
        move.IsAnswering ? AnsweredLists.Of(this, facts) : new AnsweredLists(Checklists, []);

    /// <summary>The row that applies: of rows that exclude each other the one whose excluding conditions hold.</summary>
    private static ProcessStep? Chosen(ProcessStep[] rows, GuardView view) =>
        rows.Length <= 1
            ? rows.FirstOrDefault()
            : rows.FirstOrDefault(row =>
                row.Move.Guards.Where(guard => IsExcluding(guard.Rule!, row, rows))
                    .All(guard => guard.Rule!.Holds(view))
            ) ?? rows[0];

    private static bool IsExcluding(GuardRule rule, ProcessStep row, ProcessStep[] rows) =>
        rows.Where(other => other != row)
            .SelectMany(other => other.Move.Guards)
            .Any(guard =>
                (rule is GuardRule.Negated not && not.Rule == guard.Rule)
                || (guard.Rule is GuardRule.Negated theirs && theirs.Rule == rule)
            );

    private IEnumerable<RefusalReason> Unmet(ProcessMove move, GuardView view)
    {
        if (move.Roles.Count > 0 && move.Roles.All(permitted => permitted.Id != view.Role))
        {
            yield return ProcessRefusals.RoleNotPermitted.Because(
                move.Clause,
                ProcessFacts.Move(move),
                ProcessFacts.Subject(Subject),
                ProcessFacts.Role(view.Role),
                ProcessFacts.Permitted(move.Roles)
            );
        }

        foreach (Fact fact in view.Facts.Where(fact => IsSettled(fact, move)))
        {
            yield return ProcessRefusals.SettledFromTheStart.Because(
                clause: null,
                ProcessFacts.Subject(Subject),
                ProcessFacts.Recorded(fact)
            );
        }

        foreach (ProcessGuard guard in move.Guards)
        {
            foreach (RefusalReason reason in guard.Rule!.Unmet(guard, view))
            {
                yield return reason;
            }
        }
    }

    /// <summary>Whether a fact that was given at the start is recorded anew by a move that does not ask for it.</summary>
    private bool IsSettled(Fact fact, ProcessMove move) =>
        GuardView.LastIn(Case.Given, fact.Name) is not null
        && move.Guards.All(guard =>
            guard.Rule is not GuardRule.FactGiven asked || asked.FactName != fact.Name
        );

    // most moves are of the day of the last one, and days are quicker to compare for equality than for order
    private bool IsBackwards(LocalDateTime time) =>
        count > 0 && (time.Date == at.Date ? time.TimeOfDay < at.TimeOfDay : time < at);
}
