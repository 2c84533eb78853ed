using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The facts that the ownership of customers cites.</summary>
internal static class OwnershipFacts
{
    internal static ClauseId FirstClause { get; } = ClauseId.Parse("OWN-FIRST");

    internal static ClauseId SevenDaysClause { get; } = ClauseId.Parse("OWN-7D");

    internal static ClauseId NoAppointmentClause { get; } = ClauseId.Parse("OWN-NOAPPT");

    internal static ClauseId ChoiceClause { get; } = ClauseId.Parse("OWN-CHOICE");

    internal static ClauseId SplitClause { get; } = ClauseId.Parse("OWN-S6-SPLIT");

    internal static ClauseId PostClause { get; } = ClauseId.Parse("OWN-S9-POST");

    internal static ClauseId RegionClause { get; } = ClauseId.Parse("OWN-S5-REGION");

    internal static ClauseId ManagerClause { get; } = ClauseId.Parse("VISIT-S8-06");

    internal static ClauseId OrderClause { get; } = ClauseId.Parse("LIB-OWN-01");

    internal static ClauseId OwnerIsFirstClause { get; } = ClauseId.Parse("LIB-OWN-02");

    internal static ClauseId ModelClause { get; } = ClauseId.Parse("LIB-OWN-06");

    internal static ClauseId HistoryClause { get; } = ClauseId.Parse("LIB-OWN-08");

    internal static ClauseId ReplayClause { get; } = ClauseId.Parse("LIB-OWN-10");

    internal static Fact Consultant(string consultant) =>
        new("consultant", FactValue.Of(consultant), new("consultant of this reception", "本次接待顾问"));

    internal static Fact At(LocalDateTime at) => new("at", FactValue.Of(at), new("time", "时间"));

    internal static Fact Owner(string? owner) => Person("owner", owner, new("owner", "归属人"));

    internal static Fact Choice(string choice) =>
        new("choice", FactValue.Of(choice), new("chosen by the customer", "客户所选顾问"));

    internal static Fact ReceivedBy(IEnumerable<string> consultants) =>
        List("received-by", consultants, new("received by", "曾接待的顾问"));

    internal static Fact Model(OwnershipModel model) =>
        Fact.Named(
            "model",
            Kebab.Of(model),
            new("model of ownership", "归属模式"),
            OwnershipLabels.Of(model)
        );

    internal static Fact Cause(OwnershipCause cause) =>
        Fact.Named(
            "cause",
            Kebab.Of(cause),
            new("way of changing hands", "变更方式"),
            OwnershipLabels.Of(cause)
        );

    internal static Fact Edition(string edition) =>
        new("edition", FactValue.Of(edition), new("edition of the policy", "政策版本"));

    internal static Fact Row(int row) => new("row", FactValue.Of(row), new("row", "行号"));

    internal static Fact Cell(BilingualText cell) =>
        Fact.Named("cell", cell.English, new("part of the division", "分工范围"), cell);

    internal static Fact Persons(IEnumerable<string> persons) =>
        List("persons", persons, new("persons responsible", "负责人"));

    internal static Fact List(string name, IEnumerable<string> items, BilingualText label)
    {
        string[] all = [.. items];
        return all.Length == 0
            ? Fact.Named(name, "", label, new("none", "无"))
            : Fact.Named(
                name,
                string.Join(", ", all),
                label,
                new(string.Join(", ", all), string.Join('、', all))
            );
    }

    /// <summary>An owner; the pool has no identifier.</summary>
    internal static Fact Person(string name, string? person, BilingualText label) =>
        person is null
            ? Fact.Named(name, "", label, OwnershipLabels.Pool)
            : new(name, FactValue.Of(person), label);

    /// <summary>Somebody named with a visit, or nobody.</summary>
    internal static Fact Named(string name, string? person, BilingualText label) =>
        person is null
            ? Fact.Named(name, "", label, new("nobody", "无"))
            : new(name, FactValue.Of(person), label);
}
