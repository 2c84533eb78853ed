namespace SalesProcess.Decisions;

/// <summary>Makes lists that compare by their items.</summary>
public static class ValueList
{
    /// <summary>Makes a list of the items of a span; a collection expression calls this.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; copied.</param>
    /// <returns>A list of those items.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>Works all values of a list out.</summary>
    internal static ValueList<T> Values<T>(this ValueList<OnDemand<T>> items)
        where T : class => items.Select(item => item.Value).ToValueList();

    /// <summary>Makes a list of the items of a sequence.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; read once and copied.</param>
    /// <returns>A list of those items.</returns>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as ValueList<T> ?? (items.ToArray() is { Length: > 0 } copy ? new(copy) : []);
    }
}
