using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.WorkingDay;

/// <summary>The facts, reasons and explanations of meetings.</summary>
internal static class MeetingFacts
{
    internal static IEnumerable<RefusalReason> Late(MeetingReview meeting)
    {
        if (!meeting.IsHeldOnTime)
        {
            yield return WorkingDayRefusals.StartedLate.Because(
                meeting.Attendance.Slot.Clause,
                DayFacts.Slot(meeting.Attendance.Slot),
                DayFacts.At("started", meeting.StartedAt, new("began", "开始时间")),
                DayFacts.At("due", meeting.Attendance.Due, new("due", "应开始时间"))
            );
        }
    }

    internal static IEnumerable<RefusalReason> AnotherChair(MeetingReview meeting)
    {
        PolicySlot slot = meeting.Attendance.Slot;
        if (slot.Chair is { } asked && asked != meeting.Chair.Id)
        {
            ProcessRole? known = ProcessRoles.All.FirstOrDefault(role => role.Id == asked);
            BilingualText label = new("chair", "主持人");
            yield return WorkingDayRefusals.ChairDiffers.Because(
                slot.Clause,
                DayFacts.Slot(slot),
                Fact.Named("chair", meeting.Chair.Id, label, meeting.Chair.Label),
                new Fact(
                    "asked",
                    FactValue.Of(asked),
                    new("chair by the policy", "政策规定的主持人"),
                    known?.Label
                )
            );
        }
    }

    /// <summary>What is missing of the list that carries an item of the agenda.</summary>
    internal static IEnumerable<RefusalReason> OfItem(MeetingReview meeting, ChecklistEntry entry)
    {
        if (
            entry.Answer is ChecklistAnswer.NotApplicable
            || Kebab.Find<DayListKind>(entry.Item.Id) is not { } kind
        )
        {
            yield break;
        }

        if (meeting.Lists.FirstOrDefault(list => list.Kind == kind) is not { } carrying)
        {
            yield return WorkingDayRefusals.ListMissing.Because(
                entry.Item.Clause,
                DayFacts.Slot(meeting.Attendance.Slot),
                Fact.Named("item", entry.Item.Id, new("item", "项目"), entry.Item.Text)
            );
            yield break;
        }

        if (
            kind
            is DayListKind.DayGoals
                or DayListKind.AfternoonGoals
                or DayListKind.MorningReviews
                or DayListKind.SummaryReports
        )
        {
            foreach (
                AttendanceLine present in meeting.Attendance.Lines.Where(line =>
                    line.IsPresent && carrying.Lines.All(one => one.Subject != line.Attendee.Person)
                )
            )
            {
                yield return WorkingDayRefusals.NoLineForPerson.Because(
                    entry.Item.Clause,
                    DayFacts.Person(present.Attendee.Person),
                    DayFacts.Slot(meeting.Attendance.Slot),
                    DayListFacts.List(carrying)
                );
            }
        }
    }

    internal static Explanation Explain(ClosedMeeting closed)
    {
        MeetingReview meeting = closed.Meeting;
        PolicySlot slot = meeting.Attendance.Slot;
        ValueList<RefusalReason> findings = meeting.Findings();
        return new()
        {
            Decision = "working-day.close-meeting",
            Question = new(
                $"Is anything open of “{slot.Text.English}” on {FactValue.Of(meeting.Attendance.Date)}?",
                $"{FactValue.Of(meeting.Attendance.Date)}的“{slot.Text.Chinese}”是否还有未完成事项？"
            ),
            Answer =
                findings.Count == 0
                    ? new("No.", "没有。")
                    : new(
                        $"No. Found: {string.Join(" ", findings.Select(finding => finding.Message.English))}",
                        $"没有。另发现：{string.Concat(findings.Select(finding => finding.Message.Chinese))}"
                    ),
            Outcome = FactValue.Of(true),
            Clauses = DayFacts.Distinct([
                slot.Clause,
                .. meeting.Agenda.Entries.Select(entry => entry.Item.Clause),
                DayFacts.Lib(5),
            ]),
            Facts =
            [
                DayFacts.Slot(slot),
                DayFacts.At("due", meeting.Attendance.Due, new("due", "应开始时间")),
                DayFacts.At("started", meeting.StartedAt, new("began", "开始时间")),
                Fact.Named("chair", meeting.Chair.Id, new("chair", "主持人"), meeting.Chair.Label),
                .. meeting.Agenda.Entries.Select(entry =>
                    Fact.Named(entry.Item.Id, entry.Answer!.ToString(), entry.Item.Text, entry.Answer.Label)
                ),
                .. meeting.Lists.Select(DayListFacts.List),
            ],
            Readings = meeting.Attendance.Readings,
        };
    }
}
