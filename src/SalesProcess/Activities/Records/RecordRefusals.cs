using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>How the records that are due say no.</summary>
public static class RecordRefusals
{
    /// <summary>A record that is due is not there.</summary>
    public static RefusalRule RecordMissing { get; } =
        new(
            "activities.record-missing",
            "Missing for {from} to {to}: “{duty}”, due from the post '{post}'. Make the record.",
            "{from}至{to}缺少“{duty}”，应由岗位“{post}”完成。请补做该记录。"
        );

    /// <summary>A record is of no duty of the post and period.</summary>
    public static RefusalRule RecordOfNoDuty { get; } =
        new(
            "activities.record-of-no-duty",
            "The record '{record}' names the duty '{duty}', which the post '{post}' does not have in this period. Name a duty of the post.",
            "记录“{record}”所列职责“{duty}”不属于岗位“{post}”在该期间的职责。请填写该岗位的职责。"
        );
}
