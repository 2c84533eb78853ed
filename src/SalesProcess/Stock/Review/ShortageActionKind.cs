namespace SalesProcess.Stock;

/// <summary>What is done about a shortage.</summary>
public enum ShortageActionKind
{
    /// <summary>Goods are replenished (补充).</summary>
    Replenishment = 0,

    /// <summary>Goods are moved from another place (调配).</summary>
    Transfer = 1,
}
