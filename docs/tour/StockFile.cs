using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using SalesProcess.Decisions;
using SalesProcess.Stock;

namespace SalesProcess.Tour;

/// <summary>Reads a stock count from CSV; every bad cell is shown with file, line and column.</summary>
internal static class StockFile
{
    private static readonly string[] Columns =
    [
        "sku",
        "specification",
        "kind",
        "unit",
        "book",
        "counted",
        "in_transit",
        "normal_from",
        "normal_to",
        "target",
        "unit_value",
        "previous_count",
    ];

    public static ValueList<StockLine> Read(string? path)
    {
        using TextReader text = path is null
            ? new StreamReader(TourData.Open("stock.csv"))
            : new StringReader(UserFile.ReadText(path, "--stock"));
        var faults = new List<string>();
        using var csv = new CsvParser(
            text,
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                BadDataFound = null,
                DetectColumnCountChanges = false,
            }
        );
        var lines = new List<StockLine>();
        int[]? places = csv.Read() ? PlacesOf(csv.Record!, path, faults) : null;
        if (places is null)
        {
            faults.Add(
                $"{path}:1:1: the file is empty. The first line names the columns: {string.Join(',', Columns)}."
            );
        }

        while (faults.Count == 0 && csv.Read())
        {
            ReadLines(csv, places!, path, lines, faults);
        }

        return faults.Count == 0
            ? lines.ToValueList()
            : throw new BadInputException(string.Join('\n', faults));
    }

    private static void ReadLines(
        CsvParser csv,
        int[] places,
        string? path,
        List<StockLine> lines,
        List<string> faults
    )
    {
        // the whole file is read, so that all its faults are shown together
        do
        {
            if (csv.Record!.Length != places.Length)
            {
                faults.Add(
                    $"{path}:{csv.RawRow}:1: the line has {csv.Record.Length} cells, the header {places.Length}. "
                        + "Put a cell that holds a comma in quotes."
                );
                continue;
            }

            var row = new StockCells(csv, places, Columns, path, faults);
            if (row.ToLine() is { } line)
            {
                lines.Add(line);
            }
        } while (csv.Read());
    }

    private static int[] PlacesOf(string[] header, string? path, List<string> faults)
    {
        string[] names = [.. header.Select(name => name.Trim().TrimStart('\uFEFF'))];
        foreach (string unknown in names.Except(Columns))
        {
            faults.Add(
                $"{path}:1:{Column(header, unknown)}: there is no column '{unknown}'. Known: {string.Join(',', Columns)}."
            );
        }

        foreach (string missing in Columns.Except(names))
        {
            faults.Add($"{path}:1:1: the column '{missing}' is missing.");
        }

        return [.. Columns.Select(column => Array.IndexOf(names, column))];
    }

    private static int Column(string[] header, string name) =>
        header.TakeWhile(cell => cell.Trim() != name).Sum(cell => cell.Length + 1) + 1;
}
