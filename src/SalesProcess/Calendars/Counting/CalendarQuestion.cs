using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>A question to a calendar, in code, in words and in facts.</summary>
internal sealed record CalendarQuestion(string Decision, BilingualText Text, params Fact[] Facts);
