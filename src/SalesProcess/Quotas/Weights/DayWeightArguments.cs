using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>What callers must keep to when they make weights.</summary>
internal static class DayWeightArguments
{
    internal static DateInterval Days(DateInterval? days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return days.Start.Calendar == CalendarSystem.Iso
            ? days
            : throw new ArgumentException(
                $"The days are of the calendar {days.Start.Calendar}. Give days of the ISO calendar.",
                nameof(days)
            );
    }

    internal static void SameDays(DateInterval expected, DateInterval days, string parameter)
    {
        if (days != expected)
        {
            throw new ArgumentException(
                $"The weights are of {Show(days)} and of {Show(expected)}. Give weights of the same days.",
                parameter
            );
        }
    }

    internal static void NotNegative(Ratio weight, string parameter)
    {
        if (weight.Sign < 0)
        {
            throw new ArgumentException(
                $"A weight is {weight}; weights, factors and shares are zero or more.",
                parameter
            );
        }
    }

    internal static void Weekdays(ValueList<WeekdayFactor>? factors)
    {
        _ = Required.Items(factors);
        foreach (WeekdayFactor factor in factors)
        {
            NotNegative(factor.Factor, nameof(factors));
            if (
                factor.Day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday
                || factors.Count(other => other?.Day == factor.Day) > 1
            )
            {
                throw new ArgumentException(
                    $"The factor of {DayWeightLabels.Of(factor.Day).English} stands twice or is of no day from Monday to Sunday. Give each day of the week once.",
                    nameof(factors)
                );
            }
        }
    }

    internal static void Event(EventUplift? uplift)
    {
        ArgumentNullException.ThrowIfNull(uplift);
        ArgumentNullException.ThrowIfNull(uplift.Name, nameof(uplift));
        NotNegative(uplift.Factor, nameof(uplift));
        if (
            uplift.From.Calendar != CalendarSystem.Iso
            || uplift.To.Calendar != CalendarSystem.Iso
            || uplift.To < uplift.From
        )
        {
            throw new ArgumentException(
                $"The event runs from {FactValue.Of(uplift.From)} to {FactValue.Of(uplift.To)}. Give ISO dates, the last not before the first.",
                nameof(uplift)
            );
        }
    }

    internal static void Amounts<TMeasure>(ValueList<TMeasure>? amounts, TMeasure floor)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(amounts);
        foreach (TMeasure amount in amounts)
        {
            _ = UnitMatch.Same(amounts[0], amount);
        }

        if (floor.Units < 0)
        {
            throw new ArgumentException($"The floor is {floor}. Give zero or more.", nameof(floor));
        }

        if (!floor.Equals(default) && amounts.Count > 0)
        {
            _ = UnitMatch.Same(amounts[0], floor);
        }
    }

    internal static void Shares(ValueList<WeightShare>? shares)
    {
        _ = Required.Items(shares);
        foreach (WeightShare share in shares)
        {
            ArgumentNullException.ThrowIfNull(share.Weights, nameof(shares));
            NotNegative(share.Share, nameof(shares));
            SameDays(shares[0].Weights.Days, share.Weights.Days, nameof(shares));
        }

        if (!shares.Any(share => share.Share.Sign > 0))
        {
            throw new ArgumentException("No share is above zero. Give at least one that is.", nameof(shares));
        }
    }

    private static string Show(DateInterval days) => $"{FactValue.Of(days.Start)}..{FactValue.Of(days.End)}";
}
