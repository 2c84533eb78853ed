using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Activities;

/// <summary>The facts and explanations of the records that are due.</summary>
internal static class RecordFacts
{
    internal const string PeriodTrait = "period";

    private static readonly BilingualText DutyLabel = new("duty", "职责");

    internal static Fact Record(MadeRecord record) =>
        new("record", FactValue.Of(record.RecordId), new("record", "记录"));

    internal static Fact Duty(string duty) => new("duty", FactValue.Of(duty), DutyLabel);

    internal static Fact Duty(PolicyItem duty) => Fact.Named("duty", duty.Id, DutyLabel, duty.Text);

    internal static Fact Post(ProcessRole post) =>
        Fact.Named("post", post.Id, new("post", "岗位"), post.Label);

    internal static Fact From(DateInterval days) =>
        new("from", FactValue.Of(days.Start), new("first day", "首日"));

    internal static Fact To(DateInterval days) => new("to", FactValue.Of(days.End), new("last day", "末日"));

    internal static Explanation Explain(RecordDays days, ValueList<Explanation> steps)
    {
        string from = FactValue.Of(days.Days.Start).Text;
        string to = FactValue.Of(days.Days.End).Text;
        return new Explanation
        {
            Decision = "activities.record-days",
            Question = new(
                $"On which working days of {from} to {to} are records of the {days.Post.Label.English} missing?",
                $"{from}至{to}期间，{days.Post.Label.Chinese}在哪些工作日缺少记录？"
            ),
            Answer = days.IsComplete
                ? new(
                    $"On none of {English.Count(days.Reviews.Count, "working day")}.",
                    $"{days.Reviews.Count}个工作日均不缺少。"
                )
                : new(
                    $"On {string.Join(", ", days.MissingDays.Select(day => FactValue.Of(day).Text))}.",
                    $"{string.Join('、', days.MissingDays.Select(day => FactValue.Of(day).Text))}。"
                ),
            Outcome = FactValue.OfList(days.MissingDays),
            Clauses = steps.SelectMany(step => step.Clauses).Distinct().ToValueList(),
            Facts = [Post(days.Post), From(days.Days), To(days.Days)],
            Steps = steps,
        };
    }

    internal static Explanation Explain(RecordReview review, ValueList<PolicyReading> readings)
    {
        string from = FactValue.Of(review.Days.Start).Text;
        string to = FactValue.Of(review.Days.End).Text;
        return new Explanation
        {
            Decision = "activities.record-review",
            Question = new(
                $"Which records of the {review.Post.Label.English} are missing for {from} to {to}?",
                $"{from}至{to}，{review.Post.Label.Chinese}缺少哪些记录？"
            ),
            Answer = review.IsComplete
                ? new(
                    $"None; {review.Due.Count} are due and there.",
                    $"无；应有{review.Due.Count}项，均已完成。"
                )
                : new(
                    $"{review.Missing.Count} of {review.Due.Count}: "
                        + $"{string.Join("; ", review.Missing.Select(due => due.Duty.Text.English))}.",
                    $"应有{review.Due.Count}项，缺少{review.Missing.Count}项："
                        + $"{string.Join('；', review.Missing.Select(due => due.Duty.Text.Chinese))}。"
                ),
            Outcome = FactValue.Of(string.Join(' ', review.Missing.Select(due => due.Duty.Id))),
            Clauses = review.Due.Select(due => due.Duty.Clause).Distinct().ToValueList(),
            Facts =
            [
                Post(review.Post),
                From(review.Days),
                To(review.Days),
                .. review.Due.Select(due => Duty(due.Duty)),
                .. review
                    .Due.Where(due => !due.IsMissing)
                    .Select(due =>
                        Fact.Named(
                            "there",
                            due.Duty.Id,
                            new("record that is there", "已有记录"),
                            due.Duty.Text
                        )
                    ),
            ],
            Readings = readings,
        };
    }
}
