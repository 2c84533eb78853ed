using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>The facts, faults and explanations of shortages.</summary>
internal static class ShortageFacts
{
    private static readonly ClauseId Clause = ClauseId.Parse("STOCK-S18-DAY");
    private static readonly ClauseId SettledClause = ClauseId.Parse("LIB-STOCK-15");

    internal static BilingualText LabelOf(ShortageState state) =>
        state switch
        {
            ShortageState.Open => new("open", "待解决"),
            ShortageState.Overdue => new("overdue", "逾期未解决"),
            ShortageState.InTime => new("settled in time", "按时解决"),
            _ => new("settled late", "逾期解决"),
        };

    internal static IEnumerable<RefusalReason> Faults(
        ValueList<FoundShortage> shortages,
        ValueList<ShortageAction> actions
    )
    {
        ILookup<string, FoundShortage> byId = shortages.ToLookup(
            one => one.ShortageId,
            StringComparer.Ordinal
        );
        foreach (IGrouping<string, FoundShortage> twice in byId.Where(group => group.Count() > 1))
        {
            yield return ShortageRefusals.ShortageTwice.Because(
                Clause,
                Shortage(twice.Key),
                new Fact("count", FactValue.Of(twice.Count()), new("times", "次数"))
            );
        }

        foreach (FoundShortage shortage in shortages.Where(one => one.Missing.Count <= 0))
        {
            yield return ShortageRefusals.NothingMissing.Because(
                Clause,
                Shortage(shortage.ShortageId),
                Sku(shortage),
                StockFacts.Of("missing", shortage.Missing, new("missing", "所缺数量"))
            );
        }

        foreach (ShortageAction action in actions)
        {
            FoundShortage? of = byId[action.ShortageId].FirstOrDefault();
            if (
                of is null
                || action.On < of.FoundOn
                || action.Quantity.Count <= 0
                || action.Quantity.Unit != of.Missing.Unit
            )
            {
                yield return ShortageRefusals.ActionDoesNotFit.Because(
                    Clause,
                    Shortage(action.ShortageId),
                    Fact.Named("action", Kebab.Of(action.Kind), new("action", "措施"), LabelOf(action.Kind)),
                    StockFacts.Of("quantity", action.Quantity, new("quantity", "数量")),
                    new Fact("on", FactValue.Of(action.On), new("day", "日期"))
                );
            }
        }
    }

    internal static RefusalReason OverdueReason(ShortageStanding standing) =>
        ShortageRefusals.NotSettled.Because(
            Clause,
            Shortage(standing.Shortage.ShortageId),
            Sku(standing.Shortage),
            Left(standing),
            Found(standing),
            Due(standing)
        );

    internal static Explanation Explain(ShortageStanding standing, ValueList<ShortageAction> made)
    {
        BilingualText state = LabelOf(standing.State);
        return new Explanation
        {
            Decision = "stock.shortage",
            Question = new(
                $"Where does the shortage {standing.Shortage.ShortageId} stand on {FactValue.Of(standing.AsOf)}?",
                $"截至{FactValue.Of(standing.AsOf)}，缺货{standing.Shortage.ShortageId}处理情况如何？"
            ),
            Answer = new(
                $"{char.ToUpperInvariant(state.English[0])}{state.English[1..]}; {standing.Left} missing, due by {standing.Due}.",
                $"{state.Chinese}；尚缺{standing.Left}，应于{standing.Due}前（含当日）解决。"
            ),
            Outcome = FactValue.Of(Kebab.Of(standing.State)),
            Clauses = [Clause, SettledClause],
            Facts =
            [
                Shortage(standing.Shortage.ShortageId),
                Sku(standing.Shortage),
                Found(standing),
                StockFacts.Of("missing", standing.Shortage.Missing, new("missing", "所缺数量")),
                new("as-of", FactValue.Of(standing.AsOf), new("as of", "截至")),
                .. made.SelectMany(action =>
                    (Fact[])
                        [
                            new("acted-on", FactValue.Of(action.On), new("acted on", "处理日期")),
                            StockFacts.Of(Kebab.Of(action.Kind), action.Quantity, LabelOf(action.Kind)),
                        ]
                ),
                Left(standing),
                Due(standing),
            ],
        };
    }

    internal static Explanation Explain(
        ShortageReview review,
        ValueList<PolicyReading> readings,
        ValueList<Explanation> steps
    ) =>
        new()
        {
            Decision = "stock.shortages",
            Question = new(
                $"Which shortages are not settled on {FactValue.Of(review.AsOf)}?",
                $"截至{FactValue.Of(review.AsOf)}，哪些缺货尚未解决？"
            ),
            Answer = new(
                $"{review.Overdue.Count} overdue, of {English.Count(review.Standings.Count, "shortage")}.",
                $"共{review.Standings.Count}项缺货，其中{review.Overdue.Count}项逾期未解决。"
            ),
            Outcome = FactValue.Of(review.Overdue.Count),
            Clauses = [Clause, SettledClause],
            Readings = readings,
            Steps = steps,
        };

    private static BilingualText LabelOf(ShortageActionKind kind) =>
        kind == ShortageActionKind.Transfer ? new("transfer", "调货") : new("replenishment", "补货");

    private static Fact Shortage(string id) => new("shortage", FactValue.Of(id), new("shortage", "缺货"));

    private static Fact Sku(FoundShortage shortage) => StockFacts.Sku(shortage.Sku);

    private static Fact Found(ShortageStanding standing) =>
        new("found", FactValue.Of(standing.Shortage.FoundOn), new("found on", "发现日期"));

    private static Fact Left(ShortageStanding standing) =>
        StockFacts.Of("left", standing.Left, new("still missing", "尚缺数量"));

    private static Fact Due(ShortageStanding standing) =>
        new("due", FactValue.Of(standing.Due.On), new("due by", "应解决日期"));
}
