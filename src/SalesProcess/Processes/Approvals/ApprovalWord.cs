using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>What a post said: yes or no.</summary>
internal readonly record struct ApprovalWord(string Role, bool IsYes);
