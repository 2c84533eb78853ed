using System.Globalization;
using NodaTime.Text;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Checklists;

/// <summary>Which values may be written into which kind of field, or given to which kind of item.</summary>
internal static class FieldValues
{
    internal static bool Fits(FieldKind kind, ValueList<ParameterOption> options, FactValue value) =>
        kind switch
        {
            FieldKind.Text => IsText(value) && !string.IsNullOrWhiteSpace(value.Text),
            FieldKind.Whole => Whole(value) is not null,
            FieldKind.Count => Whole(value) >= 0,
            FieldKind.YesNo => value == FactValue.Of(true) || value == FactValue.Of(false),
            FieldKind.Date => value.Type == FactValue.Of(default(NodaTime.LocalDate)).Type
                && LocalDatePattern.Iso.Parse(value.Text).Success,
            FieldKind.Percentage => Is<Percentage>(value),
            FieldKind.Amount => Is<Money>(value) || Is<Quantity>(value),
            FieldKind.Choice => IsText(value) && Has(options, value.Text),
            FieldKind.Evidence => Evidence.TryRead(value, out Evidence? evidence)
                && Has(options, evidence.Kind),
            _ => Whole(value) is not null || Is<Percentage>(value) || Is<Money>(value) || Is<Quantity>(value),
        };

    /// <summary>What a field or an item takes, in words; a choice and evidence name their options.</summary>
    internal static BilingualText Label(FieldKind kind, ValueList<ParameterOption> options) =>
        kind switch
        {
            FieldKind.Text => new("words", "文字"),
            FieldKind.Whole => new("a whole number", "整数"),
            FieldKind.Count => new("a whole number, zero or more", "不小于零的整数"),
            FieldKind.YesNo => new("a yes or a no", "是或否"),
            FieldKind.Date => new("a date", "日期"),
            FieldKind.Percentage => new("a percentage", "百分比"),
            FieldKind.Amount => new("an amount of money or a quantity", "金额或数量"),
            FieldKind.Choice => new($"one of: {Names(options)}", $"以下之一：{ChineseNames(options)}"),
            FieldKind.Evidence => new(
                $"evidence, one of: {Names(options)}",
                $"以下证据之一：{ChineseNames(options)}"
            ),
            _ => new(
                "a whole number, a percentage, an amount of money or a quantity",
                "整数、百分比、金额或数量"
            ),
        };

    /// <summary>Options in words: what each is called, with its stable name.</summary>
    internal static BilingualText Label(ValueList<ParameterOption> options) =>
        new(Names(options), ChineseNames(options));

    private static string Names(ValueList<ParameterOption> options) =>
        string.Join(", ", options.Select(option => $"{option.Text.English} ({option.Name})"));

    private static string ChineseNames(ValueList<ParameterOption> options) =>
        string.Join("、", options.Select(option => $"{option.Text.Chinese}（{option.Name}）"));

    private static bool Has(ValueList<ParameterOption> options, string name) =>
        options.Any(option => option.Name == name);

    private static bool IsText(FactValue value) => value.Type == FactValue.Of("").Type;

    private static long? Whole(FactValue value) =>
        value.Type == FactValue.Of(0).Type
        && long.TryParse(
            value.Text,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out long number
        )
            ? number
            : null;

    private static bool Is<T>(FactValue value)
        where T : struct, IFactValue<T> =>
        value.Type == T.FactType && T.TryParse(value.Text, CultureInfo.InvariantCulture, out _);
}
