using SalesProcess.Calendars;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Tests.Customers.Lifecycle;

/// <summary>Makes the moves of a customer from words, one a day from 2026-10-09 at 9:00 on.</summary>
internal static class LifecycleScript
{
    public static readonly LocalDate Begun = new(2026, 10, 8);
    public static readonly LocalDateTime First = new(2026, 10, 9, 9, 0);

    public const string ToIntent = "list; intent";
    public const string ToStable = "list; intent; need; none; stable";
    public const string ToReady = ToStable + "; further understood met";
    public const string ToSigned = ToReady + "; sign; use";

    public static CustomerLifecycle Customer { get; } = CustomerLifecycle.Start("C-1", Begun);

    /// <summary>Makes every move; all must be accepted.</summary>
    public static CustomerLifecycle Play(string moves, PolicyEdition policy, string customer = "C-1") =>
        Try(CustomerLifecycle.Start(customer, Begun), moves, policy) is (var end, null)
            ? end
            : throw new Xunit.Sdk.XunitException($"Refused: {moves}");

    /// <summary>Makes moves until one is refused.</summary>
    public static (CustomerLifecycle End, Refusal? Refusal) Try(
        CustomerLifecycle customer,
        string moves,
        PolicyEdition policy
    )
    {
        CustomerLifecycle end = customer;
        foreach (
            string[] words in moves
                .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(move => move.Split(' '))
        )
        {
            Decision<CustomerLifecycle> made = Make(end, words, policy);
            if (!made.TryGetValue(out CustomerLifecycle? next, out Refusal? refusal))
            {
                return (end, refusal);
            }

            end = next;
        }

        return (end, null);
    }

    /// <summary>Makes one move, such as <c>plan O-1 P-1 leader</c> or <c>agree O-1 by supervisor</c>.</summary>
    public static Decision<CustomerLifecycle> Make(
        CustomerLifecycle customer,
        string[] words,
        PolicyEdition policy
    )
    {
        int number = customer.Run.Journal.Count;
        int by = Array.IndexOf(words, "by");
        string role =
            by >= 0 ? words[by + 1]
            : words[0] is "agree" or "decline" ? "supervisor"
            : "salesperson";
        return Make(
            customer,
            words,
            new LifecycleAct(
                $"E-{number + 1}",
                new ProcessActor(role, role == "salesperson" ? "U-1" : "U-2"),
                First.PlusDays(number)
            ),
            policy
        );
    }

    public static Decision<CustomerLifecycle> Make(
        CustomerLifecycle customer,
        string[] words,
        LifecycleAct act,
        PolicyEdition policy
    ) =>
        words[0] switch
        {
            "list" => customer.Qualify("L-1", "N-1", "D-1", act, policy),
            "intent" => customer.FindIntent("N-2", act, policy),
            "need" => customer.RecordNeed("N-3", act, policy),
            "present" => customer.Present("P-1", words.Contains("demo"), act, policy),
            "worry" => customer.NoteObstacle(
                words[1],
                ObstacleKind.Worry,
                !words.Contains("harmless"),
                act,
                policy
            ),
            "obstacle" => customer.NoteObstacle(
                words[1],
                ObstacleKind.Obstacle,
                !words.Contains("harmless"),
                act,
                policy
            ),
            "none" => customer.NoteNoObstacle(act, policy),
            "plan" => customer.PlanRemoval(words[1], "W-1", words.Contains("leader"), act, policy),
            "agree" => customer.AnswerPlan(words[1], isAgreed: true, act, policy),
            "decline" => customer.AnswerPlan(words[1], isAgreed: false, act, policy),
            "remove" => customer.RemoveObstacle(words[1], act, policy),
            "stable" => customer.CallStable("B-1", act, policy),
            "unstable" => customer.WithdrawStable("budget-cut", act, policy),
            "further" => customer.PresentFurther(
                "P-2",
                words.Contains("understood"),
                words.Contains("met"),
                act,
                policy,
                WorkingCalendar.MainlandChina
            ),
            "sign" => customer.Sign("K-1", act, policy),
            "use" => customer.StartUse(act, policy),
            "lose" => customer.Lose("competitor", act, policy),
            "win-back" => customer.WinBack("D-2", act, policy),
            _ => throw new FormatException($"'{words[0]}' is no move of a customer."),
        };
}
