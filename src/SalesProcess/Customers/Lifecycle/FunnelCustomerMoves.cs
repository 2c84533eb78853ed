using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Customers;

/// <summary>Which state of a customer in the picture of the funnel follows which, as the host sets it.</summary>
/// <remarks>
/// The picture names five states and has lost its arrows, so the library has no table of its own: a lost customer comes
/// back only where the host's table says so (LIFE-ALLSTATES-01, LIB-LIFE-12).
/// </remarks>
/// <example>
/// <code>
/// Decision&lt;ProcessInstance&gt; customer = FunnelCustomerMoves.Start("C-17", today, policy);
/// FunnelCustomerMoves.StandingOf(customer.…);   // C-17: target since 2026-10-09
/// </code>
/// </example>
public static class FunnelCustomerMoves
{
    private const string TableId = "customer-state";
    private const string Before = "customer-state-before";
    private const string After = "customer-state-after";

    private static readonly ClauseId States = ClauseId.Parse("LIFE-ALLSTATES-01");
    private static readonly ClauseId TableClause = ClauseId.Parse("LIB-LIFE-12");

    /// <summary>Makes the table of moves of the host's policy; <see cref="ProcessInstance"/> runs it.</summary>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The table, which begins with the target customer and may end in each state. Refused where the host has
    /// not set it, and with every move that does not say from where to where and every state that cannot be
    /// reached.</returns>
    [Implements("LIFE-ALLSTATES-01", "LIB-LIFE-12")]
    public static Decision<ProcessTable> TableOf(PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<ValueList<PolicyItem>>? items = read.Read(LifecycleParameters.FunnelMoves);
        if (items is null)
        {
            return Decision.Refuse<ProcessTable>(new Refusal(read.Missing));
        }

        ProcessMove[] moves = [.. items.Value.Where(IsClear).SelectMany(MovesOf)];
        RefusalReason[] faults =
        [
            .. items
                .Value.Where(item => !IsClear(item))
                .Select(item => LifecycleRefusals.FunnelMoveUnclear.Because(items.Reading, Move(item))),
            .. Enum.GetValues<FunnelCustomerState>()
                .Except(Reached(moves))
                .Select(state =>
                    LifecycleRefusals.FunnelStateUnreachable.Because(
                        items.Reading,
                        State("first", FunnelCustomerState.Target),
                        State("state", state)
                    )
                ),
        ];
        if (faults.Length > 0)
        {
            return Decision.Refuse<ProcessTable>(new Refusal([.. faults]));
        }

        var table = new ProcessTable(
            TableId,
            new("State of a customer in the sales funnel", "销售漏斗中的客户状态"),
            Enum.GetValues<FunnelCustomerState>()
                .Select(state => new ProcessState(Kebab.Of(state), LifecycleLabels.Of(state), IsEnd: true))
                .ToValueList(),
            [.. moves]
        );
        ValueList<PolicyReading> readings = read.Readings;
        return Decision.Accept(table, done => Explain(done, readings));
    }

    /// <summary>Starts a customer as a target customer, under the table of the host's policy.</summary>
    /// <param name="customerId">The host's identifier of the customer; not blank.</param>
    /// <param name="begunOn">The day on which the customer became a target customer.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The run, with an empty journal; refused as <see cref="TableOf"/> refuses.</returns>
    /// <exception cref="ArgumentException">The identifier is blank, or the date is not of the ISO calendar
    /// system.</exception>
    public static Decision<ProcessInstance> Start(string customerId, LocalDate begunOn, PolicyEdition policy)
    {
        _ = Required.Text(customerId, nameof(customerId));
        LocalClock.RequireIso(begunOn, nameof(begunOn));
        return TableOf(policy)
            .Map(table =>
                ProcessInstance.Start(table, customerId, [LifecycleFacts.On(LifecycleNames.BegunOn, begunOn)])
            );
    }

    /// <summary>Says in which state a customer is, and since when.</summary>
    /// <param name="customer">A run that <see cref="Start"/> began.</param>
    /// <returns>The state with its first day.</returns>
    /// <exception cref="ArgumentException">The run is one of another process, or was begun otherwise.</exception>
    public static FunnelCustomerStanding StandingOf(ProcessInstance customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return
            customer.Table.Id == TableId
            && GuardView.LastIn(customer.Case.Given, LifecycleNames.BegunOn) is { } begun
            ? new FunnelCustomerStanding(
                customer.Subject,
                Find(customer.State.Id),
                customer.Count == 0 ? begun.Value.AsDate() : customer.LastAt.Date
            )
            : throw new ArgumentException(
                $"{customer} was not begun as a state of the funnel picture. Begin it with Start.",
                nameof(customer)
            );
    }

    private static Explanation Explain(ProcessTable table, ValueList<PolicyReading> readings) =>
        new()
        {
            Decision = "customers.funnel-moves",
            Question = new("Which state of a customer follows which?", "客户的各状态之间如何转换？"),
            Answer = new(
                $"{English.Count(table.Moves.Count, "move")} between {table.States.Count} states.",
                $"{table.States.Count}个状态之间有{table.Moves.Count}个动作。"
            ),
            Outcome = FactValue.Of(table.Moves.Count),
            Clauses = [States, TableClause],
            Facts = table
                .Moves.Select(move =>
                    Fact.Named("move", $"{move.Id} {move.From} {move.To}", new("move", "动作"), move.Label)
                )
                .ToValueList(),
            Readings = readings,
        };

    // one state after it, at least one before it, and not the same
    private static bool IsClear(PolicyItem item) =>
        item.Conditions.Count(condition => condition.Trait == Before) == 1
        && ValuesOf(item, After) is [var to]
        && !ValuesOf(item, Before).Contains(to)
        && ValuesOf(item, Before).Distinct().Count() == ValuesOf(item, Before).Length;

    private static string[] ValuesOf(PolicyItem item, string trait) =>
        [
            .. item
                .Conditions.Where(condition => condition.Trait == trait)
                .SelectMany(condition => condition.Values),
        ];

    private static IEnumerable<ProcessMove> MovesOf(PolicyItem item) =>
        ValuesOf(item, Before)
            .Select(from => new ProcessMove(item.Id, item.Text, from, ValuesOf(item, After)[0], [])
            {
                Clause = item.Clause,
            });

    private static HashSet<FunnelCustomerState> Reached(ProcessMove[] moves)
    {
        HashSet<FunnelCustomerState> reached = [FunnelCustomerState.Target];
        int before;
        do
        {
            before = reached.Count;
            reached.UnionWith(
                moves.Where(move => reached.Contains(Find(move.From))).Select(move => Find(move.To)).ToArray()
            );
        } while (reached.Count > before);
        return reached;
    }

    private static FunnelCustomerState Find(string state) => Kebab.Find<FunnelCustomerState>(state)!.Value;

    private static Fact Move(PolicyItem item) => Fact.Named("move", item.Id, new("move", "动作"), item.Text);

    private static Fact State(string name, FunnelCustomerState state) =>
        Fact.Named(name, Kebab.Of(state), new("state", "状态"), LifecycleLabels.Of(state));
}
