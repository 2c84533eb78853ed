using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Lifecycle;

/// <summary>Plays a trial on the library and on the model, and holds one to the other after every command.</summary>
internal sealed class LifecycleRun
{
    private LifecycleRun(LifecycleTrial trial)
    {
        Policy = AnyLifecycles.PolicyOf(trial.Criterion);
        Model = new LifecycleModel(trial.Criterion);
    }

    public PolicyEdition Policy { get; }

    public LifecycleModel Model { get; }

    public CustomerLifecycle Customer { get; private set; } = LifecycleScript.Customer;

    public HashSet<string> Refusals { get; } = [];

    public HashSet<LifecycleStage> Stages { get; } = [];

    /// <summary>Each explanation of a move that was made, with the customer before and after it.</summary>
    public List<(CustomerLifecycle Before, CustomerLifecycle After, Explanation Why)> Made { get; } = [];

    public static LifecycleRun Play(LifecycleTrial trial)
    {
        var run = new LifecycleRun(trial);
        foreach (LifecycleCommand command in trial.Commands)
        {
            run.Play(command);
        }

        return run;
    }

    private void Play(LifecycleCommand command)
    {
        CustomerLifecycle before = Customer;
        ValueList<ProcessEvent> journal = before.Run.Journal;
        ProcessEvent? last = journal.Count == 0 ? null : journal[^1];
        bool repeats = command.IsRepeat && last is not null;
        // a repeat of the very same event comes at its very time
        LocalDateTime at =
            repeats && command.Hours % 2 == 0 ? Model.Last : Model.Last.PlusHours(command.Hours);
        var act = new LifecycleAct(
            repeats ? last!.EventId : $"E-{before.Run.Journal.Count + 1}",
            new ProcessActor(command.Role, "U-1"),
            at
        );
        string[] expected = Model.Do(command, at);
        Decision<CustomerLifecycle> decided = LifecycleScript.Make(
            before,
            command.Words.Split(' '),
            act,
            Policy
        );
        string[] found = decided.Match((_, _) => [], refusal => refusal.Codes());
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Distinct().Order(StringComparer.Ordinal));
        Refusals.UnionWith(found);
        Customer = decided.Match((next, _) => next, _ => before);
        Stages.Add(Customer.Stage);
        if (decided.IsAccepted && Customer.Run.Journal.Count > before.Run.Journal.Count)
        {
            Made.Add((before, Customer, decided.Explained()));
        }

        Assert.Equal(Model.Stage, Customer.Standing.Code);
        Assert.Equal(Model.Moves, Customer.Run.Journal.Count);
        Assert.Equal(Model.IsWithoutObstacles, Customer.IsWithoutObstacles);
        Assert.Equal(
            Model.Obstacles,
            Customer
                .ToObstacleRows(Language.English)
                .Select(one => $"{one.ObstacleId} {one.StateCode}{(one.AwaitsLeader ? " waits" : "")}")
        );
    }
}
