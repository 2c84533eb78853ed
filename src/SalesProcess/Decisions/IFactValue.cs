namespace SalesProcess.Decisions;

/// <summary>A value type that can stand as a fact in an explanation: it writes itself and reads itself back.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <remarks>
/// The text written with the format <c>null</c> and no culture must be read back to an equal value, under every
/// culture; the contract tests of the value types hold this.
/// </remarks>
public interface IFactValue<TSelf> : ISpanFormattable, IParsable<TSelf>
    where TSelf : IFactValue<TSelf>
{
    /// <summary>The stable name of the type in stored explanations, such as <c>money</c>.</summary>
    static abstract string FactType { get; }

#pragma warning disable CA1033 // an interface cannot be sealed; a type that has a faster way writes its own
    bool ISpanFormattable.TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
    {
        string text = ToString(format.ToString(), provider);
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
#pragma warning restore CA1033
}
