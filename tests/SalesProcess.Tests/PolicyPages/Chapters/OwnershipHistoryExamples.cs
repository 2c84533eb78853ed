using System.Globalization;
using NodaTime.Text;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Customers.Ownership;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page on who owns the customer: the history, and rulings made again.</summary>
internal static class OwnershipHistoryExamples
{
    public static Example[] All { get; } =
    [
        new("ownership-history", ["Changes", "At", "On"], ["Owner", "Owners", "Periods", "Refusal"], History),
        new("ownership-on-date", ["Changes", "On"], ["Owners", "Editions", "In force", "Refusal"], OnDate),
        new(
            "ruling-again",
            ["Received", "Changes", "On", "Consultant"],
            ["Belongs to", "Rule", "Edition", "Refusal"],
            Again
        ),
    ];

    private static PolicyBook Host { get; } =
        PolicyBook.Parse(Repository.Read("docs", "policy", "ownership-host.policy.json"));

    /// <summary>Changes such as <c>2026-10-01 10:00 claim U-1</c>, without a person for a release.</summary>
    private static IReadOnlyDictionary<string, string> History(Row row) =>
        Example.Of(
            OwnershipHistory.Restore(new OwnershipRecord("C-1", Changes(row))),
            (history, _) =>
                new Dictionary<string, string>
                {
                    ["Owner"] = row.Find("At") is null
                        ? ""
                        : history.OwnerAt(StockReviewExamples.At(row.Text("At"))) ?? "the pool",
                    ["Owners"] = row.Find("On") is null ? "" : Owners(history.OwnersOn(row.Date("On"))),
                    ["Periods"] = history.Periods.Count.ToString(CultureInfo.InvariantCulture),
                }
        );

    private static IReadOnlyDictionary<string, string> OnDate(Row row) =>
        Example.Of(
            OwnershipHistory
                .Restore(new OwnershipRecord("C-1", Changes(row)))
                .Then(history => history.OwnedOn(row.Date("On"), Host)),
            (answer, _) =>
                new Dictionary<string, string>
                {
                    ["Owners"] = Owners(answer.Periods),
                    ["Editions"] = string.Join(
                        ", ",
                        answer.Periods.Select(period => period.Begin?.Edition).OfType<string>().Select(Short)
                    ),
                    ["In force"] = Short(answer.EditionInForce),
                }
        );

    private static IReadOnlyDictionary<string, string> Again(Row row) =>
        Example.Of(
            OwnershipHistory
                .Restore(new OwnershipRecord("C-1", Changes(row)))
                .Then(history =>
                    ReceptionRuling.Again(
                        new CustomerVisit
                        {
                            CustomerId = "C-1",
                            ConsultantId = row.Text("Consultant"),
                            At = row.Date("On").At(OwnershipCases.Ten),
                            IsFileOpened = true,
                        },
                        new CustomerPast
                        {
                            Receptions = row.List("Received")
                                .Select(cell => new Reception(
                                    OwnershipExamples.Person(cell),
                                    LocalDatePattern
                                        .Iso.Parse(cell.Split(' ')[1])
                                        .GetValueOrThrow()
                                        .At(OwnershipCases.Ten)
                                ))
                                .ToValueList(),
                        },
                        history,
                        Host
                    )
                ),
            (ruling, why) =>
                new Dictionary<string, string>
                {
                    ["Belongs to"] = ruling.OwnerId,
                    ["Rule"] = ruling.ToRow(Language.English).Rule,
                    ["Edition"] = Short(
                        why.Premises.Single(premise => premise.Decision == "customers.reception-ruling")
                            .Readings.Single(reading =>
                                reading.Parameter == "customers.reception-return-days"
                            )
                            .Edition
                    ),
                }
        );

    private static ValueList<OwnershipChange> Changes(Row row) =>
        row.List("Changes").Select(cell => cell.Split(' ')).Select(Change).ToValueList();

    /// <summary>The edition that the host had on the day of the change.</summary>
    private static OwnershipChange Change(string[] part)
    {
        LocalDateTime at = StockReviewExamples.At($"{part[0]} {part[1]}");
        return new OwnershipChange(
            "C-1",
            part.Length > 3 ? part[3] : null,
            at,
            OwnershipCases.Cause(part[2]),
            OwnershipCases.ClauseOf(OwnershipCases.Cause(part[2])),
            Host.InForceOn(at.Date).Match((edition, _) => edition.Id, _ => "none")
        );
    }

    private static string Owners(IEnumerable<OwnershipPeriod> periods) =>
        string.Join(", then ", periods.Select(period => period.OwnerId ?? "the pool"));

    /// <summary>The name of the edition without its policies.</summary>
    private static string Short(string edition) => edition.Split(' ')[0].Split('/')[^1];
}
