namespace SalesProcess.Stock;

/// <summary>What <see cref="LineRules"/> says of one line; all zeros where it was not counted.</summary>
internal ref struct LineResults
{
    internal long Expected;
    internal long Variance;
    internal long VarianceValue;
    internal StockStatus Status;
    internal long Replenish;
    internal long Excess;
    internal long ExcessValue;
    internal long Change;
    internal long BookValue;
}
