using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

public sealed partial record ProcessInstance
{
    /// <summary>Every run from this one back to the first move.</summary>
    internal IEnumerable<ProcessInstance> Nodes()
    {
        for (ProcessInstance node = this; node.before is not null; node = node.before)
        {
            yield return node;
        }
    }

    /// <summary>Every fact given at the start and recorded since, and some more, in that order.</summary>
    internal IEnumerable<Fact> Recorded(ValueList<Fact> more) =>
        Case.Given.Concat(Nodes().Reverse().SelectMany(node => node.Made?.Facts ?? [])).Concat(more);

    /// <summary>The last fact of a name; null if there is none.</summary>
    internal Fact? LastRecorded(string name)
    {
        for (ProcessInstance node = this; node.before is not null; node = node.before)
        {
            if (node.Made is { } made && GuardView.LastIn(made.Facts, name) is { } found)
            {
                return found;
            }
        }

        return GuardView.LastIn(Case.Given, name);
    }

    internal int TimesMade(string move)
    {
        int times = 0;
        for (ProcessInstance node = this; node.before is not null; node = node.before)
        {
            times += node.LastStep!.Move.Id == move ? 1 : 0;
        }

        return times;
    }

    internal bool HasBeenIn(string state)
    {
        for (ProcessInstance node = this; node.before is not null; node = node.before)
        {
            if (node.LastStep!.To.Id == state)
            {
                return true;
            }
        }

        return Table.States[0].Id == state;
    }

    internal RefusalReason Differs(ProcessEvent made) =>
        ProcessRefusals.EventDiffers.Because(
            clause: null,
            ProcessFacts.Subject(Subject),
            ProcessFacts.Event(made.EventId)
        );

    private ProcessEvent? OnRecord(string eventId)
    {
        for (ProcessInstance node = this; node.before is not null; node = node.before)
        {
            if (node.Made is { } made ? made.EventId == eventId : node.IsOwnId(eventId, node.count))
            {
                return node.Event;
            }
        }

        return null;
    }

    /// <summary>Whether no event that came from elsewhere bears the identifier that the actor's next move would have.</summary>
    private bool IsOwnIdFree(int place)
    {
        for (ProcessInstance node = this; node.before is not null; node = node.before)
        {
            if (node.Made is { } foreign && IsOwnId(foreign.EventId, place))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an event at a place is named as a move of the actor's would be at another place.</summary>
    private bool IsNamedAlike(string eventId, int place) =>
        eventId.StartsWith(context.Naming, StringComparison.Ordinal) && !IsOwnId(eventId, place);

    private bool IsOwnId(string eventId, int place) =>
        eventId.StartsWith(context.Naming, StringComparison.Ordinal)
        && int.TryParse(
            eventId.AsSpan(context.Naming.Length),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int number
        )
        && number == place
        && eventId == OwnId(place);

    /// <summary>A move of the actor's as an event of its own, under an identifier that is still free.</summary>
    internal ProcessEvent OwnEvent(string move, ValueList<Fact> facts, LocalDateTime time)
    {
        int place = count + 1;
        while (!IsOwnIdFree(place) || place <= count)
        {
            place++;
        }

        return new ProcessEvent
        {
            EventId = OwnId(place),
            Move = move,
            Role = Case.Actor!.Role,
            By = Case.Actor.By,
            At = time,
            Facts = facts,
        };
    }
}
