using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Why each item is in its class.</summary>
internal static class ParetoExplanations
{
    private static readonly ClauseId Never = ClauseId.Parse("LIB-GRADE-27");

    internal static Explanation Of(ParetoClasses classes) =>
        new()
        {
            Decision = "grading.pareto-classes",
            Question = new(
                $"Into which classes by share of the total do {English.Count(classes.Lines.Count, "item")} fall?",
                $"{classes.Lines.Count}个对象按占合计的份额各属于哪一类？"
            ),
            Answer = new(
                $"{classes}.",
                $"{string.Join("，", classes.Rule.Classes.Select(one => $"{one.Code}类{classes.Lines.Count(line => line.Class == one)}个"))}。"
            ),
            Outcome = FactValue.Of(classes.ToString()),
            Clauses = [ParetoClasses.Clause, Never],
            Facts =
            [
                new Fact(
                    "total",
                    FactValue.Of(classes.Total),
                    new("total of items above zero", "大于零各项合计")
                ),
                new Fact(
                    "cuts",
                    FactValue.OfList(classes.Rule.Classes.Select(one => one.UpTo)),
                    new("cuts", "截止份额")
                ),
                Option("crossing-item", classes.Rule.Crossing, "crossing item belongs to", "跨界对象归入"),
                Option("non-positive", classes.Rule.NonPositive, "items of zero or below", "不大于零的对象"),
                .. classes.Empty.Select(one =>
                    Fact.Named("empty-class", one.Code, new("class without items", "没有对象的类"), one.Label)
                ),
            ],
            Readings = classes.Rule.Readings,
            Steps = classes.Lines.Select(line => Of(line, classes)).ToValueList(),
        };

    private static Explanation Of(ParetoLine line, ParetoClasses classes)
    {
        BilingualText label = line.Class?.Label ?? new("left out", "不计入");
        return new Explanation
        {
            Decision = "grading.pareto-class",
            Question = new($"Into which class does '{line.Item.Id}' fall?", $"“{line.Item.Id}”属于哪一类？"),
            Answer = new($"{label.English}.", $"{label.Chinese}。"),
            Outcome = FactValue.Of(line.Class?.Code ?? ""),
            Clauses = [ParetoClasses.Clause],
            Facts =
            [
                new Fact("item", FactValue.Of(line.Item.Id), new("item", "对象")),
                new Fact("value", FactValue.Of(line.Item.Value), new("value", "数值")),
                new Fact(
                    "share-before",
                    FactValue.Of(line.ShareBefore),
                    new("share of the larger ones", "更大各项所占份额")
                ),
                new Fact(
                    "share-with",
                    FactValue.Of(line.ShareWith),
                    new("share with it and its equals", "含本项及同值各项的累计份额")
                ),
            ],
            NotApplied = line.Rank == 0 ? [] : Higher(line, classes),
        };
    }

    private static ValueList<RuleNotApplied> Higher(ParetoLine line, ParetoClasses classes)
    {
        Ratio judged = ParetoClasses.Judged(line, classes.Rule.Crossing);
        return classes
            .Rule.Classes.TakeWhile(one => one != line.Class)
            .Select(one => new RuleNotApplied(
                $"pareto-class-{one.Code}",
                one.Label,
                ParetoClasses.Clause,
                [
                    ParetoRefusals.BeyondCut.Because(
                        ParetoClasses.Clause,
                        new Fact(
                            "share",
                            FactValue.Of(judged),
                            new("share that counts", "据以判断的份额"),
                            InPercent(judged)
                        ),
                        new Fact("cut", FactValue.Of(one.UpTo), new("cut of the class", "该类截止份额"))
                    ),
                ]
            ))
            .ToValueList();
    }

    // the fact is exact; a person reads percent, and that it is rounded where it is
    private static BilingualText InPercent(Ratio share)
    {
        var percent = Percentage.Of(share, Rounding.HalfAwayFromZero);
        return percent.Ratio == share
            ? BilingualText.Same($"{percent}")
            : new($"about {percent}", $"约{percent}");
    }

    private static Fact Option<TEnum>(string name, TEnum option, string english, string chinese)
        where TEnum : struct, Enum => new(name, FactValue.Of(Kebab.Of(option)), new(english, chinese));
}
