using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.WorkingDay;

/// <summary>Adds and compares amounts as they stand in forms: money, quantities and whole numbers, each unit alone.</summary>
internal static class DayAmounts
{
    /// <summary>Whether a value can be added up.</summary>
    internal static bool IsAmount(FactValue value) =>
        value.Type == TypeOf<Money>()
        || value.Type == TypeOf<Quantity>()
        || value.Type == FactValue.Of(0).Type;

    /// <summary>Whether two amounts are the same, in the same unit.</summary>
    internal static bool AreEqual(FactValue one, FactValue other) => Read(one) == Read(other);

    /// <summary>Adds amounts up, unit by unit, in the order in which the units come first; a sum that does not fit is
    /// null.</summary>
    internal static ValueList<(string Unit, FactValue? Sum)> Sums(IEnumerable<FactValue> amounts) =>
        amounts
            .GroupBy(amount => Read(amount).Unit)
            .Select(group =>
            {
                Int128 sum = group.Aggregate(Int128.Zero, (total, amount) => total + Read(amount).Units);
                return (
                    group.Key,
                    sum >= long.MinValue && sum <= long.MaxValue ? Write(group.First(), (long)sum) : null
                );
            })
            .ToValueList();

    private static (string Unit, long Units) Read(FactValue amount) =>
        amount.Type == TypeOf<Money>() ? Read(amount.As<Money>())
        : amount.Type == TypeOf<Quantity>() ? Read(amount.As<Quantity>())
        : ("", amount.AsWhole());

    private static FactValue Write(FactValue like, long units) =>
        like.Type == TypeOf<Money>() ? FactValue.Of(like.As<Money>().WithUnits(units))
        : like.Type == TypeOf<Quantity>() ? FactValue.Of(like.As<Quantity>().WithUnits(units))
        : FactValue.Of(units);

    private static (string, long) Read<T>(T amount)
        where T : struct, IMeasure<T> => (amount.UnitCode, amount.Units);

    private static string TypeOf<T>()
        where T : struct, IFactValue<T> => T.FactType;
}
