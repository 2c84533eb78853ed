using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Tests.PolicyPages;

/// <summary>One table of a policy page: an example to be executed, or a statement to be compared.</summary>
/// <param name="Page">The page, as a path that the reader finds.</param>
/// <param name="Line">The line of the table's header, from 1.</param>
/// <param name="Clause">The clause of the heading above it; null before the first one.</param>
/// <param name="Example">The name of the example that the comment above it gives; null if none.</param>
/// <param name="Policy">The edition in force at its place.</param>
/// <param name="Headers">The header cells.</param>
/// <param name="Rows">The other rows.</param>
internal sealed record PageTable(
    string Page,
    int Line,
    ClauseId? Clause,
    string? Example,
    PolicyEdition Policy,
    ValueList<string> Headers,
    ValueList<PageRow> Rows
)
{
    public bool IsStatement => Headers is ["English", "中文"];
}
