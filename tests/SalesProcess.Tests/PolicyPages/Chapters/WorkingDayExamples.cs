using NodaTime.Text;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;
using SalesProcess.WorkingDay;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the pages about the working day: its parts, attendance, meetings, praise, duties.</summary>
internal static class WorkingDayExamples
{
    private static readonly LocalDate Friday = new(2026, 10, 9);

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    public static Example[] All { get; } =
    [
        new("day-part", ["Profile", "Part", "Company meetings"], ["Time", "Clashes", "Refusal"], Part),
        new("day-sheet", ["Profile", "Part"], ["Parts", "Items", "Records", "Refusal"], Sheet),
        new("day-checklist", ["Profile", "Part", "Answers"], ["State", "Open", "Refusal"], Items),
        new(
            "attendance",
            ["Profile", "Part", "Starts", "Expected", "Came"],
            ["In time", "Late", "Absent", "Excused", "Reported", "Refusal"],
            Attend
        ),
        new(
            "meeting",
            ["Profile", "Part", "Chair", "Due", "Began", "Came", "Unanswered", "Lists"],
            ["State", "Found", "Open", "Refusal"],
            Meeting
        ),
        new("praise", ["Part", "Results"], ["Ranking", "Praised", "Shared on", "Refusal"], Praise),
        new(
            "record-days",
            ["Profile", "First", "Last", "Made"],
            ["Days", "Missing days", "Missing", "Refusal"],
            Days
        ),
        new("day-duty", ["Duty", "Last", "As of"], ["Cadence", "Due", "State", "Refusal"], Duty),
        new("cleaning-rota", ["People", "First", "Last", "Done"], ["Turns", "Refusal"], Rota),
    ];

    public static DayProfile Profile(Row row) =>
        Enum.Parse<DayProfile>(
            row.Text("Profile").Replace("-", "", StringComparison.Ordinal),
            ignoreCase: true
        );

    private static LocalTime Time(string cell) => Clock.Parse(cell).GetValueOrThrow();

    private static Decision<DaySchedule> Day(Row row) =>
        DaySchedule.For(
            Profile(row),
            Friday,
            RecordExamples
                .Parts(row.Find("Company meetings"))
                .Select((cell, i) => (Times: cell.Split('-'), i))
                .Select(m => new CompanyMeeting($"M-{m.i + 1}", Time(m.Times[0]), Time(m.Times[1])))
                .ToValueList(),
            row.Policy
        );

    private static IReadOnlyDictionary<string, string> Part(Row row) =>
        Example.Of(
            Day(row),
            (day, _) =>
                new Dictionary<string, string>
                {
                    ["Time"] = Span(day.Find(row.Text("Part"))!),
                    ["Clashes"] = Codes(day.Clashes()),
                }
        );

    private static string Span(DayBlock block) =>
        block.From is { } from && block.To is { } to ? $"{Clock.Format(from)}-{Clock.Format(to)}"
        : block.To is { } limit ? $"before {Clock.Format(limit)}"
        : "no time given";

    private static IReadOnlyDictionary<string, string> Sheet(Row row) =>
        Example.Of(
            DaySheet.For(Profile(row), Friday, [], row.Policy),
            (sheet, _) =>
                new Dictionary<string, string>
                {
                    ["Parts"] = string.Join(", ", sheet.Schedule.Blocks.Select(block => block.Slot.Id)),
                    ["Items"] = row.Find("Part") is { } part
                        ? string.Join(", ", sheet.ItemsOf(part).Select(item => item.Id))
                        : "",
                    ["Records"] = string.Join(", ", sheet.Records.Due.Select(due => due.Duty.Id)),
                }
        );

    private static IReadOnlyDictionary<string, string> Items(Row row) =>
        DayChecklists
            .Start(Profile(row), row.Text("Part"), row.Policy)
            .Then(list =>
                RecordExamples
                    .Parts(row.Find("Answers"))
                    .Select(cell => cell.Split(' '))
                    .Aggregate(
                        list,
                        (before, words) =>
                            words[0] == "all"
                                ? Answered(before)
                                : before.With(
                                    words[0],
                                    words[1] == "yes" ? ChecklistAnswer.Yes : ChecklistAnswer.No
                                )
                    )
                    .Complete()
            )
            .Match(
                (_, _) => new Dictionary<string, string> { ["State"] = "done" },
                refusal => new Dictionary<string, string>(Example.Refused(refusal))
                {
                    ["State"] = "open",
                    ["Open"] = Facts(refusal.Reasons, "item"),
                }
            );

