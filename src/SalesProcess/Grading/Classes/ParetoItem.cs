using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Grading;

/// <summary>One item with what it contributes to the total.</summary>
/// <param name="Id">The host's identifier, such as that of a customer; not blank, nothing personal.</param>
/// <param name="Value">What it contributes, in whole units of one kind for all items, such as minor units of one
/// currency.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record ParetoItem(string Id, long Value)
{
    /// <summary>The host's identifier; not blank.</summary>
    public string Id
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Id);

    /// <summary>Answers identifier and value.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}: {Value}");
}
