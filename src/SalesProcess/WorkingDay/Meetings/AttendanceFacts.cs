using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>The facts, reasons and explanations of attendance.</summary>
internal static class AttendanceFacts
{
    private static readonly BilingualText DueLabel = new("due", "应到时间");
    private static readonly BilingualText ArrivedLabel = new("arrived", "到达时间");

    internal static IEnumerable<RefusalReason> Faults(
        DaySchedule day,
        PolicySlot slot,
        LocalTime? due,
        ValueList<Attendee> expected,
        ValueList<Attendance> recorded
    )
    {
        if (due is null)
        {
            yield return WorkingDayRefusals.NoTimeGiven.Because(
                slot.Clause,
                DayFacts.Slot(slot),
                DayFacts.Date(day.Date)
            );
        }

        foreach (
            IEnumerable<string> people in (IEnumerable<string>[])
                [expected.Select(one => one.Person), recorded.Select(one => one.Person)]
        )
        {
            foreach (IGrouping<string, string> twice in people.Repeated(one => one))
            {
                yield return WorkingDayRefusals.PersonTwice.Because(
                    slot.Clause,
                    DayFacts.Person(twice.Key),
                    DayFacts.Slot(slot),
                    DayListFacts.Count(twice.Count())
                );
            }
        }

        foreach (Attendance line in recorded)
        {
            if (line.ArrivedAt is { } at && at.Date != day.Date)
            {
                yield return WorkingDayRefusals.ArrivalOfAnotherDay.Because(
                    slot.Clause,
                    DayFacts.Person(line.Person),
                    DayFacts.At("arrived", at, ArrivedLabel),
                    DayFacts.Date(day.Date)
                );
            }
        }
    }

    internal static RefusalReason Finding(AttendanceSheet sheet, AttendanceLine line) =>
        line.ArrivedAt is { } at
            ? WorkingDayRefusals.CameLate.Because(
                sheet.Slot.Clause,
                DayFacts.Person(line.Attendee.Person),
                DayFacts.Slot(sheet.Slot),
                DayFacts.At("arrived", at, ArrivedLabel),
                Ends(sheet),
                DayFacts.At("due", sheet.Due, DueLabel),
                By(line)
            )
            : WorkingDayRefusals.DidNotCome.Because(
                sheet.Slot.Clause,
                DayFacts.Person(line.Attendee.Person),
                DayFacts.Slot(sheet.Slot),
                DayFacts.Date(sheet.Date)
            );

    internal static Explanation Explain(AttendanceSheet sheet)
    {
        int late = sheet.Count(AttendanceState.Late);
        int absent = sheet.Count(AttendanceState.Absent);
        int inTime = sheet.Count(AttendanceState.InTime);
        return new()
        {
            Decision = "working-day.attendance",
            Question = new(
                $"Who attended “{sheet.Slot.Text.English}” on {FactValue.Of(sheet.Date)}, and was it in time?",
                $"{FactValue.Of(sheet.Date)}的“{sheet.Slot.Text.Chinese}”有哪些人到场，是否准时？"
            ),
            Answer = new(
                $"{inTime} in time, {late} late, {absent} absent, {sheet.Count(AttendanceState.Excused)} absent with a reason.",
                $"准时{inTime}人，迟到{late}人，缺席{absent}人，有事由缺席{sheet.Count(AttendanceState.Excused)}人。"
            ),
            Outcome = new FactValue(
                "items",
                string.Join(' ', sheet.Lines.Select(line => $"{line.Attendee}@{Kebab.Of(line.State)}"))
            ),
            Clauses = [sheet.Slot.Clause, DayFacts.Lib(2)],
            Facts =
            [
                DayFacts.Profile(sheet.Profile),
                DayFacts.Slot(sheet.Slot),
                DayFacts.At("due", sheet.Due, DueLabel),
                Ends(sheet),
                .. sheet.Lines.SelectMany(line =>
                    line.ArrivedAt is { } at
                        ? [DayFacts.Person(line.Attendee.Person), DayFacts.At("arrived", at, ArrivedLabel)]
                        : (Fact[])
                            [
                                DayFacts.Person(line.Attendee.Person),
                                Fact.Named(
                                    "state",
                                    Kebab.Of(line.State),
                                    new("absence", "缺席"),
                                    DayLabels.Of(line.State)
                                ),
                            ]
                ),
            ],
            Readings = sheet.Readings,
        };
    }

    private static Fact Ends(AttendanceSheet sheet) =>
        Fact.Named("ends", Kebab.Of(sheet.Ends), new("limit", "时限"), DeadlineLabels.Of(sheet.Ends));

    private static Fact By(AttendanceLine line) =>
        new("by", FactValue.Of(line.LateBy!.Value), new("delay", "迟到时长"));
}
