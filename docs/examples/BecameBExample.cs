using NodaTime;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Examples;

internal static class BecameBExample
{
    public static void Run(TextWriter output)
    {
        // page: policy
        PolicyEdition policy = PolicyBook
            .Parse(
                """
                {
                  "format": "sales-process/policy/1",
                  "policy": "acme",
                  "title": { "en": "Policy of ACME", "zh": "ACME公司政策" },
                  "extends": "built-in",
                  "editions": [
                    {
                      "edition": "2026",
                      "from": "2026-01-01",
                      "parameters": {
                        "customers.near-future-days": { "value": 14 },
                        "customers.intent-review-days": { "value": 30 },
                        "customers.account-class-table": {
                          "value": {
                            "inputs": [
                              { "name": "orders", "label": { "en": "yearly orders", "zh": "年采购量" }, "values": [
                                { "name": "large", "text": { "en": "large", "zh": "大" } },
                                { "name": "small", "text": { "en": "small", "zh": "小" } }] },
                              { "name": "potential", "label": { "en": "potential", "zh": "潜力" }, "values": [
                                { "name": "yes", "text": { "en": "yes", "zh": "有" } },
                                { "name": "no", "text": { "en": "no", "zh": "无" } }] }
                            ],
                            "rows": [
                              { "id": "key", "clause": "GRADE-ABC-A", "when": [{ "trait": "orders", "values": ["large"] }], "then": "a" },
                              { "id": "promising", "clause": "GRADE-ABC-B",
                                "when": [{ "trait": "orders", "values": ["small"] }, { "trait": "potential", "values": ["yes"] }], "then": "b" }
                            ],
                            "otherwise": { "clause": "GRADE-ABC-C", "then": "c" }
                          }
                        },
                        "customers.manual-grade-roles": {
                          "value": [{ "id": "sales-manager", "clause": "LIB-GRADE-23", "text": { "en": "Sales manager", "zh": "销售经理" } }]
                        }
                      }
                    }
                  ]
                }
                """
            )
            .Editions[^1];
        // page: end

        // page: grades
        var september = new IntentFacts
        {
            CustomerId = "C-1042",
            MetFaceToFace = true,
            StronglyInterested = true,
            NeedsToBeGuided = true,
        };
        IntentFacts october = september with { NeedsClear = true, SolutionSubmitted = true };
        Decision<GradeAssessment<IntentGrade>> then = IntentGrading.Assess(
            september,
            new LocalDate(2026, 9, 9),
            policy
        );
        Decision<GradeAssessment<IntentGrade>> now = IntentGrading.Assess(
            october,
            new LocalDate(2026, 10, 9),
            policy
        );
        foreach (var decision in new[] { then, now })
        {
            decision.Switch(
                (customer, _) => output.WriteLine($"{customer.AsOf:R}: {customer} [{customer.Clause}]"),
                refusal => output.WriteLine(refusal)
            );
        }
        // page: end

        // page: why
        now.Switch(
            (_, why) => output.Write(ExplanationText.Render(why, Language.English)),
            refusal => output.WriteLine(refusal)
        );
        // page: end

        // page: changed
        GradeAssessment<IntentGrade> earlier = then.Match(
            (customer, _) => customer,
            refusal => throw new InvalidOperationException($"{refusal}")
        );
        GradeAssessment<IntentGrade> customer = now.Match(
            (assessment, _) => assessment,
            refusal => throw new InvalidOperationException($"{refusal}")
        );
        foreach (RefusalReason lacked in earlier.MissingForNext)
        {
            output.WriteLine($"then, for {earlier.NextGrade}: {lacked.Message.English}");
        }
        // page: end

        // page: margin
        foreach (RefusalReason missing in customer.MissingForNext)
        {
            output.WriteLine($"for {customer.NextGrade}: {missing.Message.English}");
        }

        foreach (GradeChangeRow change in customer.ToChangeRows(Language.English))
        {
            output.WriteLine($"{change.FactLabel} {change.To}: {change.Move} to {change.Grade}");
        }

        output.WriteLine($"next review: {customer.NextReview:R}");
        // page: end

        // page: manual
        Decision<ManualGrade<IntentGrade>> byHand = ManualGrades.Set(
            new ManualGradeEntry<IntentGrade>
            {
                CustomerId = "C-1042",
                Axis = CustomerAxes.Intent,
                Grade = IntentGrade.A,
                Label = CustomerLabels.Of(IntentGrade.A),
                By = "M-7",
                Role = "sales-manager",
                Reason = "letter of intent received",
                EnteredOn = new LocalDate(2026, 10, 9),
                From = new LocalDate(2026, 10, 9),
                Until = new LocalDate(2026, 10, 31),
            },
            policy
        );
        foreach (LocalDate date in new LocalDate[] { new(2026, 10, 31), new(2026, 11, 1) })
        {
            byHand
                .Then(manual => ManualGrades.On(customer, [manual], date))
                .Switch(
                    (standing, _) => output.WriteLine($"{date:R}: {standing.Says.English}"),
                    refusal => output.WriteLine(refusal)
                );
        }
        // page: end

        // page: view
        AccountGrading
            .Assess(
                new TabledFacts
                {
                    CustomerId = "C-1042",
                    Values = [new("orders", "small"), new("potential", "yes")],
                },
                new LocalDate(2026, 10, 1),
                policy
            )
            .Then(account =>
                CustomerView.Of(
                    "C-1042",
                    new LocalDate(2026, 10, 9),
                    [account.ToAxisValue(), customer.ToAxisValue()],
                    [CustomerAxes.Intent, CustomerAxes.AccountClass, CustomerAxes.TerminalClass]
                )
            )
            .Switch(
                (view, _) =>
                {
                    foreach (CustomerViewRow row in view.ToRows(Language.English))
                    {
                        output.WriteLine($"{row.AxisLabel}: {row.Label} {row.Clause} {row.AsOf:O}".TrimEnd());
                    }
                },
                refusal => output.WriteLine(refusal)
            );
        // page: end
    }
}
