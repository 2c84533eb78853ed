using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Grading;

/// <summary>A value that is looked up among bands: the number that counts, and how it shows in facts.</summary>
internal readonly record struct GradedValue(Ratio Number, bool IsWhole, FactValue Shown, Currency? Currency)
{
    internal static GradedValue Of(long value) => new(value, true, FactValue.Of(value), null);

    internal static GradedValue Of(Ratio value) => new(value, false, FactValue.Of(value), null);

    internal static GradedValue Of(Money value) =>
        new(value.MinorUnits, true, FactValue.Of(value), value.Currency);
}
