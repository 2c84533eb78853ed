using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>The facts that processes cite.</summary>
internal static class ProcessFacts
{
    internal static Fact Subject(string subject) =>
        new("subject", FactValue.Of(subject), new("what the process is about", "流程对象"));

    internal static Fact State(ProcessState state) =>
        Fact.Named("state", state.Id, new("state before", "此前状态"), state.Label);

    internal static Fact LeadsTo(ProcessState state) =>
        Fact.Named("leads-to", state.Id, new("state that the move leads to", "动作所到状态"), state.Label);

    internal static Fact Move(string move) => new("move", FactValue.Of(move), new("move", "动作"));

    internal static Fact Move(ProcessMove move) =>
        Fact.Named("move", move.Id, new("move", "动作"), move.Label);

    internal static Fact Event(string eventId) => new("event", FactValue.Of(eventId), new("event", "事件"));

    internal static Fact By(string person) => new("by", FactValue.Of(person), new("made by", "执行人"));

    internal static Fact Role(string role) =>
        new(
            "role",
            FactValue.Of(role),
            new("role", "角色"),
            ProcessRoles.All.FirstOrDefault(known => known.Id == role)?.Label
        );

    internal static Fact Permitted(ValueList<ProcessRole> roles) =>
        new(
            "permitted",
            FactValue.Of(string.Join(' ', roles.Select(role => role.Id))),
            new("roles that may make the move", "可执行动作的角色"),
            roles.Count == 0
                ? new("any", "不限")
                : new(
                    string.Join(", ", roles.Select(role => role.Label.English)),
                    string.Join('、', roles.Select(role => role.Label.Chinese))
                )
        );

    internal static Fact Needs(ProcessGuard guard) =>
        Fact.Named("needs", guard.Rule!.ToString(), new("condition of the move", "动作的条件"), guard.Label);

    internal static Fact Condition(ProcessGuard guard) =>
        Fact.Named("condition", guard.Id, new("condition of the move", "动作的条件"), guard.Label);

    internal static Fact Needed(GuardRule rule) =>
        new("needed", FactValue.Of(string.Join(' ', rule.FactNames)), new("fact that is needed", "所需事实"));

    internal static Fact Given(string factName) =>
        new("given", FactValue.Of(factName), new("given with the move", "随动作给出"));

    internal static Fact Approval(Approval approval) =>
        Fact.Named("approval", approval.ToString(), new("approval needed", "所需批准"), approval.Label);

    internal static Fact Word(string name, ApprovalWord word) =>
        new(
            $"{name}-by",
            FactValue.Of($"{word.Role} {(word.IsYes ? "yes" : "no")}"),
            new("word of a post", "人员意见")
        );

    internal static Fact TimesMade(int times) =>
        new("times-made", FactValue.Of(times), new("times it was done", "已进行次数"));

    internal static Fact Limit(Fact? limit) =>
        new(
            "limit",
            limit?.Value ?? FactValue.Of("none"),
            new("limit", "上限"),
            limit is null ? new("not on record", "未记录") : null
        );

    internal static Fact Items(ValueList<StateChecklist> lists) =>
        new(
            "items",
            FactValue.Of(lists.Sum(list => list.Checklist.Entries.Count)),
            new("items of all steps", "各步骤项目总数")
        );

    internal static Fact Settled(ValueList<StateChecklist> lists) =>
        new(
            "settled",
            FactValue.Of(lists.Sum(list => list.Checklist.Settled)),
            new("settled items", "已完成项目数")
        );

    internal static Fact Step(ProcessState state) =>
        Fact.Named("step", state.Id, new("step", "步骤"), state.Label);

    internal static Fact Recorded(Fact fact) =>
        new("recorded", FactValue.Of(fact.Name), new("what is recorded", "所记录的"));

    internal static Fact Other(string subject) =>
        new("other", FactValue.Of(subject), new("what the other is about", "另一对象"));

    internal static Fact At(string name, LocalDateTime at, BilingualText label) =>
        new(name, FactValue.Of(at), label);

    internal static Fact Row(int row) => new("row", FactValue.Of(row), new("row of the journal", "日志行号"));
}
