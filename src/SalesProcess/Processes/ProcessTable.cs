using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>
/// A process as one table of moves: what is permitted, what is drawn, and what is checked all come from it.
/// </summary>
/// <remarks>Two tables are equal if all their parts are. Order is not defined.</remarks>
public sealed record ProcessTable
{
    /// <summary>Makes a table and checks it.</summary>
    /// <param name="id">The stable name, in kebab case.</param>
    /// <param name="title">What the process is called, in both languages.</param>
    /// <param name="states">Every state; the first is where the process begins.</param>
    /// <param name="moves">Every move. Two rows of one move from one state must exclude each other: a condition of one
    /// is the negation of a condition of the other.</param>
    /// <param name="deadlines">Every deadline; none if left out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no state, a name is doubled or unknown, a part has parts, a state
    /// cannot be reached or does not lead to an end, two rows of a move do not exclude each other, or a name is not in
    /// kebab case; the message lists every fault.</exception>
    public ProcessTable(
        string id,
        BilingualText title,
        ValueList<ProcessState> states,
        ValueList<ProcessMove> moves,
        ValueList<ProcessDeadline>? deadlines = null
    )
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(states);
        ArgumentNullException.ThrowIfNull(moves);
        Id = id;
        Title = title;
        States = states;
        Moves = moves;
        Deadlines = deadlines ?? [];
        string[] faults = [.. ProcessChecks.Faults(this)];
        if (faults.Length > 0)
        {
            throw new ArgumentException(
                $"The process '{id}' is faulty: {string.Join(" ", faults)}",
                nameof(moves)
            );
        }

        Index = new ProcessIndex(this);
    }

    /// <summary>The stable name.</summary>
    public string Id { get; }

    /// <summary>What the process is called, in both languages.</summary>
    public BilingualText Title { get; }

    /// <summary>Every state; the first is where the process begins.</summary>
    public ValueList<ProcessState> States { get; }

    /// <summary>The states in which the process may end: those that say so, or else the last one.</summary>
    public ValueList<ProcessState> Ends =>
        States.Any(state => state.IsEnd)
            ? States.Where(state => state.IsEnd).ToValueList()
            : States.TakeLast(1).ToValueList();

    /// <summary>Every move.</summary>
    public ValueList<ProcessMove> Moves { get; }

    /// <summary>Every deadline.</summary>
    public ValueList<ProcessDeadline> Deadlines { get; }

    /// <summary>The rows of the table by state and move.</summary>
    internal ProcessIndex Index { get; }

    /// <summary>Lists the moves that leave a state, whatever their guards say.</summary>
    /// <param name="state">The name of the state.</param>
    /// <returns>The moves of the state and of the state that it is a part of, in the order of the table; a detour to
    /// where a usual move leads is left out.</returns>
    /// <exception cref="ArgumentException">There is no such state.</exception>
    public ValueList<ProcessMove> MovesFrom(string state) => Index.MovesFrom(Find(state));

    /// <summary>Finds a state by its name.</summary>
    /// <param name="state">The name.</param>
    /// <returns>The state.</returns>
    /// <exception cref="ArgumentException">There is no such state.</exception>
    public ProcessState Find(string state) =>
        States.FirstOrDefault(known => known.Id == state)
        ?? throw new ArgumentException($"The process '{Id}' has no state '{state}'.", nameof(state));

    /// <summary>Draws the process as a Mermaid state diagram.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The text of the diagram, with line feeds.</returns>
    public string ToMermaid(Language language) => MermaidDiagram.Of(this, language);

    /// <summary>Draws the process as a graph in the DOT language of Graphviz.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The text of the graph, with line feeds.</returns>
    public string ToDot(Language language) => DotDiagram.Of(this, language);

    /// <summary>Whether two tables have equal parts.</summary>
    /// <param name="other">The other table.</param>
    /// <returns>True if they are equal.</returns>
    public bool Equals(ProcessTable? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && Id == other.Id
            && Title == other.Title
            && States == other.States
            && Moves == other.Moves
            && Deadlines == other.Deadlines
        );

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, States.Count, Moves.Count);

    /// <summary>Answers the name.</summary>
    /// <returns>The stable name.</returns>
    public override string ToString() => Id;
}
