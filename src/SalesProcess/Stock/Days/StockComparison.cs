using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>The stock in the software, held against the goods.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record StockComparison
{
    private static readonly BilingualText CountedLabel = new("goods", "实物");
    private static readonly BilingualText SoftwareLabel = new("software", "软件库存");

    private StockComparison(ValueList<Balance<Quantity>> checks, ValueList<StockLevel> notChecked) =>
        (Checks, NotChecked) = (checks, notChecked);

    /// <summary>Of each place and article that was counted, the goods against the software; in the order given.</summary>
    public ValueList<Balance<Quantity>> Checks { get; }

    /// <summary>What the software has in stock and nobody counted; not counted is no count of zero.</summary>
    public ValueList<StockLevel> NotChecked { get; }

    /// <summary>Whether everything was checked and nothing differs.</summary>
    public bool IsMatched => NotChecked.Count == 0 && Checks.All(check => check.Holds);

    /// <summary>Holds a register's stock against the goods.</summary>
    /// <param name="software">The register of the software.</param>
    /// <param name="counted">What was counted; each place and article once.</param>
    /// <returns>The comparison; refused with what stands twice, a count below zero, and a count in another unit.</returns>
    [Implements("STOCK-S18-SOFT")]
    public static Decision<StockComparison> Of(StockRegister software, ValueList<StockLevel> counted)
    {
        ArgumentNullException.ThrowIfNull(software);
        _ = Required.Items(counted);
        Dictionary<(string, string), Quantity> levels = software.Levels.ToDictionary(
            level => (level.PlaceId, level.Sku),
            level => level.Closing
        );
        Decision<Balance<Quantity>>[] checks =
        [
            .. counted.Select(level => Check(levels.GetValueOrDefault((level.PlaceId, level.Sku)), level)),
        ];
        ValueList<RefusalReason> reasons =
        [
            .. MovementChecks.Twice(counted.Select(level => (level.PlaceId, level.Sku))),
            .. counted.SelectMany(level =>
                MovementChecks.Negative(
                    $"{level.PlaceId} {level.Sku}",
                    "counted",
                    CountedLabel,
                    level.Quantity
                )
            ),
            .. checks.SelectMany(BalanceFacts.Reasons),
        ];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<StockComparison>(new Refusal(reasons));
        }

        HashSet<(string, string)> seen = [.. counted.Select(level => (level.PlaceId, level.Sku))];
        var comparison = new StockComparison(
            checks.Select(BalanceFacts.Value).ToValueList(),
            software
                .Closing.Where(level =>
                    level.Quantity.Count > 0 && !seen.Contains((level.PlaceId, level.Sku))
                )
                .ToValueList()
        );
        ValueList<OnDemand<Explanation>> whys = checks.Select(check => check.Why!).ToValueList();
        return Decision.Accept(comparison, () => DayExplanations.Of(comparison, whys.Values()));
    }

    /// <summary>Says what is open: every difference, and every stock that nobody checked.</summary>
    /// <returns>One reason for each; empty if software and goods agree.</returns>
    public ValueList<RefusalReason> OpenReasons() =>
        [
            .. Checks
                .Where(check => !check.Holds)
                .Select(check =>
                    BalanceFacts.Off(DayRefusals.SoftwareDiffers, DayFacts.SoftwareClause, check)
                ),
            .. NotChecked.Select(level =>
                DayRefusals.NotChecked.Because(
                    DayFacts.SoftwareClause,
                    MovementFacts.Quantity(level.Quantity),
                    StockFacts.Sku(level.Sku),
                    MovementFacts.Place(level.PlaceId)
                )
            ),
        ];

    /// <summary>Lists the checks as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The rows of each check, in the order given.</returns>
    public ValueList<BalanceRow> ToRows(Language language) =>
        Checks.SelectMany(check => check.ToRows(language)).ToValueList();

    /// <summary>Answers how many checks there are, and how many points are open.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{English.Count(Checks.Count, "check")}, {English.Count(OpenReasons().Count, "open point")}";

    private static Decision<Balance<Quantity>> Check(Quantity software, StockLevel counted) =>
        Balance.Of(
            $"{counted.PlaceId} {counted.Sku}",
            new BalanceTerm<Quantity>("counted", CountedLabel, counted.Quantity),
            [new("software", SoftwareLabel, software)],
            [DayFacts.SoftwareClause]
        );
}
