using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>The facts and traits that the working day cites.</summary>
internal static class DayFacts
{
    internal const string ProfileTrait = "day-profile";
    internal const string SlotTrait = "day-slot";

    internal static IReadOnlyDictionary<string, string> Traits(DayProfile profile, string? slot = null)
    {
        var traits = new Dictionary<string, string> { [ProfileTrait] = Kebab.Of(profile) };
        if (slot is not null)
        {
            traits[SlotTrait] = slot;
        }

        return traits;
    }

    internal static bool Applies(
        ValueList<ItemCondition> conditions,
        IReadOnlyDictionary<string, string> traits
    ) =>
        conditions.All(condition =>
            traits.TryGetValue(condition.Trait, out string? value) && condition.Values.Contains(value)
        );

    internal static Fact Profile(DayProfile profile) =>
        Fact.Named("profile", Kebab.Of(profile), new("profile", "岗位方案"), DayLabels.Of(profile));

    internal static Fact Slot(PolicySlot slot) =>
        Fact.Named("slot", slot.Id, new("part of the day", "时段"), slot.Text);

    internal static Fact Slot(string slot) => new("slot", FactValue.Of(slot), new("part of the day", "时段"));

    internal static Fact Date(LocalDate date) => new("date", FactValue.Of(date), new("day", "日期"));

    internal static Fact Time(string name, LocalTime time, BilingualText label) =>
        new(name, new FactValue("time", LocalClock.Text(time)), label);

    internal static Fact At(string name, LocalDateTime at, BilingualText label) =>
        new(name, FactValue.Of(at), label);

    internal static Fact Person(string person) => new("person", FactValue.Of(person), new("person", "人员"));

    internal static Fact Meeting(CompanyMeeting meeting) =>
        new("company-meeting", FactValue.Of(meeting.MeetingId), new("company meeting", "公司会议"));

    internal static Fact Subject(string subject) =>
        new("subject", FactValue.Of(subject), new("line", "条目"));

    internal static ClauseId Lib(int number) => ClauseId.Parse($"LIB-DAY-{number:00}");

    internal static ValueList<ClauseId> Distinct(IEnumerable<ClauseId> clauses) =>
        clauses.Distinct().ToValueList();
}
