using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>Finds everything that keeps an entry out of a register, by itself.</summary>
internal static class RegisterChecks
{
    private static readonly ClauseId InOutClause = ClauseId.Parse("STOCK-S18-IN");

    private static readonly BilingualText OpeningLabel = new("opening stock", "期初库存");

    internal static IEnumerable<RefusalReason> Of(ValueList<StockLevel> opening) =>
        [
            .. MovementChecks.Twice(opening.Select(level => (level.PlaceId, level.Sku))),
            .. opening.SelectMany(level =>
                MovementChecks.Negative(
                    $"{level.PlaceId} {level.Sku}",
                    "opening",
                    OpeningLabel,
                    level.Quantity
                )
            ),
        ];

    internal static IEnumerable<RefusalReason> Of(
        StockMovement entry,
        Parameter<ValueList<PolicyItem>> kinds
    ) =>
        [
            .. MovementChecks.NotPositive(entry.MovementId, entry.Quantity),
            .. OfKind(entry, kinds),
            .. entry.Kind == MovementKinds.Out && string.IsNullOrWhiteSpace(entry.SlipId)
                ? [MovementRefusals.NoSlip.Because(InOutClause, MovementFacts.Entry(entry.MovementId))]
                : Array.Empty<RefusalReason>(),
            .. entry.Kind == MovementKinds.PickUp
                ? LoanChecks.OfShortage(entry.MovementId, entry.Sku, entry.Shortage)
                : [],
        ];

    private static IEnumerable<RefusalReason> OfKind(
        StockMovement entry,
        Parameter<ValueList<PolicyItem>> kinds
    )
    {
        PolicyItem? kind = kinds.Value.FirstOrDefault(item => item.Id == entry.Kind);
        if (kind is null)
        {
            yield return MovementRefusals.UnknownKind.Because(
                kinds.Reading,
                MovementFacts.Entry(entry.MovementId),
                new Fact("kind", FactValue.Of(entry.Kind), new("kind", "类别")),
                Known(kinds.Value)
            );
        }

        if (entry.Ends is not { } ends || entry.From == entry.To)
        {
            yield return MovementRefusals.NoMove.Because(clause: null, MovementFacts.Entry(entry.MovementId));
        }
        else if (kind is not null && !Allowed(kind).Contains(ends))
        {
            yield return MovementRefusals.EndsOfAnotherKind.Because(
                kind.Clause,
                MovementFacts.Entry(entry.MovementId),
                Fact.Named("kind", kind.Id, new("kind", "类别"), kind.Text),
                Fact.Named("ends", Kebab.Of(ends), new("ends", "方向"), MovementLabels.Of(ends)),
                new Fact(
                    "asked",
                    FactValue.Of(string.Join(' ', Allowed(kind).Select(Kebab.Of))),
                    new("ends asked for", "应有方向"),
                    new(
                        string.Join(" or ", Allowed(kind).Select(end => MovementLabels.Of(end).English)),
                        string.Join('或', Allowed(kind).Select(end => MovementLabels.Of(end).Chinese))
                    )
                )
            ) with
            {
                Edition = kinds.Edition,
            };
        }
    }

    private static MovementEnds[] Allowed(PolicyItem kind) =>
        [
            .. Enum.GetValues<MovementEnds>()
                .Where(ends => kind.Conditions.All(condition => condition.Values.Contains(Kebab.Of(ends)))),
        ];

    private static Fact Known(ValueList<PolicyItem> kinds) =>
        new(
            "known",
            FactValue.Of(string.Join(' ', kinds.Select(kind => kind.Id))),
            new("kinds of the policy", "政策中的类别"),
            new(
                string.Join(", ", kinds.Select(kind => kind.Text.English)),
                string.Join('、', kinds.Select(kind => kind.Text.Chinese))
            )
        );
}
