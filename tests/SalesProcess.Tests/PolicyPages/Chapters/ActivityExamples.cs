using System.Globalization;
using NodaTime.Text;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page of activities.</summary>
internal static class ActivityExamples
{
    private static readonly string[] TargetColumns =
    [
        "Period",
        "Least",
        "Upper end",
        "Done",
        "Counted",
        "Short",
        "Excess",
        "Met",
        "Why not counted",
        "Refusal",
    ];

    public static Example[] All { get; } =
    [
        new("activity-target", ["Profile", "Target", "Date", "Entries"], TargetColumns, Target),
        new("activity-targets", ["Profile"], ["Targets"], Targets),
        new(
            "activity-judgement",
            ["Profile", "Date", "Span", "Entries"],
            ["Judgement", "Misses", "Other entries", "Refusal"],
            Judgement
        ),
        new(
            "remaining-activities",
            ["Planned", "Done", "Scheduled"],
            ["Remaining", "To schedule"],
            Remaining
        ),
        new("call-log", ["Day", "Handed in", "Meeting"], ["In time", "Refusal"], CallLogOf),
        new(
            "call-list",
            ["Customers", "Industries", "Ready on", "Calls on", "Business manager asked"],
            ["Result", "Due", "By industry", "Refusal"],
            CallListOf
        ),
        new("daily-duties", ["Profile", "Done"], ["Duties", "Result", "Refusal"], Duties),
        new("mainline-products", ["Figures"], ["Result", "Refusal"], Mainline),
    ];

    private static IReadOnlyDictionary<string, string> Target(Row row) =>
        Example.Of(
            Assess(row),
            (assessment, _) =>
            {
                TargetResult result =
                    assessment.Find(row.Text("Target"))
                    ?? throw new FormatException($"The profile has no target '{row.Text("Target")}'.");
                IEnumerable<RefusalReason> why = result.Uncounted.SelectMany(entry => entry.Reasons);
                return new Dictionary<string, string>
                {
                    ["Period"] =
                        result.From == result.To
                            ? Show(result.From)
                            : $"{Show(result.From)}..{Show(result.To)}",
                    ["Least"] = Show(result.Target.Least),
                    ["Upper end"] = result.Target.Most is { } most ? Show(most) : "",
                    ["Done"] = Show(result.Done),
                    ["Counted"] = Show(result.Counted),
                    ["Short"] = Show(result.Shortfall),
                    ["Excess"] = Show(result.Excess),
                    ["Met"] = result.IsMet ? "yes" : "no",
                    ["Why not counted"] = string.Join(
                        ", ",
                        why.Select(reason => reason.FindFact("mark")?.Text ?? reason.Code.Code).Distinct()
                    ),
                };
            }
        );

    private static IReadOnlyDictionary<string, string> Targets(Row row) =>
        Example.Of(
            ActivityAssessment.Of(Profile(row), new LocalDate(2026, 3, 2), [], row.Policy),
            (assessment, _) =>
                new Dictionary<string, string>
                {
                    ["Targets"] = string.Join(", ", assessment.Results.Select(result => result.Target.Id)),
                }
        );

    private static IReadOnlyDictionary<string, string> Judgement(Row row)
    {
        AssessedSpan span = Enum.Parse<AssessedSpan>(row.Text("Span"), ignoreCase: true);
        Decision<ActivityAssessment> assessed = Assess(row);
        if (assessed.TryGetRefusal(out Refusal? refusal))
        {
            return Example.Refused(refusal);
        }

        ActivityAssessment assessment = assessed.Match((value, _) => value, _ => null!);
        Decision<ActivityAssessment> judged = assessment.Judge(span);
        return new Dictionary<string, string>
        {
            ["Judgement"] = judged.IsAccepted ? "all met" : "refused",
            ["Misses"] = judged.Match(
                (_, _) => "",
                no => string.Join(", ", no.Reasons.Select(reason => reason.FactNamed("target").Text))
            ),
            ["Other entries"] = string.Join(", ", assessment.Others.Select(entry => entry.Activity)),
        };
    }

    private static IReadOnlyDictionary<string, string> Remaining(Row row)
    {
        var left = RemainingActivities.Of(
            Number(row, "Planned"),
            Number(row, "Done"),
            Number(row, "Scheduled")
        );
        return new Dictionary<string, string>
        {
            ["Remaining"] = Show(left.Remaining),
            ["To schedule"] = Show(left.ToSchedule),
        };
    }

    private static IReadOnlyDictionary<string, string> CallLogOf(Row row) =>
        Example.Of(
            CallLog.Check(
                row.Date("Day"),
                row.Find("Handed in") is null ? null : DateTime(row.Text("Handed in")),
                row.Policy,
                row.Find("Meeting") is { } meeting ? Time(meeting) : null
            ),
            (_, _) => new Dictionary<string, string> { ["In time"] = "yes" }
        );

