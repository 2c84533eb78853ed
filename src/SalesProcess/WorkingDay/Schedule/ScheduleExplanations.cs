using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>Explains the parts of a day: what was planned, what it gave way to, and when it is.</summary>
internal static class ScheduleExplanations
{
    internal static Explanation Of(DaySchedule day)
    {
        string date = FactValue.Of(day.Date).Text;
        BilingualText profile = DayLabels.Of(day.Profile);
        int postponed = day.Blocks.Count(block => block.IsPostponed);
        return new Explanation
        {
            Decision = "working-day.schedule",
            Question = new(
                $"Which parts has {date} for: {profile.English}?",
                $"{date}{profile.Chinese}的一天分为哪些时段？"
            ),
            Answer = new(
                $"{English.Count(day.Blocks.Count, "part")}, {postponed} postponed for meetings of the company.",
                $"{day.Blocks.Count}个时段，其中{postponed}个因公司会议顺延。"
            ),
            Outcome = new FactValue("items", string.Join(' ', day.Blocks.Select(Spell))),
            Clauses = DayFacts.Distinct([
                .. day.Blocks.Select(block => block.Slot.Clause),
                .. postponed > 0 ? [DayFacts.Lib(1)] : (ClauseId[])[],
            ]),
            Facts =
            [
                DayFacts.Profile(day.Profile),
                DayFacts.Date(day.Date),
                .. day.CompanyMeetings.Select(meeting => new Fact(
                    "company-meeting",
                    new FactValue(
                        "time-span",
                        $"{LocalClock.Text(meeting.From)}-{LocalClock.Text(meeting.To)}"
                    ),
                    new("company meeting", "公司会议")
                )),
                .. day.Blocks.Select(block => new Fact(
                    block.Slot.GivesWay ? "gives-way" : "stays",
                    new FactValue("slot", Spell(block.Slot.Id, block.Slot.From, block.Slot.To)),
                    block.Slot.Text
                )),
            ],
            Readings = [day.Reading],
        };
    }

    private static string Spell(DayBlock block) => Spell(block.Slot.Id, block.From, block.To);

    private static string Spell(string slot, LocalTime? from, LocalTime? to) =>
        $"{slot}@{Text(from)}-{Text(to)}";

    private static string Text(LocalTime? time) => time is { } at ? LocalClock.Text(at) : "";
}
