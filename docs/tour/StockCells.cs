using System.Globalization;
using CsvHelper;
using SalesProcess.Measures;
using SalesProcess.Stock;

namespace SalesProcess.Tour;

/// <summary>One line of a stock file, cell by cell.</summary>
internal sealed class StockCells(
    CsvParser csv,
    int[] places,
    string[] columns,
    string? path,
    List<string> faults
)
{
    private int faultsBefore;

    /// <summary>Reads the line, or notes every cell that cannot be read.</summary>
    public StockLine? ToLine()
    {
        faultsBefore = faults.Count;
        UnitOfMeasure unit = Unit();
        MaterialKind kind = Kind();
        Quantity? book = Number("book", unit);
        var line = new StockLine
        {
            Sku = Text("sku"),
            Specification = Text("specification"),
            Kind = kind,
            Book = book ?? Quantity.Of(0, unit),
            Counted = Number("counted", unit),
            InTransit = Number("in_transit", unit) ?? default,
            NormalFrom = Number("normal_from", unit),
            NormalTo = Number("normal_to", unit),
            Target = Number("target", unit),
            UnitValue = Value(),
            PreviousCount = Number("previous_count", unit),
        };
        if (book is null && Text("book").Length == 0)
        {
            Fault("book", "the book quantity is missing; write 0 if there is none");
        }

        return faults.Count == faultsBefore ? line : null;
    }

    private UnitOfMeasure Unit()
    {
        string text = Text("unit");
        if (!UnitOfMeasure.TryParse(text, out UnitOfMeasure unit))
        {
            Fault("unit", $"'{text}' is not a unit; write letters such as pcs");
        }

        return unit;
    }

    private MaterialKind Kind()
    {
        string text = Text("kind");
        if (text is not ("goods" or "pop"))
        {
            Fault("kind", $"'{text}' is neither goods nor pop");
        }

        return text == "pop" ? MaterialKind.PopMaterial : MaterialKind.CounterGoods;
    }

    private Quantity? Number(string column, UnitOfMeasure unit)
    {
        string text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
        {
            return unit == UnitOfMeasure.None ? null : Quantity.Of(number, unit);
        }

        Fault(column, $"'{text}' is not a whole number");
        return null;
    }

    private Money? Value()
    {
        string text = Text("unit_value");
        if (text.Length == 0)
        {
            return null;
        }

        if (Money.TryParse(text, out Money value))
        {
            return value;
        }

        Fault("unit_value", $"'{text}' is not an amount of money such as CNY 12.50");
        return null;
    }

    private string Text(string column) => csv.Record![places[Array.IndexOf(columns, column)]].Trim();

    private void Fault(string column, string what) =>
        faults.Add(
            $"{path}:{csv.RawRow}:{CharacterOf(places[Array.IndexOf(columns, column)])}: {column}: {what}."
        );

    /// <summary>The character at which a cell begins, from 1; commas inside quotes do not count.</summary>
    private int CharacterOf(int cell)
    {
        bool quoted = false;
        int at = 0;
        for (int commas = 0; at < csv.RawRecord.Length && commas < cell; at++)
        {
            quoted ^= csv.RawRecord[at] == '"';
            commas += csv.RawRecord[at] == ',' && !quoted ? 1 : 0;
        }

        return at + 1;
    }
}
