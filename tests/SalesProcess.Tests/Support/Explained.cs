using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Tests.Support;

/// <summary>One explanation with every part in it, for the tests that write it out whole.</summary>
internal static class Explained
{
    public static RefusalReason TooFew { get; } =
        new(
            new RefusalCode("samples.too-few"),
            ClauseId.Parse("SAMPLE-RULE-02"),
            new("3 pcs are needed; there are 2 pcs.", "需要3 pcs，现有2 pcs。"),
            [new Fact("needed", FactValue.Of(Quantity.Pieces(3)), new("needed", "需要"))]
        )
        {
            Edition = "samples/1",
        };

    public static RefusalReason NotKnown { get; } =
        new(
            new RefusalCode("samples.not-known"),
            clause: null,
            new("The day is not known.", "日期未知。"),
            []
        );

    public static RefusalReason Either { get; } =
        new(new RefusalCode("samples.either"), clause: null, new("One of these.", "二者之一。"), [])
        {
            Ways =
            [
                [TooFew],
                [NotKnown],
            ],
        };

    public static PolicyReading Least { get; } =
        new()
        {
            Parameter = "samples.least",
            Value = FactValue.Of(3),
            Label = new("least number", "最少数量"),
            Clause = ClauseId.Parse("SAMPLE-RULE-02"),
            Edition = "samples/1",
            InForceFrom = new LocalDate(2026, 1, 1),
            Unit = new("days", "天"),
        };

    public static Explanation Step { get; } =
        new()
        {
            Decision = "samples.step",
            Question = new("How many are there?", "有多少？"),
            Answer = new("2 pcs.", "2 pcs。"),
            Outcome = FactValue.Of(Quantity.Pieces(2)),
            Clauses = [],
        };

    public static Explanation Premise { get; } =
        Step with
        {
            Decision = "samples.premise",
            Question = new("Is there any?", "有没有？"),
            Answer = new("Yes.", "有。"),
            Outcome = FactValue.Of(true),
        };

    public static Explanation Whole { get; } =
        new()
        {
            Decision = "samples.whole",
            Question = new("Which grade is it?", "属于哪一级？"),
            Answer = new("Grade B.", "B级。"),
            Outcome = FactValue.Of("B"),
            Clauses = [ClauseId.Parse("SAMPLE-RULE-01"), ClauseId.Parse("SAMPLE-RULE-03")],
            Facts =
            [
                new Fact("met", FactValue.Of(true), new("met", "已面谈")),
                new Fact("status", FactValue.Of("over"), new("status", "状态"), new("in excess", "积压")),
            ],
            Readings =
            [
                Least,
                new PolicyReading
                {
                    Parameter = "samples.count",
                    Value = FactValue.Of("by-day"),
                    Label = new("way of counting", "计数方式"),
                    Clause = ClauseId.Parse("SAMPLE-RULE-04"),
                    Edition = "samples/1",
                    InForceFrom = new LocalDate(2026, 1, 1),
                    ValueLabel = new("counted by the day", "按天计"),
                    Conflict = "K-00",
                },
            ],
            NotApplied =
            [
                new RuleNotApplied(
                    "grade-a",
                    new("grade A", "A级"),
                    ClauseId.Parse("SAMPLE-RULE-02"),
                    [TooFew, NotKnown, Either]
                ),
            ],
            Premises = [Premise],
            Steps = [Step],
        };
}
