using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace SalesProcess.Decisions;

/// <summary>An immutable list that compares by its items.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>
/// <para>Two lists are equal if they hold equal items in the same order. Order between lists is not defined.</para>
/// <para>Records that hold lists hold this one, so that two plans with the same days are equal. A class, so
/// that there is no uninitialised <c>default</c>; the empty list is <see cref="Empty"/> or <c>[]</c>.</para>
/// </remarks>
/// <example><c>ValueList&lt;int&gt; days = [1, 2, 3];</c></example>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    internal ValueList(T[] ownedItems) => items = ownedItems;

    /// <summary>The list without items.</summary>
#pragma warning disable CA1000 // the empty list of a type belongs to the type, as Array.Empty does
    public static ValueList<T> Empty { get; } = new([]);
#pragma warning restore CA1000

    /// <summary>The number of items.</summary>
    public int Count => items.Length;

    /// <summary>Gets an item by its place.</summary>
    /// <param name="index">The place, from 0 to one below <see cref="Count"/>.</param>
    /// <returns>The item.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no item at that place.</exception>
    public T this[int index] => items[index];

    /// <summary>Views the items as a span, without a copy.</summary>
    /// <returns>A span of <see cref="Count"/> items.</returns>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Whether the other list holds equal items in the same order.</summary>
    /// <param name="other">The other list.</param>
    /// <returns>True if it does.</returns>
    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other)
        || (other is not null && items.AsSpan().SequenceEqual(other.items, null));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    /// <param name="left">The left list.</param>
    /// <param name="right">The right list.</param>
    /// <returns>True if they do.</returns>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ in an item or in its place.</summary>
    /// <param name="left">The left list.</param>
    /// <param name="right">The right list.</param>
    /// <returns>True if they do.</returns>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>Answers the items in brackets.</summary>
    /// <returns>A text for the debugger, the same under every culture.</returns>
    public override string ToString() =>
        $"[{string.Join(", ", items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item}")))}]";
}
