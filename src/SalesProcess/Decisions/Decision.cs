namespace SalesProcess.Decisions;

/// <summary>Makes decisions and joins them.</summary>
public static class Decision
{
    /// <summary>Says yes: a value, and why it is that value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="explanation">Why.</param>
    /// <returns>An accepted decision.</returns>
    public static Decision<T> Accept<T>(T value, Explanation explanation) =>
        new Decision<T>.Accepted(value, explanation);

    /// <summary>Says yes: a value, and a pure function of immutable inputs that works out why when it is asked.</summary>
    internal static Decision<T> Accept<T>(T value, Func<Explanation> explain) =>
        Accept(value, new OnDemand<Explanation>(explain));

    /// <summary>Says yes: a value that shows by itself why; the function captures nothing.</summary>
    internal static Decision<T> Accept<T>(T value, Func<T, Explanation> explain) =>
        new Decision<T>.Accepted(value, explain);

    internal static Decision<T> Accept<T>(T value, OnDemand<Explanation> why) =>
        new Decision<T>.Accepted(value, why);

    /// <summary>Says no, with every reason.</summary>
    /// <typeparam name="T">The type of the value that there would have been.</typeparam>
    /// <param name="refusal">The reasons.</param>
    /// <returns>A refused decision.</returns>
    public static Decision<T> Refuse<T>(Refusal refusal) => new Decision<T>.Refused(refusal);

    /// <summary>Says no, with every reason.</summary>
    /// <typeparam name="T">The type of the value that there would have been.</typeparam>
    /// <param name="first">The first reason.</param>
    /// <param name="more">Every other reason.</param>
    /// <returns>A refused decision.</returns>
    public static Decision<T> Refuse<T>(RefusalReason first, params RefusalReason[] more) =>
        Refuse<T>(new Refusal([first, .. more]));
}
