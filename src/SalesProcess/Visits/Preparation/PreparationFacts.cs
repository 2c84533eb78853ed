using NodaTime;
using NodaTime.Text;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>The facts that the preparation of visits cites; identifiers only, nothing personal.</summary>
internal static class PreparationFacts
{
    internal static ClauseId Outline { get; } = ClauseId.Parse("VISIT-DPREP-03");
    internal static ClauseId Technician { get; } = ClauseId.Parse("VISIT-TECH-01");
    internal static ClauseId Busy { get; } = ClauseId.Parse("VISIT-DTIME-01");
    internal static ClauseId Preferred { get; } = ClauseId.Parse("VISIT-DTIME-02");
    internal static ClauseId Score { get; } = ClauseId.Parse("LIB-RECORD-04");
    internal static ClauseId Store { get; } = ClauseId.Parse("VISIT-DSTORE-01");
    internal static ClauseId StoreMinimum { get; } = ClauseId.Parse("LIB-RECORD-03");

    internal static Fact Visit(string visit) => new("visit", FactValue.Of(visit), new("visit", "拜访"));

    internal static Fact Customer(string customer) =>
        new("customer", FactValue.Of(customer), new("customer", "客户"));

    internal static Fact Material(string material) =>
        new("material", FactValue.Of(material), new("material", "资料"));

    internal static Fact Material(PolicyItem material) =>
        Fact.Named("material", material.Id, new("material", "资料"), material.Text);

    internal static Fact Contact(string contact) =>
        new("contact", FactValue.Of(contact), new("contact", "联系记录"));

    internal static Fact At(string name, LocalDateTime at, string english, string chinese) =>
        new(name, FactValue.Of(at), new(english, chinese));

    internal static Fact Start(VisitSlot slot) => At("start", slot.Start, "planned start", "计划开始时间");

    internal static Fact End(VisitSlot slot) => At("end", slot.End, "planned end", "计划结束时间");

    internal static Fact Day(IsoDayOfWeek day) =>
        Fact.Named("day", Kebab.Of(day), new("day of the week", "星期"), DeadlineLabels.Of(day));

    internal static Fact Time(string name, LocalTime time, string english, string chinese) =>
        new(name, FactValue.Of(LocalTimePattern.ExtendedIso.Format(time)), new(english, chinese));

    internal static Fact Reason(SlotReason reason) =>
        Fact.Named(
            "reason",
            Kebab.Of(reason),
            new("recommended time", "推荐时间"),
            PreparationLabels.Of(reason)
        );
}
