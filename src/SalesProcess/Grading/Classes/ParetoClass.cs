using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Grading;

/// <summary>One class by share of the total.</summary>
/// <param name="Code">The stable name, such as <c>A</c>; not blank.</param>
/// <param name="Label">What it is called, in both languages.</param>
/// <param name="UpTo">The running share at which it ends.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ParetoClass(string Code, BilingualText Label, Percentage UpTo)
{
    /// <summary>The stable name; not blank.</summary>
    public string Code
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Code);

    /// <summary>Answers the name and the cut.</summary>
    /// <returns>Such as <c>A up to 80%</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Code} up to {UpTo}");
}
