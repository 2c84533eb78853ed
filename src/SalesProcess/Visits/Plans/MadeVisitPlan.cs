using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A visit plan that was made, as far as it is checked whether all plans are there.</summary>
/// <param name="Level">The period that it is for.</param>
/// <param name="MadeBy">The stable name of the role that drew it up, such as <c>salesperson</c>; not blank.</param>
/// <param name="Indicators">The stable names of the sales assessment indicators that it refers to.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record MadeVisitPlan(VisitPlanLevel Level, string MadeBy, ValueList<string> Indicators)
{
    /// <summary>The period that it is for.</summary>
    public VisitPlanLevel Level
    {
        get;
        init => field = Known(value);
    } = Known(Level);

    /// <summary>The stable name of the role that drew it up; not blank.</summary>
    public string MadeBy
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(MadeBy);

    /// <summary>Answers level and role.</summary>
    /// <returns>Such as <c>week plan by salesperson</c>.</returns>
    public override string ToString() => $"{Kebab.Of(Level)} plan by {MadeBy}";

    private static VisitPlanLevel Known(VisitPlanLevel level) =>
        Enum.IsDefined(level)
            ? level
            : throw new ArgumentOutOfRangeException(
                nameof(level),
                level,
                "The level must be a month, a week or a day."
            );
}
