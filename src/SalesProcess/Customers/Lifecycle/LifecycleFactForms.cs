using NodaTime;
using NodaTime.Text;
using SalesProcess.Decisions;
using SalesProcess.Processes;
using Names = SalesProcess.Customers.LifecycleNames;

namespace SalesProcess.Customers;

/// <summary>In which form each fact of an event is read; what arrives in another one is refused and never read as
/// something else.</summary>
internal static class LifecycleFactForms
{
    private static readonly BilingualText Once = new("given once with the move", "在该动作中只记录一次");
    private static readonly BilingualText YesNo = new("yes or no", "“是”或“否”");
    private static readonly BilingualText Yes = new("yes", "“是”");
    private static readonly BilingualText Kind = new("a kind of obstacle", "阻碍类别");
    private static readonly BilingualText Day = new(
        "a date on or after that of the event",
        "不早于事件当日的日期"
    );
    private static readonly BilingualText StableName = new(
        "a stable name in kebab case, such as too-expensive",
        "短横线连接的小写名称，例如too-expensive"
    );
    private static readonly BilingualText Identifier = new("an identifier as text", "文本形式的标识");

    /// <summary>A reason for each fact of an event that is not in the form in which it is read.</summary>
    internal static IEnumerable<RefusalReason> Against(string customerId, ProcessEvent made) =>
        made
            .Facts.GroupBy(fact => fact.Name, StringComparer.Ordinal)
            .Select(same => (Name: same.Key, Fault: FaultOf(same.Key, [.. same], made.At.Date)))
            .Where(one => one.Fault is not null)
            .Select(one =>
                LifecycleRefusals.FactUnreadable.Because(
                    clause: null,
                    new Fact("event", FactValue.Of(made.EventId), new("event", "事件")),
                    LifecycleFacts.Customer(customerId),
                    new Fact(
                        "fact",
                        FactValue.Of(one.Name),
                        new("fact", "记录项"),
                        LifecycleFacts.LabelOf(one.Name)
                    ),
                    new Fact("form", FactValue.Of(one.Fault!.English), new("form", "形式"), one.Fault)
                )
            );

    /// <summary>Whether a fact of an event is in the form in which it is read.</summary>
    internal static bool IsReadable(Fact fact, ProcessEvent made) =>
        FaultOf(fact.Name, fact.Value, made.At.Date) is null;

    private static BilingualText? FaultOf(string name, Fact[] given, LocalDate on) =>
        LifecycleFacts.LabelOf(name) is null ? null
        : given.Length > 1 ? Once
        : FaultOf(name, given[0].Value, on);

    private static BilingualText? FaultOf(string name, FactValue value, LocalDate on) =>
        name switch
        {
            Names.Demonstrated
            or Names.Blocking
            or Names.LeaderNeeded
            or Names.PlanAgreed
            or Names.FunctionsUnderstood
            or Names.NeedsCanBeMet
            or Names.ObstaclesRemoved
            or Names.UsesSystem => value == FactValue.Of(true) || value == FactValue.Of(false) ? null : YesNo,
            Names.NoObstacle => value == FactValue.Of(true) ? null : Yes,
            Names.ObstacleKind => Kebab.Find<ObstacleKind>(value.Text) is null ? Kind : null,
            Names.SignBy => LocalDatePattern.Iso.Parse(value.Text).TryGetValue(on, out LocalDate day)
            && value == FactValue.Of(day)
            && day >= on
                ? null
                : Day,
            // in words it could say something personal, and explanations show it
            Names.Reason => string.IsNullOrWhiteSpace(value.Text)
            || (value == FactValue.Of(value.Text) && Kebab.Is(value.Text))
                ? null
                : StableName,
            _ => value == FactValue.Of(value.Text) ? null : Identifier,
        };
}
