using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Tests.Grading;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Value;

/// <summary>The grade of a prospect, and who is developed first.</summary>
public class ProspectsAndOrder
{
    [Fact]
    public void A_prospect_as_a_row()
    {
        ProspectGrade grade = ProspectGrades
            .Assess("P-1", ValueCases.Measured(9, 300, null, 1), ValueCases.Host)
            .Accepted();
        Assert.Equal(
            new ProspectRow("P-1", "important", "重要", "175/2", "credit"),
            grade.ToRow(Language.Chinese)
        );
        Assert.Equal("P-1: important", grade.ToString());
    }

    [Fact]
    public void A_scorecard_without_a_factor_of_the_clause_is_refused_and_names_it()
    {
        PolicyEdition policy = GradingSamples.HostWith(card =>
        {
            card["criteria"]![0]!["name"] = "colour";
            card["criteria"]![2]!["name"] = "taste";
        });
        Refusal no = ProspectGrades.Assess("P-1", new Dictionary<string, long?>(), policy).Refused();
        Assert.Equal(
            [
                "The scorecard of prospects has no criterion 'industry' for the factor industry background. Add one.",
                "The scorecard of prospects has no criterion 'credit' for the factor credit. Add one.",
            ],
            no.Messages(Language.English)
        );
        Assert.All(no.Reasons, reason => Assert.Equal("GRADE-PRIO-01", reason.Clause!.ToString()));
    }

    [Fact]
    public void Without_a_scorecard_of_the_host_there_is_no_grade() =>
        Assert.Equal(
            ["policies.value-from-host"],
            ProspectGrades.Assess("P-1", ValueCases.Measured(1, 1, 1, 1), Policy.BuiltIn).Refused().Codes()
        );

    [Fact]
    public void The_order_of_development_does_not_depend_on_that_of_the_list() =>
        Law.Holds(
            Arb.From(
                from ranks in Gen.Choose(-2, 3).ListOf()
                from shuffled in Gen.Shuffle(Enumerable.Range(0, ranks.Count).ToArray())
                from priority in Gen.Elements("multi-product", "credit-result", "best-known")
                select (Ranks: ranks.ToArray(), Shuffled: shuffled.ToArray(), Priority: priority)
            ),
            any =>
            {
                DevelopmentCandidate[] all =
                [
                    .. any.Ranks.Select(
                        (rank, i) => Candidate($"C-{i:00}", rank < 0 ? null : rank, any.Priority)
                    ),
                ];
                PolicyEdition policy = Policies[any.Priority];
                DevelopmentOrder order = DevelopmentOrder.Of(all.ToValueList(), policy).Accepted();
                Assert.Equal(
                    order,
                    DevelopmentOrder.Of(any.Shuffled.Select(i => all[i]).ToValueList(), policy).Accepted()
                );
                Assert.Equal(all.Length, order.Lines.Select(line => line.CustomerId).Distinct().Count());
                foreach (
                    (DevelopmentLine first, DevelopmentLine next) in order.Lines.Zip(order.Lines.Skip(1))
                )
                {
                    Assert.True(
                        (first.Rank ?? -1) > (next.Rank ?? -1)
                            || (
                                first.Rank == next.Rank
                                && string.CompareOrdinal(first.CustomerId, next.CustomerId) < 0
                            )
                    );
                    Assert.Equal(first.Place + 1, next.Place);
                }
            },
            cases: 300
        );

