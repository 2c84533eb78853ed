using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers;

/// <summary>A prospect is judged again and again; nothing that was judged is lost or changed.</summary>
public class ProspectHistory
{
    private static readonly LocalDateTime Start = new(2026, 10, 9, 9, 0);

    private static Arbitrary<ValueList<(int Minute, int Bits)>> Any =>
        (
            from count in Gen.Choose(0, 8)
            from all in (
                from minute in Gen.Choose(0, 30)
                from bits in Gen.Choose(0, 15)
                select (minute, bits)
            ).ListOf(count)
            select (ValueList<(int, int)>)[.. all]
        ).ThatShrinks(all =>
            all.Select((_, i) => (ValueList<(int, int)>)[.. all.Where((_, other) => other != i)])
        );

    [Fact]
    public void It_keeps_every_judgement_that_is_not_before_the_last_one() =>
        Law.Holds(
            Any,
            judgements =>
            {
                QualificationHistory history = QualificationHistory.Of("P-17");
                var model = new List<(int Minute, int Bits)>();
                foreach ((int minute, int bits) in judgements)
                {
                    Decision<QualificationHistory> next = history.Judge(
                        Facts(bits),
                        Start.PlusMinutes(minute),
                        "S-1",
                        Policy.BuiltIn
                    );
                    bool isEarlier = model.Count > 0 && minute < model[^1].Minute;
                    Assert.Equal(!isEarlier, next.IsAccepted);
                    if (!isEarlier)
                    {
                        model.Add((minute, bits));
                        history = next.Accepted();
                    }
                }

                Assert.Equal(
                    model.Select(one => (Start.PlusMinutes(one.Minute), one.Bits == 15)),
                    history.Judgements.Select(one => (one.At, one.Result == Qualification.Qualified))
                );
                for (int minute = -1; minute <= 31; minute++)
                {
                    (int Minute, int Bits)[] known = [.. model.Where(one => one.Minute <= minute)];
                    bool? expected = known.Length == 0 ? null : known[^1].Bits == 15;
                    JudgedProspect? last = history.At(Start.PlusMinutes(minute));
                    Assert.Equal(expected, last is null ? null : last.Result == Qualification.Qualified);
                }
            }
        );

    [Fact]
    public void The_facts_of_another_prospect_and_an_earlier_time_are_refused_at_once()
    {
        QualificationHistory history = QualificationHistory
            .Of("P-17")
            .Judge(Facts(15), Start, "S-1", Policy.BuiltIn)
            .Accepted();
        Assert.Equal(
            ["customers.other-customer", "customers.before-last-judgement"],
            history
                .Judge(Facts(15) with { CustomerId = "P-18" }, Start.PlusMinutes(-1), "S-1", Policy.BuiltIn)
                .Refused()
                .Codes()
        );
    }

    [Fact]
    public void A_prospect_that_was_found_is_a_row_judged_or_not()
    {
        QualificationReview review = ProspectQualification.Review([
            new FoundProspect { CustomerId = "P-17", FoundBy = "referral" },
            new FoundProspect
            {
                CustomerId = "P-18",
                FoundBy = "cold visit",
                History = QualificationHistory
                    .Of("P-18")
                    .Judge(Facts(15) with { CustomerId = "P-18" }, Start, "S-1", Policy.BuiltIn)
                    .Accepted(),
            },
            new FoundProspect
            {
                CustomerId = "P-19",
                FoundBy = "list",
                History = QualificationHistory
                    .Of("P-17")
                    .Judge(Facts(15), Start, "S-1", Policy.BuiltIn)
                    .Accepted(),
            },
        ]);
        Assert.Equal(["P-17", "P-19"], review.NotJudged.Select(reason => reason.FactNamed("customer").Text));
        Assert.Equal(
            [
                new QualificationRow("P-17", "referral", "", "未鉴定", "", 0),
                new QualificationRow(
                    "P-18",
                    "cold visit",
                    "Qualified",
                    "具备准客户资格",
                    "2026-10-09T09:00:00",
                    1
                ),
                new QualificationRow("P-19", "list", "", "未鉴定", "", 0),
            ],
            review.ToRows(Language.Chinese)
        );
        Assert.Equal("1 prospect judged of 3", review.ToString());
    }

    private static ProspectFacts Facts(int bits) =>
        new()
        {
            CustomerId = "P-17",
            HasPurchasingPower = (bits & 1) != 0,
            HasNeed = (bits & 2) != 0,
            IsEasyToApproach = (bits & 4) != 0,
            HasDecisionPower = (bits & 8) != 0,
        };
}
