using NodaTime;

namespace SalesProcess.Activities;

/// <summary>Finds whose turn it is: who did it the longest ago, or never; of equal ones the earlier in the list.</summary>
internal static class Turns
{
    internal static string? Next(IEnumerable<string> people, Func<string, LocalDateTime?> lastDone) =>
        people.OrderBy(lastDone).FirstOrDefault();
}
