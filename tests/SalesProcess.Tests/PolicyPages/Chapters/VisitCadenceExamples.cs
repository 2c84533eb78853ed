using System.Globalization;
using NodaTime.Text;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Visits;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page on how often customers are visited and contacted.</summary>
internal static class VisitCadenceExamples
{
    public static Example[] All { get; } =
    [
        new(
            "care",
            ["Duty", "Grade", "Need", "Own", "Since", "Done", "As of"],
            ["Rule", "Due", "State", "Overdue since", "Remaining", "Refusal"],
            Care
        ),
        new(
            "even-spread",
            ["Visits", "From", "To", "Taken"],
            ["Working days", "Places", "Days", "Refusal"],
            Spread
        ),
        new("need-change", ["Noted", "Adjusted", "As of"], ["Due", "State", "Refusal"], Change),
        new("birthday-care", ["Birthday", "Consent", "From", "To"], ["On", "Refusal"], Birthday),
        new("telephone-visits", ["Done", "As of"], ["Morning", "Afternoon", "Refusal"], Telephone),
        new(
            "visit-frequency",
            ["Wished", "Visits", "As of"],
            ["Made", "Remaining", "To schedule", "Met", "Refusal"],
            Frequency
        ),
    ];

    /// <summary>Reads contacts such as <c>visit 2026-10-09 11:00</c>, and a rule of the customer's own such as
    /// <c>visit 5</c>, in calendar days.</summary>
    private static IReadOnlyDictionary<string, string> Care(Row row)
    {
        CareDuty duty = Enum.Parse<CareDuty>(
            row.Text("Duty").Replace("-", "", StringComparison.Ordinal),
            ignoreCase: true
        );
        var customer = new CaredCustomer
        {
            Id = "C-1",
            Since = row.Date("Since"),
            Grade = row.Find("Grade"),
            Need = row.Find("Need"),
            Contacts = row.List("Done")
                .Select(cell => cell.Split(' ', 2))
                .Select(part => new CustomerContact(part[0], StockReviewExamples.At(part[1])))
                .ToValueList(),
            OwnRules = row.List("Own")
                .Select(cell => cell.Split(' '))
                .Select(part => new OwnRule(
                    duty,
                    part[0],
                    new Cadence.EveryDays(
                        int.Parse(part[1], CultureInfo.InvariantCulture),
                        CadenceDays.CalendarDays
                    )
                ))
                .ToValueList(),
        };
        return Example.Of(
            CustomerCare.Review(
                duty,
                [customer],
                StockReviewExamples.At(row.Text("As of")),
                WorkingCalendar.MainlandChina,
                row.Policy
            ),
            (review, _) =>
                new Dictionary<string, string>
                {
                    ["Rule"] = Joined(review, standing => standing.Duty.Id),
                    ["Due"] = Joined(review, standing => standing.Due.ToString()),
                    ["State"] = Joined(review, standing => CadenceLabels.Of(standing.State).English),
                    ["Overdue since"] = Joined(
                        review,
                        standing => standing.OverdueSince is { } since ? FactValue.Of(since.Date).Text : ""
                    ),
                    ["Remaining"] = Joined(
                        review,
                        standing => standing.InPeriod?.Remaining.ToString(CultureInfo.InvariantCulture) ?? ""
                    ),
                }
        );
    }

    private static string Joined(DutyReview review, Func<CadenceStanding, string> part) =>
        string.Join("; ", review.Standings.Select(part).Where(text => text.Length > 0));

    private static IReadOnlyDictionary<string, string> Spread(Row row) =>
        Example.Of(
            EvenSpread.Over(
                row.Whole("Visits"),
                new DateInterval(row.Date("From"), row.Date("To")),
                WorkingCalendar.MainlandChina,
                row.List("Taken").Select(day => LocalDatePattern.Iso.Parse(day).Value).ToValueList()
            ),
            (spread, _) =>
                new Dictionary<string, string>
                {
                    ["Working days"] = spread.FreeDays.Count.ToString(CultureInfo.InvariantCulture),
                    ["Places"] = string.Join(", ", spread.Places),
                    ["Days"] = string.Join(", ", spread.Dates.Select(LocalDatePattern.Iso.Format)),
                }
        );

    private static IReadOnlyDictionary<string, string> Change(Row row) =>
        Example.Of(
            NeedChangeReview.Of(
                [
                    new NeedChange(
                        "C-1",
                        row.Date("Noted"),
                        row.Find("Adjusted") is null ? null : row.Date("Adjusted")
                    ),
                ],
                row.Date("As of"),
                row.Policy
            ),
            (review, _) =>
                new Dictionary<string, string>
                {
                    ["Due"] = LocalDatePattern.Iso.Format(review.Standings[0].Due),
                    ["State"] = CareLabels.Of(review.Standings[0].State).English,
                }
        );

    private static IReadOnlyDictionary<string, string> Birthday(Row row) =>
        Example.Of(
            BirthdayCare.Between(
                [
                    new BirthdayCustomer(
                        "C-1",
                        AnnualDatePattern.Iso.Parse(row.Text("Birthday")).GetValueOrThrow(),
                        row.Find("Consent") is null ? null : row.Date("Consent")
                    ),
                ],
                new DateInterval(row.Date("From"), row.Date("To"))
            ),
            (care, _) =>
                new Dictionary<string, string>
                {
                    ["On"] = string.Join(", ", care.Select(one => LocalDatePattern.Iso.Format(one.On))),
                }
        );

    private static IReadOnlyDictionary<string, string> Telephone(Row row) =>
        Example.Of(
            TelephoneVisits.Review(
                [
                    new CadenceSubject
                    {
                        Id = "K-1",
                        DutySince = new LocalDate(2026, 10, 8),
                        Done = row.List("Done").Select(StockReviewExamples.At).ToValueList(),
                    },
                ],
                StockReviewExamples.At(row.Text("As of")),
                WorkingCalendar.MainlandChina,
                row.Policy
            ),
            (review, _) =>
                new Dictionary<string, string>
                {
                    ["Morning"] = CadenceLabels.Of(review.Standings[0].State).English,
                    ["Afternoon"] = CadenceLabels.Of(review.Standings[1].State).English,
                }
        );

    /// <summary>October 2026; visits as on the page of visit plans.</summary>
    private static IReadOnlyDictionary<string, string> Frequency(Row row) =>
        Example.Of(
            FrequencyReview.Of(
                row.List("Wished")
                    .Select(cell => cell.Split(' '))
                    .Select(part => new WishedVisits(
                        part[0],
                        "",
                        int.Parse(part[1], CultureInfo.InvariantCulture)
                    ))
                    .ToValueList(),
                VisitCoverageExamples.Visits(row),
                new DateInterval(new LocalDate(2026, 10, 1), new LocalDate(2026, 10, 31)),
                row.Date("As of")
            ),
            (review, _) =>
                new Dictionary<string, string>
                {
                    ["Made"] = string.Join(", ", review.Customers.Select(one => one.Made)),
                    ["Remaining"] = string.Join(", ", review.Customers.Select(one => one.Left.Remaining)),
                    ["To schedule"] = string.Join(", ", review.Customers.Select(one => one.Left.ToSchedule)),
                    ["Met"] = string.Create(
                        CultureInfo.InvariantCulture,
                        $"{review.Met} of {review.Customers.Count}"
                    ),
                }
        );
}
