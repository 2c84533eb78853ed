using SalesProcess.Decisions;
using SalesProcess.Processes;
using Names = SalesProcess.Customers.LifecycleNames;

namespace SalesProcess.Customers;

/// <summary>The obstacles of a customer, read off the journal of the lifecycle.</summary>
[Implements("LIFE-INT-ACT-03", "LIFE-INT-ACT-04", "LIB-LIFE-06")]
internal sealed class ObstacleLedger
{
    private readonly List<Obstacle> obstacles = [];

    private ObstacleLedger(ProcessInstance run)
    {
        foreach (ProcessEvent made in run.Journal)
        {
            Take(made);
        }
    }

    /// <summary>Every obstacle, in the order of noting.</summary>
    internal ValueList<Obstacle> All => obstacles.ToValueList();

    /// <summary>Whether it was said expressly that there is none.</summary>
    internal bool IsNoneSaid { get; private set; }

    internal static ObstacleLedger Of(ProcessInstance run) => new(run);

    internal Obstacle? Find(string? id) => obstacles.Find(known => known.Id == id);

    internal static string? Named(ProcessEvent made, string fact) =>
        GuardView.LastIn(made.Facts, fact)?.Value.Text;

    internal static bool Says(ProcessEvent made, string fact, bool unsaid) =>
        GuardView.LastIn(made.Facts, fact) is { } said ? said.Value == FactValue.Of(true) : unsaid;

    private void Take(ProcessEvent made)
    {
        switch (made.Move)
        {
            case Names.NoteNoObstacle:
                IsNoneSaid = true;
                break;
            case Names.NoteObstacle:
                // what is not said to be harmless blocks
                Put(
                    new Obstacle(
                        Named(made, Names.Obstacle)!,
                        Kebab.Find<ObstacleKind>(Named(made, Names.ObstacleKind) ?? "")
                            ?? ObstacleKind.Obstacle,
                        Says(made, Names.Blocking, unsaid: true)
                    )
                );
                break;
            case Names.PlanRemoval:
                bool awaits = Says(made, Names.LeaderNeeded, unsaid: false);
                Change(
                    made,
                    known =>
                        known with
                        {
                            State = awaits ? ObstacleState.Open : ObstacleState.Planned,
                            PlanId = Named(made, Names.RemovalPlan),
                            AwaitsLeader = awaits,
                            AgreedBy = null,
                        }
                );
                break;
            case Names.AnswerPlan:
                bool agreed = Says(made, Names.PlanAgreed, unsaid: false);
                Change(
                    made,
                    known =>
                        known with
                        {
                            State = agreed ? ObstacleState.Planned : ObstacleState.Open,
                            PlanId = agreed ? known.PlanId : null,
                            AwaitsLeader = false,
                            AgreedBy = agreed ? made.By : null,
                        }
                );
                break;
            case Names.RemoveObstacle:
                Change(made, known => known with { State = ObstacleState.Removed, AwaitsLeader = false });
                break;
        }
    }

    private void Put(Obstacle noted)
    {
        int place = obstacles.FindIndex(known => known.Id == noted.Id);
        if (place < 0)
        {
            obstacles.Add(noted);
        }
        else
        {
            obstacles[place] = noted;
        }
    }

    private void Change(ProcessEvent made, Func<Obstacle, Obstacle> change)
    {
        string? id = Named(made, Names.Obstacle);
        int place = obstacles.FindIndex(known => known.Id == id);
        if (place >= 0)
        {
            obstacles[place] = change(obstacles[place]);
        }
    }
}
