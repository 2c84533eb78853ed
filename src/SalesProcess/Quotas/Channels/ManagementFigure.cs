using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>One of the consultant's own customer-management figures, its target, and what is said about it.</summary>
/// <param name="Name">The stable name of the figure; not blank.</param>
/// <param name="Label">What the figure is called, in both languages.</param>
/// <param name="Actual">The figure, exact.</param>
/// <param name="Target">Its target; the figure is short below it, not at it.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ManagementFigure(string Name, BilingualText Label, Ratio Actual, Ratio Target)
{
    /// <summary>The stable name of the figure; not blank.</summary>
    public string Name
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Name);

    /// <summary>What the figure is called, in both languages.</summary>
    public BilingualText Label
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Label);

    /// <summary>Why the figure is short; null or blank while nothing is recorded. It is never repeated in a message.</summary>
    public string? Cause { get; init; }

    /// <summary>What will be done about it; null or blank while nothing is recorded. It is never repeated in a message.</summary>
    public string? Action { get; init; }

    /// <summary>Whether the figure is below its target.</summary>
    public bool IsShort => Actual < Target;

    /// <summary>Answers name, figure and target.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Name}: {Actual} of {Target}";
}
