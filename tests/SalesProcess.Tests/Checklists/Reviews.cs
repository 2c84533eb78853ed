using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Checklists;

/// <summary>The list of <see cref="ReviewItems"/> as a host's policy sets it.</summary>
internal static class Reviews
{
    public const string Json = """
        [
          { "id": "reached", "clause": "VISIT-STEP-02", "text": { "en": "Goal reached?", "zh": "是否达成目标？" },
            "answer": "record" },
          { "id": "why", "clause": "VISIT-STEP-02", "text": { "en": "Why?", "zh": "原因？" },
            "kind": "text", "optional": true, "requires": ["reached"] },
          { "id": "lines", "clause": "VISIT-STEP-02", "text": { "en": "Order lines", "zh": "订单行数" },
            "answer": "value", "kind": "count" },
          { "id": "mood", "clause": "VISIT-STEP-02", "text": { "en": "Mood", "zh": "气氛" }, "kind": "choice",
            "options": [{ "name": "good", "text": { "en": "good", "zh": "好" } },
                        { "name": "poor", "text": { "en": "poor", "zh": "差" } }] },
          { "id": "next", "clause": "VISIT-STEP-02", "text": { "en": "Next visit", "zh": "下次拜访" },
            "kind": "date", "skip": [{ "name": "undecided", "text": { "en": "not decided", "zh": "尚未确定" } }] },
          { "id": "shelf", "clause": "VISIT-STEP-02", "text": { "en": "Shelf", "zh": "货架" },
            "kind": "evidence", "options": [{ "name": "photo", "text": { "en": "photo", "zh": "照片" } }] },
          { "id": "sent", "clause": "VISIT-STEP-02", "text": { "en": "Report sent", "zh": "已提交报告" },
            "optional": false, "requires": ["reached", "lines"] }
        ]
        """;

    public static PolicyKey<ValueList<PolicyItem>> Key { get; } =
        VisitParameters.ChecklistOf(VisitStep.SelfReview);

    public static PolicyEdition Host { get; } = Policy.With((Key.Name, Json));

    public static Dictionary<string, string> NoTraits { get; } = [];

    public static Checklist Start(string? subject = null) =>
        Checklist.Start(Key, NoTraits, Host, subject).Accepted();

    public static Decision<Checklist> Restore(string json) =>
        Checklist.Restore(Key, NoTraits, Host, ChecklistJson.Read(json));
}
