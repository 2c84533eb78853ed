using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>How far a post is with its target of a week; made by a table of progress only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PostProgress<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal PostProgress(string post, QuotaWeek<TMeasure> week, TMeasure actual)
    {
        Post = post;
        Week = week.Segment;
        Target = week.Amount;
        Actual = actual;
        Gap = week.Amount - actual;
        Attainment = week.Amount.Units == 0 ? null : new Ratio(actual.Units, week.Amount.Units);
    }

    /// <summary>The identifier of the post.</summary>
    public string Post { get; }

    /// <summary>The part of the week that lies in the month.</summary>
    public MonthWeek Week { get; }

    /// <summary>The target of the week.</summary>
    public TMeasure Target { get; }

    /// <summary>What was sold in the week, to the end of the last closed day.</summary>
    public TMeasure Actual { get; }

    /// <summary>Target less sold; negative where more was sold than the target.</summary>
    public TMeasure Gap { get; }

    /// <summary>Sold as a share of the target; null for a target of zero, such as that of a week of holidays.</summary>
    public Ratio? Attainment { get; }

    /// <summary>Gives the line as a flat row of plain values, for reports and grids.</summary>
    /// <returns>The row.</returns>
    public PostProgressRow ToRow() =>
        new(
            Post,
            Week.Start.ToDateOnly(),
            Week.End.ToDateOnly(),
            QuotaFacts.InWholes(Target),
            QuotaFacts.InWholes(Actual),
            QuotaFacts.InWholes(Gap),
            Attainment is { } share ? ProgressExplanations.Percent(share) : null,
            Target.UnitCode
        );

    /// <summary>Answers the post, what was sold and the target.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Post}: {Actual} of {Target}";
}
