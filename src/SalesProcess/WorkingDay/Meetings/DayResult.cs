using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>What one person reached of one measure, for praise at a meeting.</summary>
/// <param name="Person">The host's identifier of the person; not blank.</param>
/// <param name="Measure">The stable name of the measure, such as <c>calls</c>; not blank.</param>
/// <param name="Count">How many; zero or more.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DayResult(string Person, string Measure, long Count)
{
    /// <summary>The host's identifier of the person; not blank.</summary>
    public string Person
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Person);

    /// <summary>The stable name of the measure; not blank.</summary>
    public string Measure
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Measure);

    /// <summary>How many; zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public long Count
    {
        get;
        init => field = NotNegative(value);
    } = NotNegative(Count);

    /// <summary>Whether the money has arrived, where the measure asks for that (DAY-MORNING-06).</summary>
    public bool IsPaid { get; init; }

    /// <summary>Answers person, measure and number.</summary>
    /// <returns>Such as <c>P-1: calls 104</c>.</returns>
    public override string ToString() => $"{Person}: {Measure} {FactValue.Of(Count)}";

    private static long NotNegative(long count) =>
        count >= 0
            ? count
            : throw new ArgumentOutOfRangeException(nameof(count), count, "The number is zero or more.");
}
