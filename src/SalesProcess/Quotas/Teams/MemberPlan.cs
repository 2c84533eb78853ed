using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>The part of one member in a team's month, day by day; made by a team plan only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record MemberPlan<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal MemberPlan(TeamMember member, TMeasure target, ValueList<QuotaDay<TMeasure>> days) =>
        (Member, Target, Days) = (member, target, days);

    /// <summary>The member, with its weight.</summary>
    public TeamMember Member { get; }

    /// <summary>The target of the month: exactly the sum of the days.</summary>
    public TMeasure Target { get; }

    /// <summary>Every day of the month, the first to the last; days off with a target of zero. The running total is
    /// the exact one rounded up or down on every day.</summary>
    public ValueList<QuotaDay<TMeasure>> Days { get; }

    /// <summary>Finds the share of a day.</summary>
    /// <param name="date">A date of the month.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date lies in another month.</exception>
    public QuotaDay<TMeasure> On(LocalDate date) =>
        date >= Days[0].Date && date <= Days[^1].Date
            ? Days[date.Day - 1]
            : throw new ArgumentOutOfRangeException(
                nameof(date),
                FactValue.Of(date).Text,
                $"The plan covers {FactValue.Of(Days[0].Date)} to {FactValue.Of(Days[^1].Date)}."
            );

    /// <summary>Adds up the days of a week.</summary>
    /// <param name="week">A week of the month, cut at its ends.</param>
    /// <returns>The sum; zero for a week of another month.</returns>
    public TMeasure In(MonthWeek week) =>
        Days.Where(day => week.Contains(day.Date))
            .Aggregate(Target.WithUnits(0), (sum, day) => sum + day.Amount);

    /// <summary>Answers member and target.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Member.Id}: {Target}";
}
