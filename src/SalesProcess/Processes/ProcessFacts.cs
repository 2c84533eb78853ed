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
        new("needed", FactValue.Of(rule.FactName), new("fact that is needed", "所需事实"));

    internal static Fact At(string name, LocalDateTime at, BilingualText label) =>
        new(name, FactValue.Of(at), label);

    internal static Fact Row(int row) => new("row", FactValue.Of(row), new("row of the journal", "日志行号"));
}
