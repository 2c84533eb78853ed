using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Grading;

/// <summary>Puts a score that fades into facts, refusals and explanations.</summary>
internal static class DecayFacts
{
    internal static RefusalReason After(ScoreEvent one, LocalDate asOf, ClauseId clause) =>
        GradingRefusals.EventAfter.Because(clause, On(one), AsOf(asOf));

    internal static RefusalReason TooLarge(int count, LocalDate asOf, ClauseId clause) =>
        GradingRefusals.SumTooLarge.Because(
            clause,
            new Fact("count", FactValue.Of(count), new("events", "事件数")),
            AsOf(asOf)
        );

    internal static Explanation Explain(DecayedScore score, PolicyReading length, ClauseId clause) =>
        new()
        {
            Decision = "grading.decayed-score",
            Question = new(
                $"What are the points worth as of {FactValue.Of(score.AsOf)}?",
                $"截至{FactValue.Of(score.AsOf)}，各项分值合计多少？"
            ),
            Answer = new($"{score.Sum}.", $"{score.Sum}。"),
            Outcome = FactValue.Of(score.Sum),
            Clauses = new[] { clause, length.Clause }.Distinct().ToValueList(),
            Facts = [AsOf(score.AsOf)],
            Readings = [length],
            Steps = score.Events.Select(one => Explain(one, clause)).ToValueList(),
        };

    private static Explanation Explain(DecayedEvent one, ClauseId clause) =>
        new()
        {
            Decision = "grading.decayed-event",
            Question = new(
                $"What is left of the event of {FactValue.Of(one.Event.On)}?",
                $"{FactValue.Of(one.Event.On)}的事件尚余多少分？"
            ),
            Answer = new($"{one.Left}.", $"{one.Left}。"),
            Outcome = FactValue.Of(one.Left),
            Clauses = [clause],
            Facts =
            [
                On(one.Event),
                new Fact("points", FactValue.Of(one.Event.Points), new("points", "分值")),
                new Fact("periods", FactValue.Of(one.Periods), new("whole periods passed", "已满期数")),
                new Fact("weight", FactValue.Of(one.Weight), new("share left", "剩余比例")),
            ],
        };

    private static Fact On(ScoreEvent one) =>
        new("on", FactValue.Of(one.On), new("day of the event", "事件日期"));

    private static Fact AsOf(LocalDate asOf) =>
        new("as-of", FactValue.Of(asOf), new("date of the score", "计分日期"));
}
