using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>The register of what came in and went out, and the stock that follows from it: at each place and of each
/// article, what was there, and what came in, less what went out.</summary>
/// <remarks>
/// Entries count in the order of their times; entries of one time in the order given. The closing stock of one register
/// is the opening stock of the next. Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.
/// </remarks>
/// <example>
/// <code>
/// StockRegister day = StockRegister.Of(opening, movements, policy).Match((r, _) => r, no => throw new Exception($"{no}"));
/// Quantity left = day.On("SHOP-1", "TEA-250");
/// Decision&lt;StockRegister&gt; next = StockRegister.Of(day.Closing, tomorrow, policy);
/// </code>
/// </example>
public sealed record StockRegister
{
    private readonly ValueList<PolicyItem> kinds;

    private StockRegister(
        ValueList<StockMovement> entries,
        ValueList<LevelChange> levels,
        ValueList<PolicyItem> kinds
    ) => (Entries, Levels, this.kinds) = (entries, levels, kinds);

    /// <summary>The entries, in the order of their times.</summary>
    public ValueList<StockMovement> Entries { get; }

    /// <summary>What became of the stock at each place and of each article, in the order of their identifiers.</summary>
    public ValueList<LevelChange> Levels { get; }

    /// <summary>What is in stock after the last entry: the opening stock of the next register.</summary>
    public ValueList<StockLevel> Closing =>
        Levels.Select(level => new StockLevel(level.PlaceId, level.Sku, level.Closing)).ToValueList();

    /// <summary>Registers movements.</summary>
    /// <param name="opening">What was there before the first entry; what is not given is zero.</param>
    /// <param name="entries">The entries, in any order.</param>
    /// <param name="policy">The edition of the policy in force; it has the kinds of movements.</param>
    /// <returns>The register; refused with everything that is wrong with every entry, and with the first entry that
    /// takes the stock of an article at a place below zero.</returns>
    [Implements("STOCK-S18-IN", "LIB-STOCK-22")]
    [Implements("STOCK-S9-MOVE", "STOCK-S18-SOFT", "STOCK-LOAN-DEF")]
    public static Decision<StockRegister> Of(
        ValueList<StockLevel> opening,
        ValueList<StockMovement> entries,
        PolicyEdition policy
    )
    {
        _ = Required.Items(opening);
        _ = Required.Items(entries);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<ValueList<PolicyItem>>? kinds = read.Read(MovementParameters.MovementKinds);
        ValueList<StockMovement> inOrder = entries.OrderBy(entry => entry.At).ToValueList();
        ValueList<RefusalReason> reasons =
        [
            .. read.Missing,
            .. RegisterChecks.Of(opening),
            .. MovementChecks.Twice(entries.Select(entry => entry.MovementId)),
            .. kinds is null ? [] : entries.SelectMany(entry => RegisterChecks.Of(entry, kinds)),
        ];
        if (reasons.Count > 0 || kinds is null)
        {
            return Decision.Refuse<StockRegister>(new Refusal(reasons));
        }

        var run = new RegisterRun(opening, inOrder);
        if (run.Faults.Count > 0)
        {
            return Decision.Refuse<StockRegister>(new Refusal(run.Faults));
        }

        var register = new StockRegister(inOrder, run.Levels, kinds.Value);
        ValueList<PolicyReading> readings = read.Readings;
        return Decision.Accept(register, () => RegisterExplanations.Of(register, readings));
    }

    /// <summary>Gets the stock of an article at a place after the last entry.</summary>
    /// <param name="placeId">The host's identifier of the place.</param>
    /// <param name="sku">The host's identifier of the article.</param>
    /// <returns>How much; the neutral zero where nothing of it was ever there.</returns>
    public Quantity On(string placeId, string sku) =>
        Levels.FirstOrDefault(level => level.PlaceId == placeId && level.Sku == sku)?.Closing ?? default;

    /// <summary>Lists the entries as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row an entry, in the order of their times.</returns>
    public ValueList<MovementRow> ToRows(Language language) =>
        Entries
            .Select(entry => MovementRow.Of(entry, kinds.First(kind => kind.Id == entry.Kind).Text, language))
            .ToValueList();

    /// <summary>Lists the stock as flat rows, for reports and grids.</summary>
    /// <returns>One row for each place and article.</returns>
    public ValueList<LevelRow> ToLevelRows() => Levels.Select(level => level.ToRow()).ToValueList();

    /// <summary>Answers how many entries and levels the register has.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{English.Count(Entries.Count, "entry", "entries")}, {English.Count(Levels.Count, "level")}";
}
