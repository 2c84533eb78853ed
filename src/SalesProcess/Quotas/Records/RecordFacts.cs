using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Quotas;

/// <summary>The facts and explanations of the records that are due.</summary>
internal static class RecordFacts
{
    internal const string PostTrait = "post";

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

    internal static Explanation Explain(RecordReview review, ValueList<PolicyReading> readings)
    {
        string from = FactValue.Of(review.Days.Start).Text;
        string to = FactValue.Of(review.Days.End).Text;
        return new Explanation
        {
            Decision = "quotas.record-review",
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
