using System.Numerics;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>A target goes down the organisation, and every level adds up to the one above.</summary>
public class TargetBreakdowns
{
    private static readonly TargetBranch Company = new(
        "company",
        1,
        [
            new("north", 2, [new("anna", 1, [new("tea", 1), new("milk", 2)]), new("ben", 1)]),
            new("south", 1, [new("chen", 3), new("dora", 2)]),
            new("closed", 0, [new("old", 0)]),
        ]
    );

    // 100.00 by 2, 1, 0: 66.67, 33.33, 0; 66.67 by 1, 1: 33.34, 33.33; 33.34 by 1, 2: 11.113.. and 22.226..
    [Fact]
    public void Every_level_adds_up() =>
        Assert.Equal(
            """
            0 company 100.00
            1 company/north 66.67
            2 company/north/anna 33.34
            3 company/north/anna/tea 11.11
            3 company/north/anna/milk 22.23
            2 company/north/ben 33.33
            1 company/south 33.33
            2 company/south/chen 20.00
            2 company/south/dora 13.33
            1 company/closed 0.00
            2 company/closed/old 0.00
            """.ReplaceLineEndings("\n"),
            string.Join(
                '\n',
                TargetBreakdown
                    .Of(Money.Of(100m, Currency.Cny), Company)
                    .Accepted()
                    .ToRows()
                    .Select(row => FormattableString.Invariant($"{row.Level} {row.Path} {row.Amount:0.00}"))
            )
        );

    [Fact]
    public void The_stored_explanation_gives_every_level()
    {
        Decision<TargetShare<Money>> decision = TargetBreakdown.Of(
            Money.Of(123_456.78m, Currency.Cny),
            Company
        );
        Explanation why = ExplanationJson.Read(ExplanationJson.Write(decision.Explained()));
        var found = new Dictionary<string, BigInteger> { ["company"] = 12_345_678 };
        Collect(why, found);
        Assert.Equal(
            decision
                .Accepted()
                .ToRows()
                .ToDictionary(row => row.Path, row => (BigInteger)(row.Amount * 100))
                .OrderBy(pair => pair.Key, StringComparer.Ordinal),
            found.OrderBy(pair => pair.Key, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_reason_of_every_level_is_given_at_once()
    {
        TargetBranch wrong = new(
            "company",
            1,
            [
                new("north", 1, [new("anna", 0)]),
                new("south", 1, [new("chen", 1), new("chen", -1)]),
                new("north", 1),
            ]
        );
        Refusal refusal = TargetBreakdown.Of(Quantity.Pieces(7), wrong).Refused();
        Assert.Equal(
            [
                "Member 'north' is named 2 times in company. Name each member once.",
                "Nobody in company/north has a weight above zero, so its part of 7 pcs has nowhere to go. "
                    + "Give a member a weight above zero.",
                "Member 'chen' is named 2 times in company/south. Name each member once.",
                "The weight of 'chen' in company/south is -1. Give a weight of zero or more.",
            ],
            refusal.Messages(Language.English)
        );
        Assert.Equal(
            ["quotas.target-without-unit", "quotas.no-member"],
            TargetBreakdown.Of(default(Money), new TargetBranch("company", 1)).Refused().Codes()
        );
        Assert.Equal(
            ["quotas.target-negative"],
            TargetBreakdown.Of(Quantity.Pieces(-1), Company).Refused().Codes()
        );
    }

    [Fact]
    public void Places_write_themselves()
    {
        Assert.Equal("north: 2, 2 parts", Company.Parts[0].ToString());
        TargetShare<Quantity> share = TargetBreakdown.Of(Quantity.Pieces(7), Company).Accepted();
        Assert.Equal("company: 7 pcs", share.ToString());
        Assert.Equal("company/north: 5 pcs", share.ToRows()[1].ToString());
        Assert.Throws<ArgumentException>("Id", () => new TargetBranch("", 1));
        Assert.Throws<ArgumentNullException>(
            "organisation",
            () => TargetBreakdown.Of(Quantity.Pieces(1), null!)
        );
    }

    /// <summary>Sixteen levels, from the whole market to a customer's product; the explanation is stored, too.</summary>
    [Fact]
    public void An_organisation_has_at_most_sixteen_levels()
    {
        TargetBranch deep = Deep(TargetBranch.MostLevels);
        Decision<TargetShare<Quantity>> decision = TargetBreakdown.Of(Quantity.Pieces(7), deep);
        Assert.Equal(16, decision.Accepted().ToRows().Count);
        Explanation why = decision.Explained();
        Assert.Equal(why, ExplanationJson.Read(ExplanationJson.Write(why)));
        ArgumentException thrown = Assert.Throws<ArgumentException>(
            "Parts",
            () => new TargetBranch("above", 1, [deep])
        );
        Assert.StartsWith(
            "The parts make an organisation of more than 16 levels. Join some levels.",
            thrown.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void One_part_is_one_part()
    {
        Assert.Equal("above: 1, 1 part", new TargetBranch("above", 1, [new("below", 1)]).ToString());
        Assert.Equal(
            "How is the target of 'above', 7 pcs, shared out to its 1 part?",
            TargetBreakdown
                .Of(Quantity.Pieces(7), new TargetBranch("above", 1, [new("below", 1)]))
                .Explained()
                .Question.English
        );
    }

    private static TargetBranch Deep(int levels) =>
        levels == 1 ? new TargetBranch("l1", 1) : new($"l{levels}", 1, [Deep(levels - 1)]);

    /// <summary>Largest remainders in whole numbers; the weights of this organisation are whole.</summary>
    private static void Collect(Explanation why, Dictionary<string, BigInteger> found)
    {
        string path = why.FactNamed("team").Text;
        BigInteger total = why.FactNamed("target").As<Money>().MinorUnits;
        Assert.Equal(found[path], total);
        BigInteger[] weights =
        [
            .. why.FactNamed("member-weights").AsList<Ratio>().Select(w => (BigInteger)w.Numerator),
        ];
        BigInteger all = BigInteger.Max(weights.Aggregate(BigInteger.Zero, (sum, w) => sum + w), 1);
        BigInteger[] parts = [.. weights.Select(weight => total * weight / all)];
        BigInteger left = total - parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part);
        int[] inTurn =
        [
            .. Enumerable
                .Range(0, parts.Length)
                .OrderByDescending(i => total * weights[i] % all)
                .ThenBy(i => i),
        ];
        for (int rank = 0; rank < (int)left; rank++)
        {
            parts[inTurn[rank]]++;
        }

        for (int i = 0; i < parts.Length; i++)
        {
            found[$"{path}/{why.FactsNamed("member")[i].Text}"] = parts[i];
        }

        foreach (Explanation step in why.Steps)
        {
            Collect(step, found);
        }
    }
}
