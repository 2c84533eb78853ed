using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;
using SalesProcess.WorkingDay;

namespace SalesProcess.Tests.WorkingDay;

/// <summary>A meeting is closed when its agenda and its lists are done; what went wrong is reported.</summary>
public class HoldingMeetings
{
    private static AttendanceSheet Evening(int came = 1049) =>
        AttendanceSheet
            .Of(
                Day.Of(DayProfile.Telesales),
                "evening-meeting",
                startsAt: null,
                [new Attendee("P-1")],
                [new Attendance("P-1") { ArrivedAt = Day.Friday + Day.At(came) }],
                Policy.BuiltIn
            )
            .Accepted();

    private static ValueList<DayList> Lists =>
        [
            Day.List(DayListKind.Contests, DayProfile.Telesales),
            Day.List(DayListKind.ShortfallReasons, DayProfile.Telesales, "P-1")
                .With("P-1", "reason", FactValue.Of("line was down")),
            Day.List(DayListKind.FollowUps, DayProfile.Telesales, "C-1")
                .With("C-1", "next-action", FactValue.Of("send the offer"))
                .With("C-1", "next-date", FactValue.Of(Day.Friday)),
            Day.List(DayListKind.MarketVoices, DayProfile.Telesales),
        ];

    private static MeetingReview Held(
        Checklist agenda,
        ValueList<DayList> lists,
        ProcessRole? chair = null
    ) => new(Evening(), chair ?? ProcessRoles.DepartmentManager, Day.Friday + Day.At(1050), agenda, lists);

    [Fact]
    public void With_everything_done_it_is_closed_and_says_by_which_clauses()
    {
        Decision<ClosedMeeting> closed = Held(Day.Agenda(DayProfile.Telesales, "evening-meeting"), Lists)
            .Close();
        Assert.Equal("evening-meeting: closed", closed.Accepted().ToString());
        Assert.Subset(
            closed.Explained().Clauses.Select(clause => clause.ToString()).ToHashSet(),
            new HashSet<string> { "DAY-EVE-01", "DAY-EVE-02", "DAY-EVE-05", "LIB-DAY-05" }
        );
    }

    [Fact]
    public void Without_a_list_the_item_that_it_carries_is_open_although_it_is_ticked() =>
        Assert.Equal(
            ["contests", "shortfall-reasons", "follow-ups", "market-voices"],
            Held(Day.Agenda(DayProfile.Telesales, "evening-meeting"), [])
                .Close()
                .Refused()
                .Reasons.Select(reason => reason.FactNamed("item").Text)
        );

    [Fact]
    public void An_item_that_does_not_apply_needs_no_list() =>
        Assert.True(
            Held(
                    Day.Agenda(DayProfile.Telesales, "evening-meeting")
                        .With("contests", ChecklistAnswer.DoesNotApply("no contest today")),
                    [.. Lists.Skip(1)]
                )
                .Close()
                .IsAccepted
        );

    [Fact]
    public void The_chair_that_the_policy_names_is_named_in_both_languages()
    {
        RefusalReason found = Assert.Single(
            Held(Day.Agenda(DayProfile.Telesales, "evening-meeting"), Lists, ProcessRoles.Salesperson)
                .Findings()
        );
        Assert.Equal(
            "The meeting “Evening meeting” was chaired as 'salesperson'; the policy names 'department manager'. Have that post chair it.",
            found.Message.English
        );
        Assert.Contains("部门经理", found.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_row_counts_people_and_what_is_open()
    {
        MeetingRow row = new MeetingReview(
            Evening(came: 1051),
            ProcessRoles.DepartmentManager,
            Day.Friday + Day.At(1052),
            Day.Agenda(DayProfile.Telesales, "evening-meeting", "evening-greeting"),
            Lists
        ).ToRow(Language.English);
        Assert.Equal((0, 1, 0, 0, 1), (row.InTime, row.Late, row.Excused, row.Absent, row.Open));
        Assert.False(row.IsHeldOnTime);
    }

    [Fact]
    public void Parts_that_do_not_belong_together_are_a_bug_of_the_caller()
    {
        Checklist agenda = Day.Agenda(DayProfile.Telesales, "evening-meeting");
        Assert.Throws<ArgumentException>(
            "startedAt",
            () =>
                new MeetingReview(
                    Evening(),
                    ProcessRoles.Salesperson,
                    Day.Friday.PlusDays(1).AtMidnight(),
                    agenda,
                    []
                )
        );
        Assert.Throws<ArgumentException>("lists", () => Held(agenda, [Lists[0], Lists[0]]));
        Assert.Throws<ArgumentException>(
            "attendance",
            () =>
                new MeetingReview(
                    AttendanceSheet
                        .Of(Day.Of(DayProfile.ShopAssistant), "attendance", null, [], [], Policy.BuiltIn)
                        .Accepted(),
                    ProcessRoles.Salesperson,
                    Day.Friday.AtMidnight(),
                    agenda,
                    []
                )
        );
    }
}
