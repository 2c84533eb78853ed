using System.Globalization;
using NodaTime.Text;
using SalesProcess.Calendars;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Calendars;
using SalesProcess.Tests.Support;
using SalesProcess.Tests.Visits;
using SalesProcess.Visits;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page of trips. The application is handed in on 2026-10-08 at 9:00, to the customer C-1
/// where nothing else is said.</summary>
internal static class TripExamples
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd HH':'mm"
    );

    public static Example[] All { get; } =
    [
        new(
            "trip-application",
            ["Customers", "With contact", "Key points", "Places"],
            ["State", "Open", "Refusal"],
            Application
        ),
        new(
            "trip-review",
            ["Visits", "Plan made", "Exception", "Lifted by", "Enough"],
            ["Without breakthrough", "Since", "Standing", "Kept", "Ways out", "Refusal"],
            Review
        ),
        new("trip-itinerary", ["Places", "Visited", "Permitted"], ["Places visited", "Refusal"], Itinerary),
        new("promptly-due", ["What", "From", "Done"], ["Due", "Verdict", "By", "Refusal"], Due),
        new(
            "trip-figures",
            ["Trips", "From", "To", "Earlier from"],
            ["Trips made", "Visits", "Visits a trip", "Frequency raised", "Efficiency raised", "Refusal"],
            Figures
        ),
    ];

    private static IReadOnlyDictionary<string, string> Application(Row row)
    {
        Decision<TripApplication> made = TripCases.Apply(
            [.. row.List("Customers")],
            [.. row.List("With contact")],
            row.Find("Key points"),
            [.. row.List("Places")]
        );
        return RecordExamples.Found(made, "complete");
    }

    private static IReadOnlyDictionary<string, string> Review(Row row)
    {
        PolicyEdition policy = Policy.With(
            ("visits.trip-refusal-lifted-by", $"\"{row.Find("Lifted by") ?? "new-plan-or-manager"}\""),
            ("visits.trip-fruitless-visits", row.Find("Enough") ?? "3")
        );
        ValueList<PastVisit> visits = row.List("Visits")
            .Select((cell, i) => (Words: cell.Split(' '), Number: i + 1))
            .Select(visit => new PastVisit(
                $"V-{visit.Number}",
                "C-1",
                LocalDatePattern.Iso.Parse(visit.Words[0]).Value.At(new LocalTime(10, 0)),
                visit.Words.Length > 1
            ))
            .ToValueList();
        ValueList<CustomerPlan> plans = row.Find("Plan made") is { } plan
            ? [new("P-1", "C-1", plan.ToDateTime())]
            : [];
        TripReview review = TripReview.Of(TripCases.To("C-1"), visits, plans, policy).Accepted();
        TripCustomerStanding standing = review.Standings[0];
        var found = new Dictionary<string, string>
        {
            ["Without breakthrough"] = $"{standing.Fruitless.Count}",
            ["Since"] = standing.Fruitless.Count == 0 ? "" : FactValue.Of(standing.Fruitless[0].At.Date).Text,
        };
        return review
            .Clear(row.Find("Exception") is { } exception ? [Exception(exception)] : [])
            .Match(
                (clearance, _) =>
                    new Dictionary<string, string>(found)
                    {
                        ["Standing"] = clearance.ToRows(Language.English)[0].StandingCode,
                        ["Kept"] = string.Join(", ", clearance.Overrides),
                    },
                refusal => new Dictionary<string, string>(found)
                {
                    ["Standing"] = review.ToRows(Language.English)[0].StandingCode,
                    ["Ways out"] = string.Join(
                        ", ",
                        refusal.Reasons.SelectMany(reason => reason.Ways).Select(way => way[0].Code.Code)
                    ),
                    ["Refusal"] = Example.Refused(refusal)["Refusal"],
                }
            );
    }

    /// <summary>Reads an exception such as <c>sales-manager 2026-10-08 10:00</c>.</summary>
    private static TripOverride Exception(string cell)
    {
        string[] words = cell.Split(' ', 2);
        return new("C-1", "U-2", Role(words[0]), "the customer asked for it", words[1].ToDateTime());
    }

    private static ProcessRole Role(string role) => new(role, new(role, role));

    private static IReadOnlyDictionary<string, string> Itinerary(Row row) =>
        Example.Of(
            TripItinerary.Check(
                TripCases.Apply(["C-1"], ["C-1"], "order", [.. row.List("Places")]).Accepted(),
                row.List("Visited")
                    .Select(cell => cell.Split(' ', 2))
                    .Select(words => new VisitedPlace(words[0], words[1].ToDateTime()))
                    .ToValueList(),
                row.List("Permitted")
                    .Select(cell => cell.Split(' ', 3))
                    .Select(words => new PermittedPlace(
                        words[0],
                        "U-2",
                        Role(words[1]),
                        words[2].ToDateTime()
                    ))
                    .ToValueList()
            ),
            (places, _) => new Dictionary<string, string> { ["Places visited"] = string.Join(", ", places) }
        );

    private static IReadOnlyDictionary<string, string> Due(Row row)
    {
        LocalDateTime from = row.Text("From").ToDateTime();
        LocalDateTime? done = row.Find("Done")?.ToDateTime();
        return row.Text("What") == "trip report"
            ? Example.Of(
                TripReportDue.For("T-1", from, OctoberSchedule.Usual, row.Policy),
                (due, _) => Judged(due.Due, done is { } at ? due.Judge(at).Accepted() : null)
            )
            : Example.Of(
                StaffProposalDue.For("S-1", from, OctoberSchedule.Usual, row.Policy),
                (due, _) => Judged(due.Due, done is { } at ? due.Judge(at).Accepted() : null)
            );
    }

    private static Dictionary<string, string> Judged(DueTime due, DueVerdict? verdict) =>
        new()
        {
            ["Due"] = Minutes.Format(due.At),
            ["Verdict"] = verdict?.Label.English ?? "",
            ["By"] = verdict?.Match(Show, Show) ?? "",
        };

    private static string Show(Duration by) => FactValue.Of(by).Text[..^3];

    private static IReadOnlyDictionary<string, string> Figures(Row row)
    {
        ValueList<MadeTrip> trips = row.List("Trips")
            .Select((cell, i) => (Words: cell.Split(' '), Number: i + 1))
            .Select(trip => new MadeTrip(
                $"T-{trip.Number}",
                "U-3",
                LocalDatePattern.Iso.Parse(trip.Words[0]).Value,
                int.Parse(trip.Words[^1], CultureInfo.InvariantCulture)
            ))
            .ToValueList();
        DateInterval period = new(row.Date("From"), row.Date("To"));
        return Example.Of(
            TripFigures
                .Of(period, trips)
                .Then(figures =>
                    row.Find("Earlier from") is null
                        ? Decision.Accept((figures, Trend: (TripTrend?)null), Explained.Step)
                        : TripFigures
                            .Of(new DateInterval(row.Date("Earlier from"), period.Start.PlusDays(-1)), trips)
                            .Then(figures.ComparedWith)
                            .Map(trend => (figures, Trend: (TripTrend?)trend))
                ),
            (found, _) =>
                new Dictionary<string, string>
                {
                    ["Trips made"] = $"{found.figures.Trips}",
                    ["Visits"] = $"{found.figures.Visits}",
                    ["Visits a trip"] = found.figures.VisitsPerTrip?.ToString() ?? "",
                    ["Frequency raised"] = Said(found.Trend?.IsFrequencyRaised),
                    ["Efficiency raised"] = Said(found.Trend?.IsEfficiencyRaised),
                }
        );
    }

    private static string Said(bool? raised) => raised is { } yes ? FactValue.Of(yes).Text : "";
}
