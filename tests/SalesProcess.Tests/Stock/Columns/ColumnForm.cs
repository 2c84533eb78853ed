namespace SalesProcess.Tests.Stock.Columns;

/// <summary>The types that columns come in: of the quantities, and of the unit values.</summary>
public enum ColumnForm
{
    IntInt,
    IntLong,
    LongLong,
}
