using System.Globalization;

namespace SalesProcess.Measures;

/// <summary>What two measures have in common, so that they can be added or compared.</summary>
internal static class UnitMatch
{
    /// <summary>Finds the amount whose unit a sum has: the neutral zero takes the unit of the other one.</summary>
    internal static T ForSum<T>(T left, T right)
        where T : struct, IMeasure<T> =>
        left.Equals(default) ? right
        : right.Equals(default) ? left
        : Same(left, right);

    /// <summary>Demands the same unit on both sides; the neutral zero has a unit of its own.</summary>
    internal static T Same<T>(T left, T right)
        where T : struct, IMeasure<T> =>
        left.UnitCode == right.UnitCode
            ? left
            : throw new ArgumentException(
                $"'{left}' and '{right}' do not mix: {left.UnitCode} is not {right.UnitCode}. Convert one of them first.",
                nameof(right)
            );

    /// <summary>Demands that an overflow names its operands.</summary>
    internal static T Checked<T>(T like, Int128 units)
        where T : struct, IMeasure<T> =>
        units >= long.MinValue && units <= long.MaxValue
            ? like.WithUnits((long)units)
            : throw new OverflowException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{units} smallest units of {like.UnitCode} do not fit: the range is {long.MinValue} to {long.MaxValue}."
                )
            );
}
