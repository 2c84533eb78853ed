using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Tests.Processes;

/// <summary>A small process for the tests with a rule of every kind: a permit is applied for, granted and used.</summary>
internal static class Permits
{
    public static readonly ClauseId Clause = ClauseId.Parse("PERMIT-01");

    public static ProcessRole Clerk { get; } = new("clerk", new("clerk", "文员"));

    public static ProcessRole Supervisor { get; } = new("supervisor", new("supervisor", "主管"));

    public static ProcessRole Manager { get; } = new("manager", new("manager", "经理"));

    public static ProcessRole Director { get; } = new("director", new("director", "总监"));

    public static Approval Needed { get; } =
        Approval.Chain(
            Approval.By(Supervisor),
            Approval.Any(Approval.By(Director), Approval.All(Approval.By(Manager), Approval.By(Clerk)))
        );

    public static ProcessTable Table { get; } =
        new(
            "permit",
            new("Permit", "许可"),
            [
                new("open", new("Open", "未决")),
                new("draft", new("Draft", "草拟"), "open"),
                new("applied", new("Applied for", "已申请"), "open"),
                new("granted", new("Granted", "已批准")),
                new("used", new("Used", "已使用"), IsEnd: true),
                new("withdrawn", new("Withdrawn", "已撤回"), IsEnd: true),
            ],
            [
                new("begin", new("begin", "开始"), "open", "draft", []),
                Move(
                    "apply",
                    "draft",
                    "applied",
                    GuardRule.Recorded("purpose"),
                    GuardRule.AttemptsLeft("apply", "limit")
                ),
                new("say", new("say", "表态"), "applied", "applied", [Guard(GuardRule.Given("approved"))])
                {
                    Roles = [Supervisor, Manager, Director, Clerk],
                },
                Move("decide", "applied", "granted", GuardRule.Approved(Needed, since: "apply")),
                Move(
                    "decide",
                    "applied",
                    "draft",
                    GuardRule.Not(GuardRule.Approved(Needed, since: "apply")),
                    GuardRule.Confirmed("told")
                ),
                Move("use", "granted", "used", GuardRule.NotBefore("from"), GuardRule.OnTime("until")),
                Move("withdraw", "open", "withdrawn", GuardRule.NotFrom("draft")),
            ],
            [
                new ProcessDeadline("use-by", new("use of the permit", "使用许可"), Clause, "until", ["use"]),
                new ProcessDeadline("decide-by", new("decision", "决定"), Clause, "decide-until", ["decide"]),
            ]
        );

    public static ProcessEvent Event(
        string id,
        string move,
        ProcessRole role,
        LocalDateTime at,
        params (string Name, FactValue Value)[] facts
    ) =>
        new()
        {
            EventId = id,
            Move = move,
            Role = role.Id,
            By = $"U-{role.Id}",
            At = at,
            Facts = facts
                .Select(fact => new Fact(fact.Name, fact.Value, new(fact.Name, fact.Name)))
                .ToValueList(),
        };

    private static ProcessMove Move(string id, string from, string to, params GuardRule[] rules) =>
        new(id, new(id, id), from, to, rules.Select(Guard).ToValueList());

    private static ProcessGuard Guard(GuardRule rule, int place = 0) =>
        new($"guard-{place + 1}", new($"condition {place + 1}", $"条件{place + 1}"), Clause) { Rule = rule };
}
