using SalesProcess.Decisions;

namespace SalesProcess.Tests.PolicyPages;

/// <summary>One row of a table.</summary>
/// <param name="Line">The line of the page, from 1.</param>
/// <param name="Cells">The cells, as plain text.</param>
internal sealed record PageRow(int Line, ValueList<string> Cells);
