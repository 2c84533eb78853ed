using System.Globalization;

namespace SalesProcess.Measures;

/// <summary>What two measures have in common, so that they can be added or compared.</summary>
internal static class UnitMatch
{
    internal static T Sum<T>(T left, T right)
        where T : struct, IMeasure<T>
    {
        T like = OfSum(left, right);
        return Fit(like, (Int128)left.Units + right.Units) ?? throw TooLarge($"{left} + {right}", like);
    }

    internal static T Difference<T>(T left, T right)
        where T : struct, IMeasure<T>
    {
        T like = OfSum(left, right);
        return Fit(like, (Int128)left.Units - right.Units) ?? throw TooLarge($"{left} - {right}", like);
    }

    internal static T Product<T>(T left, long right)
        where T : struct, IMeasure<T> =>
        Fit(left, (Int128)left.Units * right)
        ?? throw TooLarge(string.Create(CultureInfo.InvariantCulture, $"{left} * {right}"), left);

    internal static T Negative<T>(T value)
        where T : struct, IMeasure<T> =>
        Fit(value, -(Int128)value.Units) ?? throw TooLarge($"-({value})", value);

    /// <summary>Demands the same unit on both sides; the neutral zero has a unit of its own.</summary>
    internal static T Same<T>(T left, T right)
        where T : struct, IMeasure<T> =>
        left.UnitCode == right.UnitCode
            ? left
            : throw new ArgumentException(
                $"'{left}' and '{right}' do not mix: {left.UnitCode} is not {right.UnitCode}. Convert one of them first.",
                nameof(right)
            );

    /// <summary>Says which calculation overflows, and what fits.</summary>
    internal static OverflowException TooLarge<T>(string calculation, T like)
        where T : struct, IMeasure<T> =>
        new(
            $"{calculation} does not fit: {like.WithUnits(long.MinValue)} to {like.WithUnits(long.MaxValue)} do."
        );

    /// <summary>Finds the amount whose unit a sum has: the neutral zero takes the unit of the other one.</summary>
    private static T OfSum<T>(T left, T right)
        where T : struct, IMeasure<T> =>
        left.Equals(default) ? right
        : right.Equals(default) ? left
        : Same(left, right);

    private static T? Fit<T>(T like, Int128 units)
        where T : struct, IMeasure<T> =>
        units >= long.MinValue && units <= long.MaxValue ? like.WithUnits((long)units) : null;
}
