namespace SalesProcess.Decisions;

/// <summary>Finds what stands in a list more than once where it may stand only once.</summary>
internal static class Repetitions
{
    /// <summary>Groups items by a key, and keeps the groups of two items or more.</summary>
    /// <returns>The groups, in the order in which their keys first occur.</returns>
    internal static IEnumerable<IGrouping<TKey, T>> Repeated<T, TKey>(
        this IEnumerable<T> items,
        Func<T, TKey> key
    ) => items.GroupBy(key).Where(group => group.Skip(1).Any());
}