    [Fact]
    public void The_order_follows_from_the_explanation_alone_also_when_it_was_stored()
    {
        Explanation why = ExplanationJson.Read(
            ExplanationJson.Write(
                DevelopmentOrder
                    .Of(
                        [
                            Candidate("C-3", 1, "best-known"),
                            Candidate("C-1", null, "best-known"),
                            Candidate("C-2", 1, "best-known"),
                            Candidate("C-4", 2, "best-known"),
                        ],
                        Policies["best-known"]
                    )
                    .Explained()
            )
        );
        IEnumerable<string> known = why.FactsNamed("customer")
            .Zip(why.FactsNamed("rank"))
            .OrderByDescending(one => one.Second.AsWhole())
            .ThenBy(one => one.First.Text, StringComparer.Ordinal)
            .Select(one => one.First.Text);
        Assert.Equal(
            why.Outcome.Text,
            string.Join(' ', known.Concat(why.FactsNamed("not-known").Select(one => one.Text)))
        );
        Assert.Equal("C-4 C-2 C-3 C-1", why.Outcome.Text);
        Assert.Equal("K-56", Assert.Single(why.Readings).Conflict);
        Assert.Equal("C-4 first.", why.Answer.English);
        Assert.Equal("首先开发C-4。", why.Answer.Chinese);
    }

    [Fact]
    public void The_important_grade_comes_first_and_a_prospect_without_one_last()
    {
        DevelopmentOrder order = DevelopmentOrder
            .Of(
                [
                    new() { CustomerId = "P-0", Products = 9 },
                    Graded("P-1", 0, 0),
                    Graded("P-2", 9, 300),
                    Graded("P-3", 4, 50),
                ],
                Policy.BuiltIn
            )
            .Accepted();
        Assert.Equal(
            [
                new DevelopmentLine(1, "P-2", 2, "important"),
                new DevelopmentLine(2, "P-3", 1, "normal"),
                new DevelopmentLine(3, "P-1", 0, "later"),
                new DevelopmentLine(4, "P-0", null, ""),
            ],
            order.Lines
        );
        Assert.Equal("4 by important-grade", order.ToString());
        Assert.Equal("Nobody waits.", DevelopmentOrder.Of([], Policy.BuiltIn).Explained().Answer.English);
    }

    [Fact]
    public void Whose_grade_and_whose_tier_it_is_stands_in_the_explanation()
    {
        Explanation grade = ProspectGrades
            .Assess("P-1", ValueCases.Measured(9, 300, 65, 1), ValueCases.Host)
            .Explained();
        Explanation tier = ContributionTiers
            .Assess("C-1", Money.Parse("CNY 20000.00"), ValueCases.Host)
            .Explained();
        Assert.Equal(("P-1", "grading.score"), (grade.FactNamed("customer").Text, grade.Decision));
        Assert.Equal(("C-1", "grading.band"), (tier.FactNamed("customer").Text, tier.Decision));
    }

    [Fact]
    public void The_grade_of_another_prospect_is_refused()
    {
        DevelopmentCandidate mistaken = Graded("P-1", 9, 300) with { CustomerId = "P-2" };
        Refusal refusal = DevelopmentOrder.Of([mistaken], Policy.BuiltIn).Refused();
        Assert.Equal(["customers.other-customer"], refusal.Codes());
        Assert.Equal(
            "A value of 'P-1' does not belong to 'P-2'. Leave it out.",
            refusal.Reasons[0].Message.English
        );
    }

    private static readonly Dictionary<string, PolicyEdition> Policies = Enum.GetValues<DevelopmentPriority>()
        .Select(one =>
            one switch
            {
                DevelopmentPriority.MultiProduct => "multi-product",
                DevelopmentPriority.CreditResult => "credit-result",
                DevelopmentPriority.BestKnown => "best-known",
                _ => "important-grade",
            }
        )
        .ToDictionary(one => one, one => Policy.With(("customers.development-priority", $"\"{one}\"")));

    private static DevelopmentCandidate Graded(string id, long industry, long size) =>
        new()
        {
            CustomerId = id,
            Grade = ProspectGrades
                .Assess(id, ValueCases.Measured(industry, size, null, null), ValueCases.Host)
                .Accepted(),
        };

    private static DevelopmentCandidate Candidate(string id, int? rank, string priority) =>
        new()
        {
            CustomerId = id,
            Products = priority == "multi-product" ? rank : 5,
            CreditRank = priority == "credit-result" ? rank : 5,
            Acquaintance = priority == "best-known" ? rank : 5,
        };
}
