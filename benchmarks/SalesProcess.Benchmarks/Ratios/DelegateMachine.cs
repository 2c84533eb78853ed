namespace SalesProcess.Benchmarks.Ratios;

/// <summary>
/// A stand-in for the state machines that users write or take from a package: a dictionary of states, each with a
/// dictionary of triggers, each with its transitions; guards with descriptions, entry and exit actions as delegates,
/// parameters as objects. As such packages do, it asks every transition of a trigger for the guards that do not hold, makes
/// a value of the transition for the actions, changes, and here keeps its history too. It is not a package of that kind,
/// none of which can be restored here.
/// </summary>
internal sealed class DelegateMachine<TState, TTrigger>(TState start)
    where TState : notnull
    where TTrigger : notnull
{
    private readonly Dictionary<TState, Representation> states = [];
    private readonly List<(TState From, TState To, DateTime At)> history = [];

    public TState State { get; private set; } = start;

    public int Moves => history.Count;

    public void Permit(
        TState from,
        TTrigger trigger,
        TState to,
        params (Func<object[], bool> Holds, string Description)[] guards
    )
    {
        List<Transition> transitions = Of(from).Triggers.TryGetValue(trigger, out List<Transition>? known)
            ? known
            : Of(from).Triggers[trigger] = [];
        transitions.Add(new Transition(to, guards));
    }

    public void OnEntry(TState state, Action<TState, object[]> action) => Of(state).Entry.Add(action);

    public void OnExit(TState state, Action<TState> action) => Of(state).Exit.Add(action);

    public void Fire(TTrigger trigger, params object[] parameters)
    {
        if (!Of(State).Triggers.TryGetValue(trigger, out List<Transition>? transitions))
        {
            throw new InvalidOperationException($"No transition {trigger} from {State}.");
        }

        Result[] results =
        [
            .. transitions.Select(transition => new Result(
                transition,
                [
                    .. transition
                        .Guards.Where(guard => !guard.Holds(parameters))
                        .Select(guard => guard.Description),
                ]
            )),
        ];
        Result[] met = [.. results.Where(result => result.Unmet.Count == 0)];
        if (met.Length != 1)
        {
            throw new InvalidOperationException(
                $"{met.Length} transitions {trigger} from {State}: {string.Join(", ", results.SelectMany(r => r.Unmet))}."
            );
        }

        var made = new Made(State, met[0].Transition.To, trigger, parameters);
        Of(made.From).Exit.ForEach(action => action(made.From));
        State = made.To;
        history.Add((made.From, made.To, (DateTime)parameters[0]));
        Of(State).Entry.ForEach(action => action(made.From, parameters));
    }

    public void Reset(TState state)
    {
        State = state;
        history.Clear();
    }

    private Representation Of(TState state) =>
        states.TryGetValue(state, out Representation? known) ? known : states[state] = new Representation();

    private sealed class Representation
    {
        public Dictionary<TTrigger, List<Transition>> Triggers { get; } = [];

        public List<Action<TState, object[]>> Entry { get; } = [];

        public List<Action<TState>> Exit { get; } = [];
    }

    private sealed record Transition(TState To, (Func<object[], bool> Holds, string Description)[] Guards);

    private sealed record Result(Transition Transition, List<string> Unmet);

    private sealed record Made(TState From, TState To, TTrigger Trigger, object[] Parameters);
}
