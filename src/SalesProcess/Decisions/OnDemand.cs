namespace SalesProcess.Decisions;

/// <summary>A value that is worked out when it is first asked for, by a pure function of immutable inputs.</summary>
/// <remarks>
/// <para>
/// As the function is pure, it does not matter when it runs or how often: threads that ask at once may each run it,
/// and all of them get the one result that was there first. The function is let go of with its inputs then.
/// </para>
/// <para>Equality is that of the values, which it works out. Order is not defined.</para>
/// </remarks>
internal sealed class OnDemand<T> : IEquatable<OnDemand<T>>
    where T : class
{
    private const int DeepestChain = 50;
    private readonly int chained;
    private volatile Func<T>? make;
    private T? made;

    internal OnDemand(Func<T> make) => this.make = make;

    internal OnDemand(T made) => this.made = made;

    private OnDemand(Func<T> make, int chained)
        : this(make) => this.chained = chained;

    internal T Value => Volatile.Read(ref made) ?? Make();

    /// <summary>Makes another value of this one and an earlier one; a long chain is worked out in short pieces, so
    /// that the stack holds it.</summary>
    internal OnDemand<T> After(OnDemand<T> earlier, Func<T, T, T> join)
    {
        int longest = Math.Max(chained, earlier.chained) + 1;
        return longest < DeepestChain
            ? new(() => join(Value, earlier.Value), longest)
            : new(join(Value, earlier.Value));
    }

    /// <inheritdoc/>
    public bool Equals(OnDemand<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && Value.Equals(other.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OnDemand<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    private T Make()
    {
        // whoever let go of the function had published the value before
        if (make is { } first)
        {
            _ = Interlocked.CompareExchange(ref made, first(), null);
            make = null;
        }

        return made!;
    }
}
