using System.Globalization;
using NodaTime.Text;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.VisitForm;

/// <summary>What somebody typed, as a value of the kind that an item takes; as words where it is none, which the library
/// then refuses.</summary>
internal static class TypedValue
{
    public static FactValue Read(PolicyItem item, string typed) =>
        Fitting(item, typed) ?? FactValue.Of(typed);

    private static FactValue? Fitting(PolicyItem item, string typed) =>
        item.Kind switch
        {
            FieldKind.Whole or FieldKind.Count => Whole(typed),
            FieldKind.Date => LocalDatePattern.Iso.Parse(typed) is { Success: true } date
                ? FactValue.Of(date.Value)
                : null,
            FieldKind.Percentage => Percent(typed),
            FieldKind.Amount => Amount(typed),
            FieldKind.Figure => Whole(typed) ?? Percent(typed) ?? Amount(typed),
            FieldKind.Evidence => new Evidence(item.Options[0].Name, typed).ToValue(),
            _ => null,
        };

    private static FactValue? Whole(string typed) =>
        long.TryParse(typed, CultureInfo.InvariantCulture, out long whole) ? FactValue.Of(whole) : null;

    private static FactValue? Percent(string typed) =>
        Percentage.TryParse(typed, out Percentage percent) ? FactValue.Of(percent) : null;

    private static FactValue? Amount(string typed) =>
        Money.TryParse(typed, out Money money) ? FactValue.Of(money)
        : Quantity.TryParse(typed, out Quantity quantity) ? FactValue.Of(quantity)
        : null;
}
