using SalesProcess.Decisions;

namespace SalesProcess.Grading;

/// <summary>The rules of the library's own that grading stands on.</summary>
internal static class GradingClauses
{
    internal static readonly ClauseId Cover = ClauseId.Parse("LIB-GRADE-01");
    internal static readonly ClauseId Edge = ClauseId.Parse("LIB-GRADE-02");
    internal static readonly ClauseId Margin = ClauseId.Parse("LIB-GRADE-03");
    internal static readonly ClauseId Score = ClauseId.Parse("LIB-GRADE-04");
    internal static readonly ClauseId Missing = ClauseId.Parse("LIB-GRADE-05");
    internal static readonly ClauseId Change = ClauseId.Parse("LIB-GRADE-06");
    internal static readonly ClauseId Hysteresis = ClauseId.Parse("LIB-GRADE-07");
    internal static readonly ClauseId Stay = ClauseId.Parse("LIB-GRADE-08");
    internal static readonly ClauseId Steps = ClauseId.Parse("LIB-GRADE-09");
    internal static readonly ClauseId LinearDecay = ClauseId.Parse("LIB-GRADE-10");
    internal static readonly ClauseId HalfLife = ClauseId.Parse("LIB-GRADE-11");
}
