using System.Collections.Frozen;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Calendars;

/// <summary>Checks special days and finds them by their date.</summary>
internal static class SpecialDayIndex
{
    // together they keep the sum of the weights of all days there are within 64 bits
    private const long GreatestWeight = 1_000_000;
    private const long FinestUnit = 1_000_000;

    internal static FrozenDictionary<LocalDate, SpecialDay> Of(
        IEnumerable<SpecialDay> days,
        string parameter,
        Func<SpecialDay, string?> faultHere
    )
    {
        var byDate = new Dictionary<LocalDate, SpecialDay>();
        foreach (SpecialDay day in days)
        {
            ArgumentNullException.ThrowIfNull(day, parameter);
            string? fault =
                FaultOf(day) ?? faultHere(day) ?? (byDate.TryAdd(day.Date, day) ? null : "stands twice");
            if (fault is not null)
            {
                throw new ArgumentException($"The special day {FactValue.Of(day.Date)} {fault}.", parameter);
            }
        }

        return byDate.ToFrozenDictionary();
    }

    /// <summary>The least part of a day in which every weight is whole, such as 2 for half days.</summary>
    internal static long UnitOf(IEnumerable<long> denominators, string parameter)
    {
        Int128 common = 1;
        foreach (long denominator in denominators)
        {
            common *= denominator / WholeDivision.GreatestCommonDivisor(denominator, common);
            if (common > FinestUnit)
            {
                throw new ArgumentException(
                    "The weights of the special days, brought to one denominator, are finer than a millionth of a day. Use coarser weights.",
                    parameter
                );
            }
        }

        return (long)common;
    }

    private static string? FaultOf(SpecialDay day) =>
        (day.Kind, day.Weight) switch
        {
            (DayKind.Holiday, { Sign: not 0 } weight) =>
                $"is a holiday, but weighs {weight}; give it no weight",
            (DayKind.MakeUpWorkday, var weight) when weight != Ratio.One =>
                $"is a make-up workday, but weighs {weight}; make it a part day or give it the weight 1",
            (DayKind.PartDay, { Sign: <= 0 } weight) =>
                $"is a part day, but weighs {weight}; give it a weight above 0, or make it a holiday",
            (DayKind.PartDay, var weight) when weight > GreatestWeight =>
                $"weighs {weight}; a weight is at most {(Ratio)GreatestWeight}",
            (DayKind.Holiday or DayKind.MakeUpWorkday or DayKind.PartDay, _) => null,
            _ => "must be a holiday, a make-up workday or a part day",
        };
}
