using System.Globalization;
using NodaTime.Text;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Checklists;

/// <summary>Which values may be written into which kind of field.</summary>
internal static class FieldValues
{
    internal static bool Fits(FieldKind kind, FactValue value) =>
        kind switch
        {
            FieldKind.Text => value.Type == FactValue.Of("").Type && !string.IsNullOrWhiteSpace(value.Text),
            FieldKind.Whole => IsWhole(value),
            FieldKind.YesNo => value == FactValue.Of(true) || value == FactValue.Of(false),
            FieldKind.Date => value.Type == FactValue.Of(default(NodaTime.LocalDate)).Type
                && LocalDatePattern.Iso.Parse(value.Text).Success,
            FieldKind.Percentage => Is<Percentage>(value),
            FieldKind.Amount => Is<Money>(value) || Is<Quantity>(value),
            _ => IsWhole(value) || Is<Percentage>(value) || Is<Money>(value) || Is<Quantity>(value),
        };

    internal static BilingualText Label(FieldKind kind) =>
        kind switch
        {
            FieldKind.Text => new("words", "文字"),
            FieldKind.Whole => new("a whole number", "整数"),
            FieldKind.YesNo => new("a yes or a no", "是或否"),
            FieldKind.Date => new("a date", "日期"),
            FieldKind.Percentage => new("a percentage", "百分比"),
            FieldKind.Amount => new("an amount of money or a quantity", "金额或数量"),
            _ => new(
                "a whole number, a percentage, an amount of money or a quantity",
                "整数、百分比、金额或数量"
            ),
        };

    private static bool IsWhole(FactValue value) =>
        value.Type == FactValue.Of(0).Type
        && long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static bool Is<T>(FactValue value)
        where T : struct, IFactValue<T> =>
        value.Type == T.FactType && T.TryParse(value.Text, CultureInfo.InvariantCulture, out _);
}
