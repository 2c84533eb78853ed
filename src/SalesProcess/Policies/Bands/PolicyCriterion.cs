using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>One criterion of a scorecard: what is measured, how much it weighs, and what each step is worth.</summary>
/// <param name="Name">The stable name inside its scorecard, in kebab case; facts are given by it.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Label">What it is called, in both languages.</param>
/// <param name="Weight">How much it weighs among the others; at least 1.</param>
/// <param name="Steps">The bands of the measured value; each is worth points.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PolicyCriterion(
    string Name,
    ClauseId Clause,
    BilingualText Label,
    long Weight,
    PolicyBands Steps
)
{
    /// <summary>The stable name; not blank.</summary>
    public string Name
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Name);

    /// <summary>The clause that asks for it.</summary>
    public ClauseId Clause
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Clause);

    /// <summary>What it is called, in both languages.</summary>
    public BilingualText Label
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Label);

    /// <summary>The bands of the measured value.</summary>
    public PolicyBands Steps
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Steps);

    /// <summary>The points of the best step; at least 1.</summary>
    public long MostPoints => Steps.Bands.Max(step => step.Points ?? 0);

    /// <summary>Answers name, weight and clause.</summary>
    /// <returns>Such as <c>size: 25 [GRADE-PRIO-01]</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}: {Weight} [{Clause}]");
}
