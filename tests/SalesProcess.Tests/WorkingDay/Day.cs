using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;
using SalesProcess.WorkingDay;

namespace SalesProcess.Tests.WorkingDay;

/// <summary>A Friday that is worked, and its parts; 2026-10-10 is worked too, 2026-10-11 is not.</summary>
internal static class Day
{
    public static LocalDate Friday { get; } = new(2026, 10, 9);

    public static DaySchedule Of(DayProfile profile, params CompanyMeeting[] meetings) =>
        DaySchedule.For(profile, Friday, [.. meetings], Policy.BuiltIn).Accepted();

    public static CompanyMeeting Meeting(string id, int from, int to) => new(id, At(from), At(to));

    /// <summary>A time of day from its minute.</summary>
    public static LocalTime At(int minute) => LocalTime.Midnight.PlusMinutes(minute);

    public static Checklist Agenda(DayProfile profile, string slot, params string[] open)
    {
        Checklist agenda = DayChecklists.Start(profile, slot, Policy.BuiltIn).Accepted();
        return agenda
            .Entries.Where(entry => !open.Contains(entry.Item.Id))
            .Aggregate(agenda, (list, entry) => list.With(entry.Item.Id, ChecklistAnswer.Yes));
    }

    public static DayList List(DayListKind kind, DayProfile profile, params string[] subjects) =>
        DayList.Start(kind, profile, Friday, [.. subjects], Policy.BuiltIn).Accepted();

    public static DayList With(this DayList list, string subject, string field, FactValue value) =>
        list.Fill(subject, field, [value]).Accepted();
}
