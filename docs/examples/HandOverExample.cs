using NodaTime;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Examples;

internal static class HandOverExample
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
                        "customers.ownership-model": { "value": "shared-pool" },
                        "customers.protection-windows": {
                          "value": [
                            { "id": "follow-up", "clause": "LIB-OWN-20",
                              "label": { "en": "after the last follow-up", "zh": "最近跟进后" },
                              "from": "last-follow-up", "count": 30, "unit": "calendar-days" },
                            { "id": "contract", "clause": "LIB-OWN-20",
                              "label": { "en": "after the end of the contract", "zh": "合同到期后" },
                              "from": "contract-end", "count": 90, "unit": "calendar-days" }
                          ]
                        },
                        "customers.protection-combination": { "value": "any-open" },
                        "customers.protection-never-followed-up": { "value": "from-acquisition" },
                        "customers.protection-reminders": {
                          "value": [
                            { "id": "owner", "clause": "LIB-OWN-25",
                              "label": { "en": "reminder of the owner", "zh": "提醒归属人" },
                              "to": "owner", "count": 3, "unit": "calendar-days" }
                          ]
                        },
                        "customers.holding-capacity": { "value": 3 },
                        "customers.holding-exclusions": {
                          "value": [
                            { "id": "signed", "clause": "LIB-OWN-31",
                              "text": { "en": "contract signed", "zh": "已签合同" } }
                          ]
                        },
                        "customers.hand-over-capacity": { "value": "refuse" },
                        "customers.cool-off-counting": { "value": "hours" },
                        "customers.cool-off-previous-owner-days": { "value": 7 },
                        "customers.claims-per-day": { "value": 5 }
                      }
                    }
                  ]
                }
                """
            )
            .Editions[^1];
        // page: end

        // page: review
        var today = new LocalDate(2026, 9, 28);
        HeldCustomer Held(string id, LocalDate? followedUp, LocalDate? contractEnd) =>
            new()
            {
                CustomerId = id,
                OwnerId = "P-1",
                AcquiredOn = new(2026, 1, 5),
                AcquiredBy = OwnershipCause.Assignment,
                LastFollowUpOn = followedUp,
                ContractEndsOn = contractEnd,
            };
        ValueList<HeldCustomer> held =
        [
            Held("C-1", followedUp: new(2026, 9, 21), contractEnd: null),
            Held("C-2", followedUp: null, contractEnd: new(2026, 6, 30)),
            Held("C-3", followedUp: new(2026, 8, 25), contractEnd: null),
        ];
        ProtectionReview
            .Of(held, today, policy)
            .Switch(
                (review, _) =>
                {
                    foreach (ProtectionRow row in review.ToRows(Language.English))
                    {
                        output.WriteLine(
                            $"{row.CustomerId}: {row.State}, {row.DaysLeft} days left {row.ToRemind}"
                        );
                    }
                },
                refusal => output.WriteLine(refusal)
            );
        // page: end

        // page: refused
        HandedCustomer Handed(string id, string region, params OpenItem[] open) =>
            new(new Holding(id)) { Region = region, OpenItems = [.. open] };
        var request = new HandOverRequest
        {
            LeaverId = "P-1",
            At = new(2026, 9, 28, 18, 0),
            Customers =
            [
                Handed(
                    "C-1",
                    "north",
                    new OpenItem("V-7", "visit", new(2026, 9, 30)),
                    new OpenItem("B-2", "promise")
                ),
                Handed("C-2", "south", new OpenItem("K-4", "complaint", new(2026, 9, 29))),
                Handed("C-3", "east"),
            ],
            Receivers =
            [
                new Holder("P-2") { Holdings = [new("C-11"), new("C-12")] },
                new Holder("P-3")
                {
                    Holdings = [new("C-21"), new("C-22"), new("C-23") { Reasons = ["signed"] }],
                },
            ],
            Rule = new HandOverRule.ByRegion([new("north", "P-2"), new("south", "P-3")]),
        };
        HandOver
            .Decide(request, policy)
            .Switch((_, _) => { }, refusal => output.WriteLine(refusal.Reasons[0].Message.English));
        // page: end

        // page: manifest
        HandOverRequest covered = request with
        {
            Rule = new HandOverRule.ByRegion([new("north", "P-2"), new("south", "P-3"), new("east", "P-3")]),
        };
        HandOver
            .Decide(covered, policy)
            .Switch((_, _) => { }, refusal => output.WriteLine(refusal.Reasons[0].Message.English));
        HandOver
            .Decide(
                covered with
                {
                    Rule = new HandOverRule.Evenly(),
                    Receivers = [.. covered.Receivers, new("P-4")],
                },
                policy
            )
            .Switch(
                (manifest, why) =>
                {
                    foreach (HandOverRow row in manifest.ToRows())
                    {
                        output.WriteLine(
                            $"{row.CustomerId} to {row.ToOwnerId}: {row.ItemKind} {row.ItemId}".TrimEnd(
                                ' ',
                                ':'
                            )
                        );
                    }

                    output.WriteLine(why.Answer.English);
                },
                refusal => output.WriteLine(refusal)
            );
        // page: end

        // page: pool
        OwnershipChange released = HandOver
            .Decide(covered with { Rule = new HandOverRule.ToPool() }, policy)
            .Match(
                (manifest, _) => manifest.Changes[0],
                refusal => throw new InvalidOperationException($"{refusal}")
            );
        output.WriteLine(released);
        ClaimRequest Claim(string id, string who, LocalDateTime at) =>
            new(
                id,
                new Holder(who),
                [new PoolCustomer(new Holding("C-1"), released.At) { PreviousOwnerId = "P-1" }],
                at
            );
        foreach (
            ClaimOutcome outcome in ClaimOrder.Decide(
                [
                    Claim("R-1", "P-2", released.At.PlusHours(15)),
                    Claim("R-2", "P-4", released.At.PlusHours(14)),
                    Claim("R-3", "P-1", released.At.PlusHours(13)),
                ],
                policy
            )
        )
        {
            output.WriteLine(outcome);
            outcome.Decision.Switch(
                (_, _) => { },
                refusal => output.WriteLine($"- {refusal.Messages(Language.English)[0]}")
            );
        }
        // page: end
    }
}
