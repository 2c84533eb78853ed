using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>A year's target, split into months so that every sum is exact.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>
/// <para>The months add up to the year, and any run of months (a quarter, a half, the year to date) is its exact share
/// rounded up or down. A plan is made by <see cref="YearPlan"/> only, so that these hold for every plan.</para>
/// <para>Two plans are equal if all their parts are. Order is not defined.</para>
/// </remarks>
public sealed record YearPlan<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal YearPlan(
        int year,
        TMeasure target,
        YearSplit by,
        ValueList<YearPlanMonth<TMeasure>> months,
        BilingualText edition
    )
    {
        Year = year;
        Target = target;
        By = by;
        Months = months;
        EditionLabel = edition;
        Quarters = months
            .GroupBy(month => month.Quarter)
            .Select(quarter => quarter.Aggregate(target.WithUnits(0), (sum, month) => sum + month.Amount))
            .ToValueList();
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The target of the year.</summary>
    public TMeasure Target { get; }

    /// <summary>What the months are weighed by.</summary>
    public YearSplit By { get; }

    /// <summary>The twelve months, January to December.</summary>
    public ValueList<YearPlanMonth<TMeasure>> Months { get; }

    /// <summary>The targets of the four quarters: exactly the sums of their months.</summary>
    public ValueList<TMeasure> Quarters { get; }

    /// <summary>The edition of the policy that the plan was made under.</summary>
    public string Edition => EditionLabel.English;

    internal BilingualText EditionLabel { get; }

    /// <summary>Whether a month of the year is not announced yet, so that the shares may still change.</summary>
    public bool IsProvisional => Months.Any(month => month.IsProvisional);

    /// <summary>Finds the share of a month.</summary>
    /// <param name="month">A month of the year.</param>
    /// <returns>The month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month lies in another year.</exception>
    public YearPlanMonth<TMeasure> In(YearMonth month) =>
        Months.FirstOrDefault(share => share.Month == month)
        ?? throw new ArgumentOutOfRangeException(
            nameof(month),
            FactValue.Of(month).Text,
            $"The plan covers {FactValue.Of(Months[0].Month)} to {FactValue.Of(Months[^1].Month)}."
        );

    /// <summary>Lists the plan as one flat row a month, for reports and grids.</summary>
    /// <returns>The rows, January to December.</returns>
    public ValueList<YearPlanRow> ToRows() => Months.Select(YearPlanRow.Of).ToValueList();

    /// <summary>Answers year and target.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(Year)}: {Target}";
}
