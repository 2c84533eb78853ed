using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>How the daily count of a shop says no.</summary>
public static class ShopCountRefusals
{
    /// <summary>A count has no article.</summary>
    public static RefusalRule NothingCounted { get; } =
        new(
            "stock.shop-count-empty",
            "The count of shop '{shop}' at {started} names no article. List every article of the shop.",
            "门店“{shop}”于{started}的盘点没有任何货品。请列出店内全部货品。"
        );

    /// <summary>A count started too far from the set time.</summary>
    public static RefusalRule StartNotKept { get; } =
        new(
            "stock.shop-count-start-not-kept",
            "The count of shop '{shop}' started at {started}; it starts at {due-start}, at most {tolerance} minutes earlier or later. Start it in time.",
            "门店“{shop}”的盘点于{started}开始；应于{due-start}开始，提前或推后不得超过{tolerance}分钟。请按时开始盘点。"
        );

    /// <summary>A count names nobody who counted.</summary>
    public static RefusalRule NobodyCounted { get; } =
        new(
            "stock.shop-count-by-nobody",
            "The count of shop '{shop}' at {started} does not say who counted. Name the sales representatives.",
            "门店“{shop}”于{started}的盘点未注明盘点人。请注明销售代表。"
        );

    /// <summary>An article differs from the book.</summary>
    public static RefusalRule NotExact { get; } =
        new(
            "stock.shop-count-not-exact",
            "Article {sku}: {counted} counted, {variance} off what should be on hand. Count it again, or have the difference adjusted with its reason.",
            "货号{sku}：盘点{counted}，与应有数量相差{variance}。请重新盘点，或注明原因后调账。"
        );

    /// <summary>An article was not counted.</summary>
    public static RefusalRule ArticleNotCounted { get; } =
        new(
            "stock.shop-count-not-counted",
            "Article {sku} was not counted in the daily count of shop '{shop}'. Count it.",
            "货号{sku}未列入门店“{shop}”的当日盘点结果。请补盘。"
        );

    /// <summary>There is nobody to take turns.</summary>
    public static RefusalRule NobodyToCount { get; } =
        new(
            "stock.shop-count-no-representatives",
            "Shop '{shop}' has no sales representative to take the count. Name at least one.",
            "门店“{shop}”没有可轮流盘点的销售代表。请至少指定一名。"
        );
}
