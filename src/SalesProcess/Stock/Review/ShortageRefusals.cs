using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>How shortages that daily checks found say no.</summary>
public static class ShortageRefusals
{
    /// <summary>A shortage stands several times.</summary>
    public static RefusalRule ShortageTwice { get; } =
        new(
            "stock.shortage-twice",
            "The shortage '{shortage}' is listed {count} times. Give every shortage an identifier of its own.",
            "缺货“{shortage}”列出{count}次。请为每项缺货使用各自的标识。"
        );

    /// <summary>A shortage of nothing.</summary>
    public static RefusalRule NothingMissing { get; } =
        new(
            "stock.shortage-of-nothing",
            "The shortage '{shortage}' of article {sku} says that {missing} is missing. Give a quantity above zero.",
            "缺货“{shortage}”（货号{sku}）所列数量为{missing}。请给出大于零的数量。"
        );

    /// <summary>An action does not fit the shortage that it names.</summary>
    public static RefusalRule ActionDoesNotFit { get; } =
        new(
            "stock.shortage-action-does-not-fit",
            "The {action} of {quantity} on {on} does not fit the shortage '{shortage}'. Name a listed shortage, a day from its check on, and a quantity above zero in its unit.",
            "{on}的{action}{quantity}与缺货“{shortage}”不相符。请注明已列出的缺货、不早于核对日的日期，以及同单位且大于零的数量。"
        );

    /// <summary>A shortage was not settled in time.</summary>
    public static RefusalRule NotSettled { get; } =
        new(
            "stock.shortage-not-settled",
            "The shortage '{shortage}' of article {sku}, found on {found}, was to be settled by {due}; {left} is still missing. Replenish or transfer it, and record it.",
            "缺货“{shortage}”（货号{sku}）于{found}发现，应于{due}前（含当日）解决，尚缺{left}。请补货或调货，并作记录。"
        );
}
