using SalesProcess.Customers;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.PolicyPages.Chapters;

/// <summary>The examples of the page on customer classes: prospects, and when and by whom customers are graded.</summary>
internal static class ProspectExamples
{
    private static readonly LocalDate Today = new(2026, 10, 9);

    public static Example[] All { get; } =
    [
        new("prospect", ["Known of the prospect"], ["Result", "Missing"], ProspectOf),
        new("prospect-history", ["Judgements", "At"], ["Result", "Judgements kept", "Refusal"], HistoryOf),
        new("prospect-review", ["Found", "Judged"], ["Not judged"], ReviewOf),
        new(
            "grading-moment",
            ["Setting", "Post", "Known of the customer"],
            ["Permitted", "Clause", "Refusal"],
            MomentOf
        ),
    ];

    private static ProspectFacts ProspectFactsOf(IEnumerable<string> known) =>
        known.Aggregate(
            new ProspectFacts { CustomerId = "P-1" },
            (facts, one) =>
                one switch
                {
                    "purchasing power" => facts with { HasPurchasingPower = true },
                    "need" => facts with { HasNeed = true },
                    "easy to approach" => facts with { IsEasyToApproach = true },
                    "decision power" => facts with { HasDecisionPower = true },
                    "all four" => facts with
                    {
                        HasPurchasingPower = true,
                        HasNeed = true,
                        IsEasyToApproach = true,
                        HasDecisionPower = true,
                    },
                    _ => throw new FormatException($"'{one}' is not one of the four conditions."),
                }
        );

    private static IReadOnlyDictionary<string, string> ProspectOf(Row row) =>
        Example.Of(
            ProspectQualification.Assess(
                ProspectFactsOf(row.List("Known of the prospect")),
                Today,
                row.Policy
            ),
            ClassExamples.Graded
        );

    private static LocalDateTime TimeOf(string clock) =>
        Today
        + new LocalTime(
            int.Parse(clock.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(clock.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture)
        );

    private static IReadOnlyDictionary<string, string> HistoryOf(Row row)
    {
        Decision<QualificationHistory>? last = null;
        QualificationHistory history = QualificationHistory.Of("P-1");
        foreach (string judgement in row.List("Judgements"))
        {
            string[] parts = judgement.Split(' ', 2);
            string[] known = parts.Length == 1 || parts[1] == "nothing" ? [] : parts[1].Split(" and ");
            last = history.Judge(ProspectFactsOf(known), TimeOf(parts[0]), "S-1", row.Policy);
            if (last.TryGetValue(out QualificationHistory? more, out _))
            {
                history = more;
            }
        }

        JudgedProspect? shown = row.Find("At") is null ? history.Current : history.At(TimeOf(row.Text("At")));
        return last!.Match(
            (_, _) =>
                new Dictionary<string, string>
                {
                    ["Result"] = $"{shown?.Result}",
                    ["Judgements kept"] = $"{history.Judgements.Count}",
                },
            Example.Refused
        );
    }

    private static IReadOnlyDictionary<string, string> ReviewOf(Row row) =>
        new Dictionary<string, string>
        {
            ["Not judged"] = ClassExamples.Words(
                ProspectQualification
                    .Review([
                        .. row.List("Found")
                            .Select(one => new FoundProspect
                            {
                                CustomerId = one.Split(' ', 2)[0],
                                FoundBy = one.Split(' ', 2)[1],
                                History = row.List("Judged").Contains(one.Split(' ', 2)[0])
                                    ? Judged(one.Split(' ', 2)[0], row)
                                    : null,
                            }),
                    ])
                    .NotJudged
            ),
        };

    private static QualificationHistory Judged(string id, Row row) =>
        QualificationHistory
            .Of(id)
            .Judge(new ProspectFacts { CustomerId = id }, TimeOf("9:00"), "S-1", row.Policy)
            .Match((history, _) => history, refusal => throw new InvalidOperationException($"{refusal}"));

    private static IReadOnlyDictionary<string, string> MomentOf(Row row) =>
        Example.Of(
            GradingMoments.Permit(
                row.List("Known of the customer")
                    .Aggregate(
                        new GradingAct { CustomerId = "C-1", Role = row.Text("Post") },
                        (act, known) =>
                            known switch
                            {
                                "contacted" => act with { IsContacted = true },
                                "invited by telephone" => act with { IsInvitedByPhone = true },
                                "visited" => act with { IsVisited = true },
                                "credit investigated" => act with { IsCreditInvestigated = true },
                                "maintenance plan" => act with { HasMaintenancePlan = true },
                                _ => throw new FormatException($"'{known}' is no step of a customer."),
                            }
                    ),
                row.Find("Setting") is { } setting
                    ? Support.Policy.With(("customers.grading-moment", $"\"{setting}\""))
                    : row.Policy
            ),
            (moment, why) =>
                new Dictionary<string, string>
                {
                    ["Permitted"] = "yes",
                    ["Clause"] = why.Clauses[0].ToString(),
                }
        );
}
