using System.Globalization;
using NodaTime.Text;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.WorkingDay;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the lists and reports of a working day.</summary>
internal static class WorkingDayListExamples
{
    private static readonly LocalDate Friday = new(2026, 10, 9);

    public static Example[] All { get; } =
    [
        new("day-list", ["List", "Profile", "Lines", "Sum of"], ["State", "Open", "Sums", "Refusal"], List),
        new("daily-report", ["Lines", "None"], ["Sections", "Open", "Refusal"], Report),
    ];

    /// <summary>Fills a list such as <c>follow-ups: C-1 next-action=call + next-date=2026-10-12 / C-2</c>.</summary>
    public static DayList Filled(string cell, DayProfile profile, LocalDate day, PolicyEdition policy) =>
        Read(cell.Split(':', 2)[0], cell.Split(':', 2)[1], profile, day, policy).Accepted();

    private static Decision<DayList> Read(
        string kind,
        string? lines,
        DayProfile profile,
        LocalDate day,
        PolicyEdition policy
    )
    {
        (string Subject, string[] Fields)[] parts =
        [
            .. (lines ?? "")
                .Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(' ', 2))
                .Select(words =>
                    (
                        words[0],
                        words.Length > 1
                            ? words[1].Split('+', StringSplitOptions.TrimEntries)
                            : Array.Empty<string>()
                    )
                ),
        ];
        return parts
            .SelectMany(part => part.Fields.Select(field => (part.Subject, Field: field.Split('=', 2))))
            .Aggregate(
                DayList.Start(
                    Enum.Parse<DayListKind>(
                        kind.Replace("-", "", StringComparison.Ordinal),
                        ignoreCase: true
                    ),
                    profile,
                    day,
                    parts.Select(part => part.Subject).ToValueList(),
                    policy
                ),
                (list, part) => list.Then(l => l.Fill(part.Subject, part.Field[0], [Value(part.Field[1])]))
            );
    }

    private static IReadOnlyDictionary<string, string> List(Row row) =>
        Read(
                row.Text("List"),
                row.Find("Lines"),
                row.Find("Profile") is null ? DayProfile.Telesales : WorkingDayExamples.Profile(row),
                Friday,
                row.Policy
            )
            .Then(list => list.Complete())
            .Then(complete =>
                complete
                    .Totals(row.Find("Sum of") ?? "none")
                    .Map(sums => string.Join(", ", sums.Select(sum => sum.Text)))
            )
            .Match(
                (sums, _) => new Dictionary<string, string> { ["State"] = "complete", ["Sums"] = sums },
                refusal => new Dictionary<string, string>(Example.Refused(refusal))
                {
                    ["State"] = "open",
                    ["Open"] = string.Join(
                        ", ",
                        refusal.Reasons.Select(reason =>
                            $"{reason.FindFact("subject")?.Text} {reason.FindFact("field")?.Text}".Trim()
                        )
                    ),
                }
            );

    /// <summary>Reads lines such as <c>sales TEA CNY 1,200.00; outlets-opened O-17</c>.</summary>
    private static IReadOnlyDictionary<string, string> Report(Row row) =>
        DailyReport
            .Of(
                Friday,
                RecordExamples
                    .Parts(row.Find("Lines"))
                    .Select(cell => cell.Split(' ', 3))
                    .Select(words => new ReportLine(
                        words[0],
                        words[1],
                        words.Length > 2 ? Value(words[2].Replace(",", "", StringComparison.Ordinal)) : null
                    ))
                    .ToValueList(),
                row.List("None").ToValueList(),
                row.Policy
            )
            .Match(
                (report, _) =>
                    new Dictionary<string, string>
                    {
                        ["Sections"] = string.Join(
                            ", ",
                            report.Sections.Select(section =>
                                $"{section.Field.Id} {FactValue.Of(section.Count)}{string.Concat(section.Totals.Select(total => $" = {total}"))}"
                            )
                        ),
                    },
                refusal => new Dictionary<string, string>(Example.Refused(refusal))
                {
                    ["Open"] = string.Join(
                        ", ",
                        refusal.Reasons.Select(reason => reason.FindFact("section")?.Text)
                    ),
                }
            );

    private static FactValue Value(string cell) =>
        Money.TryParse(cell, out Money money) ? FactValue.Of(money)
        : Quantity.TryParse(cell, out Quantity quantity) ? FactValue.Of(quantity)
        : LocalDatePattern.Iso.Parse(cell) is { Success: true } date ? FactValue.Of(date.Value)
        : cell is "yes" or "no" ? FactValue.Of(cell == "yes")
        : long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out long whole)
            ? FactValue.Of(whole)
        : FactValue.Of(cell);
}