    // so many customers, dealt to the industries: "20 tea, 80 wine" in the order of the calls
    private static IReadOnlyDictionary<string, string> CallListOf(Row row)
    {
        var customers = row.List("Customers")
            .Select(part => part.Split(' '))
            .SelectMany(part => Enumerable.Repeat(part[1], int.Parse(part[0], CultureInfo.InvariantCulture)))
            .Select((industry, i) => new ListedCustomer($"C{i}", industry))
            .ToValueList();
        var list = new CallList
        {
            PreparedOn = row.Date("Ready on"),
            CallsOn = row.Date("Calls on"),
            Customers = customers,
            IsBusinessManagerAsked = row.Text("Business manager asked") == "yes",
        };
        return Example.Of(
            list.Check(WorkingCalendar.MainlandChina, row.Policy),
            (checkedList, why) =>
                new Dictionary<string, string>
                {
                    ["Result"] = "accepted",
                    ["Due"] = why.FactNamed("due").Text,
                    ["By industry"] = checkedList.IsByIndustry ? "yes" : "no",
                }
        );
    }

    private static IReadOnlyDictionary<string, string> Duties(Row row)
    {
        Decision<Checklist> started = DailyDuties.Start(Profile(row), row.Policy);
        if (started.TryGetRefusal(out Refusal? refusal))
        {
            return Example.Refused(refusal);
        }

        Checklist list = started.Match((value, _) => value, _ => null!);
        string duties = string.Join(", ", list.Entries.Select(entry => entry.Item.Id));
        foreach (string done in row.List("Done"))
        {
            list = list.With(done, ChecklistAnswer.Yes);
        }

        return list.Complete()
            .Match(
                (_, _) => new Dictionary<string, string> { ["Duties"] = duties, ["Result"] = "all done" },
                no => new Dictionary<string, string>(Example.Refused(no)) { ["Duties"] = duties }
            );
    }

    private static IReadOnlyDictionary<string, string> Mainline(Row row) =>
        Example.Of(
            MainlineProducts.Check(
                row.List("Figures")
                    .Select(part => part.Split(' '))
                    .Select(part => new ProductFigure<Quantity>(part[0], Pieces(part[3]), Pieces(part[1])))
                    .ToValueList()
            ),
            (_, _) => new Dictionary<string, string> { ["Result"] = "all met" }
        );

    private static Decision<ActivityAssessment> Assess(Row row) =>
        ActivityAssessment.Of(
            Profile(row),
            row.Date("Date"),
            row.List("Entries").Select(Entry).ToValueList(),
            row.Policy
        );

    private static ActivityProfile Profile(Row row) =>
        row.Text("Profile") switch
        {
            "desk" => ActivityProfile.Desk,
            "field, urban" => ActivityProfile.Field(Territory.Urban),
            "field, field campaign" => ActivityProfile.Field(Territory.FieldCampaign),
            var other => throw new FormatException(
                $"'{other}' is not a profile: desk; field, urban; field, field campaign."
            ),
        };

    // an entry as it shows itself: 2026-03-02 morning effective-call 40 in-record-form accepted-by-manager
    private static ActivityEntry Entry(string text)
    {
        string[] parts = text.Split(' ');
        LocalDate date = LocalDatePattern.Iso.Parse(parts[0]).GetValueOrThrow();
        int count = int.Parse(parts[3], CultureInfo.InvariantCulture);
        ActivityEntry entry = parts[1] switch
        {
            "-" => ActivityEntry.On(parts[2], date, count),
            "morning" => ActivityEntry.In(parts[2], date, HalfDay.Morning, count),
            "afternoon" => ActivityEntry.In(parts[2], date, HalfDay.Afternoon, count),
            var time => ActivityEntry.At(parts[2], date.At(Time(time)), count),
        };
        return entry with { Marks = parts[4..].SelectMany(Marks).ToValueList() };
    }

    private static EvidenceMark[] Marks(string text) =>
        text switch
        {
            "recorded" => [EvidenceMark.InRecordForm],
            "accepted" => [EvidenceMark.AcceptedByManager],
            "proven" => [EvidenceMark.InRecordForm, EvidenceMark.AcceptedByManager],
            "valid" => [EvidenceMark.Valid],
            _ => throw new FormatException($"'{text}' is not recorded, accepted, proven or valid."),
        };

    private static LocalTime Time(string text) =>
        LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).GetValueOrThrow();

    private static LocalDateTime DateTime(string text) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(text).GetValueOrThrow();

    private static Quantity Pieces(string number) =>
        Quantity.Pieces(long.Parse(number, CultureInfo.InvariantCulture));

    private static long Number(Row row, string column) =>
        row.Find(column) is { } number ? long.Parse(number, CultureInfo.InvariantCulture) : 0;

    private static string Show(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Show(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
