using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>How the verification of a dealer's stock says no.</summary>
public static class DealerStockRefusals
{
    /// <summary>The stock was not learned from the warehouse staff.</summary>
    public static RefusalRule NotFromWarehouse { get; } =
        new(
            "stock.dealer-not-from-warehouse",
            "The stock of dealer '{dealer}' was learned from '{contact}' ({contact-role}). Ask the warehouse staff.",
            "经销商“{dealer}”的库存由“{contact}”（{contact-role}）提供。请向仓储人员了解。"
        );

    /// <summary>A record has no article.</summary>
    public static RefusalRule NoArticle { get; } =
        new(
            "stock.dealer-no-article",
            "The record of dealer '{dealer}' names no article. List the articles that the dealer holds.",
            "经销商“{dealer}”的记录没有任何货品。请列出该经销商持有的货品。"
        );

    /// <summary>An actual quantity is not known.</summary>
    public static RefusalRule NotLearned { get; } =
        new(
            "stock.dealer-not-learned",
            "Article {sku}: {field} is not known. Learn it from the warehouse staff and record it.",
            "货号{sku}：尚未掌握{field}。请向仓储人员了解并记录。"
        );
}
