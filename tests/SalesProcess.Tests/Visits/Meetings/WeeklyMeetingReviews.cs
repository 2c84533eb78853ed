using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits.Meetings;

/// <summary>What a weekly meeting hears, and what is missing.</summary>
public class WeeklyMeetingReviews
{
    private static readonly LocalDateTime Friday = new(2026, 10, 16, 9, 30);
    private static readonly HeldMeeting Meeting = new(
        WeeklyMeetingKind.FridayMorning,
        Friday,
        Friday.PlusDays(-7)
    );

    [Fact]
    public void Everything_that_is_missing_is_said_at_once_and_in_both_languages()
    {
        MeetingReview review = Review(
            [new EndedVisit("V-1", "S-1", Friday.PlusDays(-1))],
            new MeetingAttendance { Salesperson = "S-1", Mode = AttendanceMode.Telephone }
        );
        Assert.Equal(
            [
                "The salesperson 'S-1' reported no visit plan at the weekly meeting of 2026-10-16T09:30:00. Have the key points of the plan reported.",
                "The visit 'V-1' of 'S-1' ended on 2026-10-15T09:30:00 and was not reported at the weekly meeting of 2026-10-16T09:30:00. Report it.",
                "The salesperson 'S-2' is not on record at the weekly meeting of 2026-10-16T09:30:00. Record how the salesperson took part, also by telephone or network, or that a business trip kept the salesperson away.",
            ],
            review.OpenReasons().Select(reason => reason.Message.English)
        );
        Assert.Equal(
            "“S-1”的拜访“V-1”于2026-10-15T09:30:00结束，未在2026-10-16T09:30:00的例会上汇报。请予汇报。",
            review.OpenReasons()[1].Message.Chinese
        );
        Assert.Equal("friday-morning 2026-10-16T09:30:00: 3 missing", review.ToString());
        MeetingRow row = review.ToRows(Language.Chinese)[0];
        Assert.Equal(
            ("S-1", "telephone", "电话参会", 1, 1),
            (row.Salesperson, row.ModeCode, row.Mode, row.Visits, row.Unreported)
        );
    }

    [Fact]
    public void Every_visit_that_ended_between_two_meetings_is_reported_at_exactly_one_of_them() =>
        Law.Holds(
            AnyEnds,
            ends =>
            {
                EndedVisit[] visits = [.. ends.Select((end, i) => new EndedVisit($"V-{i}", "S-1", end))];
                MeetingAttendance there = new()
                {
                    Salesperson = "S-1",
                    Mode = AttendanceMode.InPerson,
                    PlanReported = true,
                };
                HeldMeeting next = new(WeeklyMeetingKind.FridayMorning, Friday.PlusDays(7), Friday);
                string[] asked =
                [
                    .. new[] { Meeting, next }
                        .SelectMany(meeting =>
                            MeetingReview
                                .Of(
                                    meeting,
                                    ["S-1"],
                                    [there],
                                    visits.ToValueList(),
                                    WorkingCalendar.MainlandChina
                                )
                                .Accepted()
                                .Parts[0]
                                .Unreported
                        )
                        .Select(visit => visit.VisitId),
                ];
                Assert.Equal(visits.Select(visit => visit.VisitId).Order(), asked.Order());
            }
        );

    [Theory]
    [InlineData(AttendanceMode.InPerson, 0)]
    [InlineData(AttendanceMode.Telephone, 0)]
    [InlineData(AttendanceMode.Network, 0)]
    [InlineData(AttendanceMode.AbsentTravelling, 1)]
    public void An_absence_on_a_trip_is_no_violation_and_carries_the_visits_over(
        AttendanceMode mode,
        int carried
    )
    {
        MeetingPart part = Review(
            [new EndedVisit("V-1", "S-1", Friday.PlusDays(-1))],
            new MeetingAttendance
            {
                Salesperson = "S-1",
                Mode = mode,
                PlanReported = carried == 0,
                Reported = carried == 0 ? ["V-1"] : [],
            }
        ).Parts[0];
        Assert.Equal((0, carried), (part.Unreported.Count, part.CarriedOver.Count));
    }

    [Fact]
    public void How_much_is_missing_follows_from_the_stored_explanation_alone()
    {
        Decision<MeetingReview> decision = MeetingReview.Of(
            Meeting,
            ["S-1", "S-2"],
            [new MeetingAttendance { Salesperson = "S-1", Mode = AttendanceMode.InPerson }],
            [new EndedVisit("V-1", "S-1", Friday.PlusDays(-1))],
            WorkingCalendar.MainlandChina
        );
        Explanation why = ExplanationJson.Read(ExplanationJson.Write(decision.Explained()));
        int missing =
            (why.FactsNamed("salesperson").Count - why.FactsNamed("mode").Count)
            + why.FactsNamed("plan-reported").Count(reported => !reported.AsYesNo())
            + why.FactsNamed("not-reported").Count;
        Assert.Equal(missing, why.Outcome.AsWhole());
        Assert.Equal(3, missing);
    }

    [Fact]
    public void A_meeting_before_the_previous_one_is_a_fault_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => new HeldMeeting(WeeklyMeetingKind.AnyDay, Friday, Friday));

    [Fact]
    public void A_calendar_that_does_not_know_the_day_is_a_refusal() =>
        Assert.Contains(
            "calendars.date-outside-range",
            MeetingReview
                .Of(
                    new HeldMeeting(
                        WeeklyMeetingKind.FridayMorning,
                        new LocalDateTime(2040, 1, 6, 9, 30),
                        null
                    ),
                    [],
                    [],
                    [],
                    WorkingCalendar.MainlandChina
                )
                .Refused()
                .Codes()
        );

    private static Arbitrary<LocalDateTime[]> AnyEnds =>
        Gen.Choose(0, (14 * 24 * 60) - 1)
            .Select(minute => Friday.PlusDays(-7).PlusMinutes(minute))
            .ArrayOf()
            .ThatShrinks(ends => ends.Select((_, i) => (LocalDateTime[])[.. ends[..i], .. ends[(i + 1)..]]));

    private static MeetingReview Review(ValueList<EndedVisit> visits, MeetingAttendance attendance) =>
        MeetingReview
            .Of(Meeting, ["S-1", "S-2"], [attendance], visits, WorkingCalendar.MainlandChina)
            .Accepted();
}
