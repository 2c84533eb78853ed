using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Stock;

namespace SalesProcess.Examples;

internal static class SettleExample
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
                        "stock.in-transit-booked": { "value": "on-dispatch" },
                        "stock.adjustment-threshold-percent": { "value": 5 },
                        "stock.counter-count-interval-days": { "value": 7 }
                      }
                    }
                  ]
                }
                """
            )
            .Editions[^1];
        var now = new LocalDateTime(2026, 10, 9, 17, 0);
        // page: end

        // page: due
        ValueList<CadenceSubject> counters =
        [
            new()
            {
                Id = "C-1",
                DutySince = new(2026, 9, 1),
                Done = [new(2026, 10, 8, 18, 0)],
            },
            new()
            {
                Id = "C-2",
                DutySince = new(2026, 9, 1),
                Done = [new(2026, 9, 30, 18, 0)],
            },
        ];
        StockDuties
            .Of(StockDuty.CounterCount, policy)
            .Then(duty => duty.Review(counters, now, WorkingCalendar.MainlandChina))
            .Switch(
                (review, _) => output.WriteLine(review.OverdueReasons()[0].Message.English),
                refusal => output.WriteLine(refusal)
            );
        // page: end

        // page: line
        var shop = new TransitPlace(TransitPlaceKind.Shop, "S-1");
        var lent = new LentGoods
        {
            LoanId = "L-7",
            PartyId = "D-2",
            Sku = "TEA-250",
            At = now.PlusDays(-3),
            Quantity = Quantity.Pieces(12),
            Price = Money.Of(12.50m, Currency.Cny),
        };
        var onTheWay = new GoodsInTransit
        {
            ShipmentId = "T-3",
            Place = shop,
            Sku = "TEA-250",
            Quantity = Quantity.Pieces(10),
            DispatchedAt = now.PlusDays(-1),
        };
        Decision<StockFinding> counted = LoanBook
            .Of(now, [], [lent])
            .Then(loans =>
                TransitReview
                    .Of(now, [onTheWay])
                    .Then(transit =>
                        StockCount.Assess(
                            new StockLine
                            {
                                Sku = "TEA-250",
                                Specification = "250 g tin",
                                Place = StockPlace.OwnStore,
                                Book = Quantity.Pieces(40),
                                LentOut = loans.LentOut("TEA-250"),
                                InTransit = transit.UnderWay(shop, "TEA-250"),
                                Counted = Quantity.Pieces(16),
                                Target = Quantity.Pieces(40),
                                UnitValue = Money.Of(12.50m, Currency.Cny),
                            },
                            policy
                        )
                    )
            );
        counted.Switch(
            (finding, why) =>
                output.WriteLine(
                    $"expected {finding.Expected}, variance {finding.Variance}: {why.Answer.English}"
                ),
            refusal => output.WriteLine(refusal)
        );
        // page: end

        // page: stale
        var expectedNow = Quantity.Pieces(15); // 3 were sold since the count
        AdjustmentLine line = counted
            .Then(finding => AdjustmentLine.From(finding, expectedNow))
            .Match((taken, _) => taken, refusal => throw new InvalidOperationException($"{refusal}"));
        StockAdjustment
            .Of(line, policy)
            .Switch(
                (adjustment, _) =>
                {
                    output.WriteLine(adjustment);
                    foreach (StaleOption option in ((StockAdjustment.Stale)adjustment).Options)
                    {
                        output.WriteLine(
                            $"- {option}, then {option.ExpectedAfter?.ToString() ?? "as counted then"}"
                        );
                    }
                },
                refusal => output.WriteLine(refusal)
            );
        // page: end

        // page: adjust
        StockAdjustment settled = StockAdjustment
            .Of(line with { WhenStale = StaleChoice.KeepDifference, Reason = "damaged" }, policy)
            .Match(
                (adjustment, _) => adjustment,
                refusal => throw new InvalidOperationException($"{refusal}")
            );
        output.WriteLine(settled);

        ProcessInstance adjusting = ProcessInstance.Start(StockProcesses.Adjustment, "TEA-250 2026-10-09");
        ProcessEvent Move(string move, ProcessRole role, string who) =>
            new()
            {
                EventId = $"{move}-1",
                Move = move,
                At = now,
                By = who,
                Role = role.Id,
                Facts = settled.ToFacts(),
            };
        adjusting
            .Apply(Move("approve", ProcessRoles.Salesperson, "P-1"))
            .Switch((_, _) => { }, refusal => output.WriteLine(refusal));
        adjusting
            .Apply(Move("approve", ProcessRoles.Supervisor, "P-2"))
            .Then(approved => approved.Apply(Move("post", ProcessRoles.Salesperson, "P-1")))
            .Switch(
                (posted, _) => output.WriteLine($"{posted.State.Label.English}: {settled.Posting}"),
                refusal => output.WriteLine(refusal)
            );
        // page: end

        // page: report
        Fact Said(string name, string text) => new(name, FactValue.Of(text), new(name, name));
        counted
            .Then(finding => StockCount.Assess([finding.Line], policy))
            .Then(report =>
                ProcessInstance
                    .Start(StockProcesses.CountReport, "S-1 2026-10-09")
                    .Apply(
                        new ProcessEvent
                        {
                            EventId = "report-1",
                            Move = "report",
                            At = now,
                            By = "P-1",
                            Role = ProcessRoles.Salesperson.Id,
                            Facts =
                            [
                                .. StockProcesses.FactsOf(report),
                                Said("opinion", "two tins were crushed on the ladder"),
                                Said("superior", "P-2"),
                            ],
                        }
                    )
            )
            .Switch(
                (reported, _) => output.WriteLine(reported.State.Label.English),
                refusal => output.WriteLine(refusal)
            );
        // page: end
    }
}
