namespace SalesProcess.Stock;

/// <summary>A post of a shop whose duties around the stock the sources list.</summary>
public enum ShopPost
{
    /// <summary>The sales representative (销售代表).</summary>
    SalesRepresentative = 0,

    /// <summary>The sales assistant, who operates the computer (销售助理).</summary>
    SalesAssistant = 1,
}
