using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.WorkingDay;

namespace SalesProcess.Tests.WorkingDay;

/// <summary>The parts of a day, and what becomes of them where the company meets.</summary>
public class PartsOfADay
{
    [Fact]
    public void A_telephone_salesperson_has_three_meetings_with_the_times_of_the_source() =>
        Assert.Equal(
            ["morning-meeting 09:00-09:30", "midday-meeting 13:30-13:50", "evening-meeting 17:30-18:00"],
            Day.Of(DayProfile.Telesales)
                .Blocks.Where(block => block.Slot.Kind == SlotKind.Meeting)
                .Select(block => block.ToString())
        );

    [Fact]
    public void Only_the_departments_morning_meeting_gives_way() =>
        Assert.Equal(
            ["morning-meeting"],
            Enum.GetValues<DayProfile>()
                .SelectMany(profile => Day.Of(profile).Blocks)
                .Where(block => block.Slot.GivesWay)
                .Select(block => block.Slot.Id)
        );

    [Fact]
    public void A_postponed_meeting_says_what_it_gave_way_to()
    {
        DayBlock morning = Day.Of(
                DayProfile.Telesales,
                Day.Meeting("SECOND", 585, 600),
                Day.Meeting("ALL-HANDS", 540, 560)
            )
            .Find("morning-meeting")!;
        Assert.Equal("morning-meeting 10:00-10:30", morning.ToString());
        Assert.Equal(["ALL-HANDS", "SECOND"], morning.GaveWayTo.Select(meeting => meeting.MeetingId));
    }

    [Fact]
    public void A_day_without_time_left_is_refused_in_words_that_help()
    {
        RefusalReason reason = Assert.Single(
            DaySchedule
                .For(DayProfile.Telesales, Day.Friday, [Day.Meeting("ALL-DAY", 0, 1439)], Policy.BuiltIn)
                .Refused()
                .Reasons
        );
        Assert.Equal("LIB-DAY-01", $"{reason.Clause}");
        Assert.Equal(
            "The meeting “Morning meeting of the department” gives way to the meetings of the company, and 2026-10-09 has no time left for it. Shorten a meeting of the company, or set another time in the policy.",
            reason.Message.English
        );
    }

    [Fact]
    public void A_postponed_meeting_may_meet_the_next_one()
    {
        RefusalReason clash = Assert.Single(
            Day.Of(DayProfile.Telesales, Day.Meeting("ALL-HANDS", 540, 800)).Clashes()
        );
        Assert.Equal("midday-meeting", clash.FactNamed("with").Text);
        Assert.Equal("13:20", clash.FactNamed("from").Text);
    }

    [Fact]
    public void A_host_moves_a_meeting_in_a_policy_of_its_own() =>
        Assert.Equal(
            "morning-meeting 08:30-08:45",
            DaySchedule
                .For(
                    DayProfile.Telesales,
                    Day.Friday,
                    [],
                    Policy.With(
                        (
                            "working-day.slots",
                            """
                            [{ "id": "morning-meeting", "clause": "DAY-MORNING-01", "text": { "en": "Morning", "zh": "早会" },
                               "kind": "meeting", "from": "08:30", "to": "08:45" }]
                            """
                        )
                    )
                )
                .Accepted()
                .Blocks.Single()
                .ToString()
        );

    [Fact]
    public void A_meeting_that_ends_before_it_begins_is_a_bug_of_the_caller()
    {
        Assert.Throws<ArgumentException>("to", () => Day.Meeting("M", 600, 600));
        Assert.Throws<ArgumentException>("meetingId", () => Day.Meeting(" ", 600, 660));
        Assert.Throws<ArgumentOutOfRangeException>("profile", () => Day.Of((DayProfile)99));
    }
}
