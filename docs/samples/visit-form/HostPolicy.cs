using SalesProcess.Policies;

namespace SalesProcess.VisitForm;

/// <summary>The policy of a company that fills step 7 with items of every kind; the form does not know that it did.</summary>
internal static class HostPolicy
{
    public static PolicyEdition Edition { get; } = PolicyBook.Parse(Json).Editions[^1];

    private const string Json = """
        {
          "format": "sales-process/policy/1",
          "policy": "acme",
          "title": { "en": "Policy of ACME", "zh": "ACME公司政策" },
          "extends": "built-in",
          "clauses": [
            {
              "id": "ACME-REVIEW-01",
              "area": "visits",
              "statement": { "en": "Every visit is reviewed.", "zh": "每次拜访后均须检讨。" },
              "kinds": ["checklist"]
            }
          ],
          "editions": [
            {
              "edition": "2026",
              "from": "2026-01-01",
              "parameters": {
                "visits.self-review": {
                  "clause": "ACME-REVIEW-01",
                  "value": [
                    { "id": "goal-reached", "clause": "ACME-REVIEW-01", "answer": "record",
                      "text": { "en": "Was the goal of the visit reached?", "zh": "是否达成拜访目标？" } },
                    { "id": "order-lines", "clause": "ACME-REVIEW-01", "kind": "count",
                      "text": { "en": "Number of order lines taken", "zh": "取得的订单行数" } },
                    { "id": "conversation", "clause": "ACME-REVIEW-01", "kind": "choice",
                      "text": { "en": "How the conversation went", "zh": "洽谈情况" },
                      "options": [
                        { "name": "well", "text": { "en": "well", "zh": "良好" } },
                        { "name": "badly", "text": { "en": "badly", "zh": "不佳" } }
                      ] },
                    { "id": "next-visit", "clause": "ACME-REVIEW-01", "kind": "date",
                      "text": { "en": "Date of the next visit", "zh": "下次拜访日期" },
                      "skip": [
                        { "name": "customer-undecided", "text": { "en": "the customer has not decided", "zh": "客户尚未确定" } }
                      ] },
                    { "id": "shelf-photo", "clause": "ACME-REVIEW-01", "kind": "evidence",
                      "text": { "en": "Photo of the shelf", "zh": "货架照片" },
                      "options": [{ "name": "photo", "text": { "en": "photo", "zh": "照片" } }] },
                    { "id": "remarks", "clause": "ACME-REVIEW-01", "kind": "text", "optional": true,
                      "text": { "en": "Remarks", "zh": "备注" } }
                  ]
                }
              }
            }
          ]
        }
        """;
}
