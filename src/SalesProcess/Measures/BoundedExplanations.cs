using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <summary>Explains splits inside bounds, and why there is none.</summary>
internal static class BoundedExplanations
{
    internal static ValueList<RefusalReason> Reasons<TMeasure>(
        TMeasure total,
        ValueList<BoundedPart<TMeasure>> parts,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<long> least,
        ReadOnlySpan<long> most
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var reasons = new List<RefusalReason>();
        for (int i = 0; i < parts.Count; i++)
        {
            if (least[i] > most[i])
            {
                reasons.Add(
                    AllocationRefusals.FloorAboveCap.Because(
                        clause: null,
                        Part(i),
                        Least(total.WithUnits(least[i])),
                        Most(total.WithUnits(most[i]))
                    )
                );
            }
        }

        (Int128 over, Int128 shortBy) = BoundedSplit.Gaps(total.Units, weights, least, most);
        if (over > long.MaxValue || shortBy > long.MaxValue)
        {
            reasons.Add(AllocationRefusals.BoundsTooLarge.Because(clause: null, Total(total)));
        }
        else
        {
            (RefusalRule Rule, Int128 Gap)[] gaps =
            [
                (AllocationRefusals.CapsTooLow, shortBy),
                (AllocationRefusals.FloorsTooHigh, over),
            ];
            reasons.AddRange(
                gaps.Where(found => found.Gap > 0)
                    .Select(found =>
                        found.Rule.Because(
                            clause: null,
                            Total(total),
                            new Fact(
                                "gap",
                                FactValue.Of(total.WithUnits((long)found.Gap)),
                                new("gap", "差额")
                            )
                        )
                    )
            );
        }

        return reasons.ToValueList();
    }

    internal static Explanation Of<TMeasure>(
        TMeasure total,
        ValueList<BoundedPart<TMeasure>> parts,
        AllocationRule rule,
        ValueList<TMeasure> answer
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        BilingualText name = MeasureLabels.Of(rule);
        return new Explanation
        {
            Decision = "measures.split-within",
            Question = new(
                $"How is {total.ToString("N", null)} split into {parts.Count} parts inside their floors and caps?",
                $"{total.ToString("N", null)}如何在各份上下限之内分为{parts.Count}份？"
            ),
            Answer = new(
                $"In proportion to the weights, with every part inside its bounds, and the odd units by {name.English}.",
                $"在各份上下限之内按权重分配，零头按{name.Chinese}处理。"
            ),
            Outcome = FactValue.OfList(answer),
            Clauses = [],
            Facts =
            [
                Total(total),
                Fact.Named("rule", Kebab.Of(rule), new("rule for the odd unit", "零头规则"), name),
            ],
            Steps = parts.Select((part, i) => OfPart(part, i, answer[i])).ToValueList(),
        };
    }

    private static Explanation OfPart<TMeasure>(BoundedPart<TMeasure> part, int place, TMeasure amount)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        string shown = amount.ToString("N", null);
        bool isLeast = part.Least is { } floor && floor.Units == amount.Units;
        bool isMost = part.Most is { } cap && cap.Units == amount.Units;
        List<Fact> facts = [Part(place), new("weight", FactValue.Of(part.Weight), new("weight", "权重"))];
        if (part.Least is { } least)
        {
            facts.Add(Least(least));
        }

        if (part.Most is { } most)
        {
            facts.Add(Most(most));
        }

        return new Explanation
        {
            Decision = "measures.bounded-part",
            Question = new($"What does part {place + 1} get?", $"第{place + 1}份得多少？"),
            Answer =
                isLeast && isMost ? new($"{shown}, at which it is held.", $"{shown}，即其固定数额。")
                : isLeast ? new($"{shown}, its floor.", $"{shown}，即其下限。")
                : isMost ? new($"{shown}, its cap.", $"{shown}，即其上限。")
                : new($"{shown}, its share by weight.", $"{shown}，即其按权重应得的份额。"),
            Outcome = FactValue.Of(amount),
            Clauses = [],
            Facts = facts.ToValueList(),
        };
    }

    private static Fact Total<TMeasure>(TMeasure total)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new("total", FactValue.Of(total), new("amount to split", "待分配数额"));

    private static Fact Part(int place) => new("part", FactValue.Of(place + 1), new("part", "份"));

    private static Fact Least<TMeasure>(TMeasure amount)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new("least", FactValue.Of(amount), new("floor", "下限"));

    private static Fact Most<TMeasure>(TMeasure amount)
        where TMeasure : struct, IMeasure<TMeasure> => new("most", FactValue.Of(amount), new("cap", "上限"));
}
