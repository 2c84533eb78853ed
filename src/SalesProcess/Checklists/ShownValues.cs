using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Checklists;

/// <summary>Values that were written into a form or given to an item, as explanations and messages may show them.</summary>
/// <remarks>
/// Words may be personal, so they are not shown: a number stands for them, the same one for the same words. So an
/// explanation still tells how many there are, and which are equal. A sensitive field is not shown at all.
/// </remarks>
[Implements("LIB-PRIV-08")]
internal sealed class ShownValues
{
    private const string WordsType = "words";

    /// <summary>The kinds whose values are no words; a value of one is shown also where it does not fit.</summary>
    private static readonly FieldKind[] Plain =
    [
        FieldKind.Whole,
        FieldKind.YesNo,
        FieldKind.Date,
        FieldKind.Percentage,
        FieldKind.Amount,
    ];

    private readonly Dictionary<FactValue, int> numbers = [];

    /// <summary>What is written into the fields of a form, each as a fact under the name of its field.</summary>
    internal static ValueList<Fact> Of(IEnumerable<FormEntry> entries)
    {
        var shown = new ShownValues();
        return entries
            .SelectMany(entry =>
                entry.Values.Select(value => shown.Fact(entry.Field.Id, entry.Field.Text, entry.Field, value))
            )
            .ToValueList();
    }

    internal Fact Fact(string name, BilingualText label, PolicyField field, FactValue value) =>
        Fact(name, label, field.Kind, field.Options, value, field.Sensitive is not null);

    internal Fact Fact(
        string name,
        BilingualText label,
        FieldKind kind,
        ValueList<ParameterOption> options,
        FactValue value,
        bool isSensitive = false
    )
    {
        if (!isSensitive && IsShown(kind, options, value))
        {
            return new Fact(name, value, label);
        }

        if (!numbers.TryGetValue(value, out int number))
        {
            number = numbers.Count + 1;
            numbers.Add(value, number);
        }

        string written = number.ToString(CultureInfo.InvariantCulture);
        return new Fact(
            name,
            new FactValue(WordsType, written),
            label,
            new($"words {written}, not shown", $"文字{written}（不显示）")
        );
    }

    private static bool IsShown(FieldKind kind, ValueList<ParameterOption> options, FactValue value) =>
        (kind != FieldKind.Text && FieldValues.Fits(kind, options, value))
        || Plain.Any(plain => FieldValues.Fits(plain, options, value));
}