    private static Checklist Answered(Checklist list) =>
        list.Entries.Aggregate(list, (before, entry) => before.With(entry.Item.Id, ChecklistAnswer.Yes));

    private static IReadOnlyDictionary<string, string> Attend(Row row) =>
        Example.Of(
            Sheet(row, "Starts"),
            (sheet, _) =>
                new Dictionary<string, string>
                {
                    ["In time"] = Who(sheet, AttendanceState.InTime),
                    ["Late"] = string.Join(
                        ", ",
                        sheet
                            .Lines.Where(line => line.State == AttendanceState.Late)
                            .Select(line => $"{line.Attendee} by {FactValue.Of(line.LateBy!.Value)}")
                    ),
                    ["Absent"] = Who(sheet, AttendanceState.Absent),
                    ["Excused"] = Who(sheet, AttendanceState.Excused),
                    ["Reported"] = Codes(sheet.Findings()),
                }
        );

    private static string Who(AttendanceSheet sheet, AttendanceState state) =>
        string.Join(
            ", ",
            sheet.Lines.Where(line => line.State == state).Select(line => line.Attendee.Person)
        );

    /// <summary>Reads who came: <c>P-1 8:55; P-2 ill</c>.</summary>
    private static Decision<AttendanceSheet> Sheet(Row row, string starts) =>
        Day(row)
            .Then(day =>
                AttendanceSheet.Of(
                    day,
                    row.Text("Part"),
                    row.Find(starts) is { } at ? Time(at) : null,
                    row.List("Expected").Select(person => new Attendee(person)).ToValueList(),
                    RecordExamples
                        .Parts(row.Find("Came"))
                        .Select(cell => cell.Split(' ', 2))
                        .Select(words =>
                            Clock.Parse(words[1]) is { Success: true } came
                                ? new Attendance(words[0]) { ArrivedAt = Friday + came.Value }
                                : new Attendance(words[0]) { AbsenceReason = words[1] }
                        )
                        .ToValueList(),
                    row.Policy
                )
            );

    private static IReadOnlyDictionary<string, string> Meeting(Row row)
    {
        LocalTime began = Time(row.Text("Began"));
        return Sheet(row, "Due")
            .Then(attendance =>
                DayChecklists
                    .Start(Profile(row), row.Text("Part"), row.Policy)
                    .Map(agenda => new MeetingReview(
                        attendance,
                        ProcessRoles(row.Text("Chair")),
                        Friday + began,
                        agenda
                            .Entries.Where(entry => !row.List("Unanswered").Contains(entry.Item.Id))
                            .Aggregate(
                                agenda,
                                (before, entry) => before.With(entry.Item.Id, ChecklistAnswer.Yes)
                            ),
                        RecordExamples
                            .Parts(row.Find("Lists"))
                            .Select(cell =>
                                WorkingDayListExamples.Filled(cell, Profile(row), Friday, row.Policy)
                            )
                            .ToValueList()
                    ))
            )
            .Match(
                (meeting, _) =>
                {
                    var found = new Dictionary<string, string> { ["Found"] = Codes(meeting.Findings()) };
                    ValueList<RefusalReason> open = meeting.OpenReasons();
                    found["State"] = meeting.Close().IsAccepted ? "closed" : "open";
                    found["Open"] = string.Join(
                        ", ",
                        open.Select(reason =>
                            (
                                reason.FindFact("item")
                                ?? reason.FindFact("person")
                                ?? reason.FindFact("field")
                            )!.Text
                        )
                    );
                    found["Refusal"] = string.Join(", ", open.Select(reason => reason.Code.Code).Distinct());
                    return found;
                },
                Example.Refused
            );
    }

    private static ProcessRole ProcessRoles(string id) => new(id, new(id, id));

