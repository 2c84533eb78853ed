using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;
using SalesProcess.WorkingDay;

namespace SalesProcess.Tests.WorkingDay;

/// <summary>Who came, who was late, who did not come.</summary>
public class Attending
{
    private static Decision<AttendanceSheet> Shop(params Attendance[] recorded) =>
        AttendanceSheet.Of(
            Day.Of(DayProfile.ShopRepresentative),
            "attendance",
            startsAt: null,
            [new Attendee("P-1"), new Attendee("P-2", StaffGroup.Promoter)],
            [.. recorded],
            Policy.BuiltIn
        );

    private static Attendance Came(string person, int minute) =>
        new(person) { ArrivedAt = Day.Friday + Day.At(minute) };

    [Fact]
    public void Nine_sharp_is_not_before_nine()
    {
        AttendanceSheet sheet = Shop(Came("P-1", 540), Came("P-2", 539)).Accepted();
        Assert.Equal(["P-1: late", "P-2: in-time"], sheet.Lines.Select(line => line.ToString()));
        Assert.Equal(
            "The person 'P-1' came to “Attendance” at 2026-10-09T09:00:00; in time is before 2026-10-09T09:00:00. Late by 0:00:00.",
            Assert.Single(sheet.Findings()).Message.English
        );
    }

    [Fact]
    public void An_edition_may_read_nine_sharp_as_in_time() =>
        Assert.Equal(
            1,
            AttendanceSheet
                .Of(
                    Day.Of(DayProfile.ShopRepresentative),
                    "attendance",
                    startsAt: null,
                    [new Attendee("P-1")],
                    [Came("P-1", 540)],
                    Policy.With(("working-day.attendance-ends", "\"no-later-than\""))
                )
                .Accepted()
                .Count(AttendanceState.InTime)
        );

    [Fact]
    public void Whoever_is_expected_and_not_recorded_is_absent_and_a_reason_excuses()
    {
        AttendanceSheet sheet = Shop(new Attendance("P-2") { AbsenceReason = "training" }).Accepted();
        Assert.Equal(["P-1: absent", "P-2: excused"], sheet.Lines.Select(line => line.ToString()));
        Assert.Equal(["working-day.did-not-come"], sheet.Findings().Select(reason => reason.Code.Code));
    }

    [Fact]
    public void A_reason_of_absence_is_in_no_text_that_leaves_the_sheet()
    {
        Decision<AttendanceSheet> sheet = Shop(new Attendance("P-2") { AbsenceReason = "a secret" });
        Assert.DoesNotContain("secret", ExplanationJson.Write(sheet.Explained()), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "secret",
            $"{new Attendance("P-2") { AbsenceReason = "a secret" }}",
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Rows_are_the_attendance_form() =>
        Assert.Equal(
            [
                ("P-1", "staff", "in-time", "准时"),
                ("P-2", "promoter", "late", "迟到"),
                ("P-9", "staff", "in-time", "准时"),
            ],
            Shop(Came("P-1", 500), Came("P-2", 550), Came("P-9", 530))
                .Accepted()
                .ToRows(Language.Chinese)
                .Select(row => (row.Person, row.GroupCode, row.StateCode, row.State))
        );

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once() =>
        Assert.Equal(
            [
                "working-day.no-time-given",
                "working-day.person-twice",
                "working-day.person-twice",
                "working-day.arrival-of-another-day",
            ],
            AttendanceSheet
                .Of(
                    Day.Of(DayProfile.Office),
                    "office-morning-meeting",
                    startsAt: null,
                    [new Attendee("P-1"), new Attendee("P-1")],
                    [
                        Came("P-2", 540),
                        Came("P-2", 541),
                        new Attendance("P-3") { ArrivedAt = Day.Friday.PlusDays(1).AtMidnight() },
                    ],
                    Policy.BuiltIn
                )
                .Refused()
                .Codes()
        );

    [Fact]
    public void How_each_attended_follows_from_the_stored_explanation_alone()
    {
        Explanation stored = ExplanationJson.Read(
            ExplanationJson.Write(
                Shop(Came("P-1", 540), Came("P-2", 500), new Attendance("P-3") { AbsenceReason = "x" })
                    .Explained()
            )
        );
        LocalDateTime due = stored.FactNamed("due").AsDateTime();
        bool before = stored.FactNamed("ends").Text == "before";
        var states = new List<string>();
        foreach (Fact fact in stored.Facts)
        {
            if (fact.Name == "person")
            {
                states.Add(fact.Value.Text);
            }
            else if (fact.Name == "arrived")
            {
                LocalDateTime at = fact.Value.AsDateTime();
                states[^1] += at < due || (at == due && !before) ? "@in-time" : "@late";
            }
            else if (fact.Name == "state")
            {
                states[^1] += $"@{fact.Value.Text}";
            }
        }

        Assert.Equal(stored.Outcome.Text, string.Join(' ', states));
        Assert.Equal("P-1@late P-2@in-time P-3@excused", stored.Outcome.Text);
    }
}