    /// <summary>Reads results such as <c>P-1 calls 104; P-2 paid-orders 1 paid</c>.</summary>
    private static IReadOnlyDictionary<string, string> Praise(Row row) =>
        Example.Of(
            PraiseList.Of(
                Friday,
                DayProfile.Telesales,
                row.Text("Part"),
                RecordExamples
                    .Parts(row.Find("Results"))
                    .Select(cell => cell.Split(' '))
                    .Select(words => new DayResult(
                        words[0],
                        words[1],
                        long.Parse(words[2], System.Globalization.CultureInfo.InvariantCulture)
                    )
                    {
                        IsPaid = words.Length > 3,
                    })
                    .ToValueList(),
                row.Policy
            ),
            (praise, _) =>
                new Dictionary<string, string>
                {
                    ["Ranking"] = string.Join("; ", praise.Lines.Select(line => line.ToString())),
                    ["Praised"] = string.Join(", ", praise.Praised),
                    ["Shared on"] = LocalDatePattern.Iso.Format(
                        praise.Sharing(WorkingCalendar.MainlandChina).Accepted().Date
                    ),
                }
        );

    private static IReadOnlyDictionary<string, string> Days(Row row) =>
        Example.Of(
            DayRecords.ReviewDays(
                Profile(row),
                new DateInterval(row.Date("First"), row.Date("Last")),
                row.List("Made")
                    .Select(cell => cell.Split('@'))
                    .Select(part => new MadeRecord(
                        $"R-{part[0]}-{part[1]}",
                        part[0],
                        LocalDatePattern.Iso.Parse(part[1]).GetValueOrThrow()
                    ))
                    .ToValueList(),
                WorkingCalendar.MainlandChina,
                row.Policy
            ),
            (days, _) =>
                new Dictionary<string, string>
                {
                    ["Days"] = FactValue.Of(days.Reviews.Count).Text,
                    ["Missing days"] = string.Join(
                        ", ",
                        days.MissingDays.Select(LocalDatePattern.Iso.Format)
                    ),
                    ["Missing"] = Facts(days.MissingReasons(), "duty"),
                }
        );

    private static IReadOnlyDictionary<string, string> Duty(Row row) =>
        Example.Of(
            DayDuties
                .Of(
                    Enum.Parse<DayDuty>(
                        row.Text("Duty").Replace("-", "", StringComparison.Ordinal),
                        ignoreCase: true
                    ),
                    row.Policy
                )
                .Then(duty =>
                    duty.Judge(
                        new CadenceSubject
                        {
                            Id = "S-1",
                            DutySince = row.Date("Last"),
                            Done = [row.Date("Last").At(new LocalTime(10, 0))],
                        },
                        row.Date("As of").At(new LocalTime(9, 0)),
                        WorkingCalendar.MainlandChina
                    )
                ),
            (standing, _) =>
                new Dictionary<string, string>
                {
                    ["Cadence"] = standing.Duty.Cadence.ToString(),
                    ["Due"] = LocalDatePattern.Iso.Format(standing.Due.On),
                    ["State"] = standing.State.ToString(),
                }
        );

    private static IReadOnlyDictionary<string, string> Rota(Row row) =>
        Example.Of(
            CleaningRota.For(
                "SHOP-1",
                row.List("People").ToValueList(),
                new DateInterval(row.Date("First"), row.Date("Last")),
                row.List("Done")
                    .Select(cell => cell.Split('@'))
                    .Select(part => new CleaningTurn(
                        part[0],
                        LocalDatePattern.Iso.Parse(part[1]).GetValueOrThrow()
                    ))
                    .ToValueList(),
                WorkingCalendar.MainlandChina
            ),
            (turns, _) =>
                new Dictionary<string, string>
                {
                    ["Turns"] = string.Join(
                        ", ",
                        turns.Select(turn => $"{turn.Person}@{LocalDatePattern.Iso.Format(turn.Date)}")
                    ),
                }
        );

    private static string Facts(IEnumerable<RefusalReason> reasons, string fact) =>
        string.Join(", ", reasons.Select(reason => reason.FindFact(fact)?.Text).OfType<string>());

    private static string Codes(IEnumerable<RefusalReason> reasons) =>
        string.Join(", ", reasons.Select(reason => reason.Code.Code));
}
