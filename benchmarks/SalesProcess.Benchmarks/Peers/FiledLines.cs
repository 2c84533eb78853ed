using System.Runtime.InteropServices;
using SalesProcess.Benchmarks.Ratios;
using SalesProcess.Stock;

namespace SalesProcess.Benchmarks.Peers;

/// <summary>Counted lines as files, one a column, each number four bytes as the machine orders them: what the library and
/// its peers all read.</summary>
internal sealed unsafe class FiledLines
{
    /// <summary>How many outlets the lines are spread over, in no order.</summary>
    public const int Outlets = 10_000;

    private static readonly string[] Names =
    [
        "book",
        "counted",
        "inTransit",
        "lentOut",
        "from",
        "to",
        "lastPeriod",
        "unitValue",
        "outlet",
    ];

    private readonly StockColumnBuffer buffer = new();
    private readonly Dictionary<string, nint> columns = new(StringComparer.Ordinal);

    /// <summary>Reads the files.</summary>
    /// <param name="folder">Where they are.</param>
    public FiledLines(string folder)
    {
        long bytes = new FileInfo(PathOf(folder, "book")).Length;
        Lines = checked((int)(bytes / sizeof(int)));
        foreach (string name in Names)
        {
            Read(folder, name);
        }

        Variance = (nint)Take<int>();
        Replenish = (nint)Take<int>();
        VarianceValue = (nint)Take<long>();
        ExcessValue = (nint)Take<long>();
        Status = (nint)Take<StockStatus>();
    }

    public int Lines { get; }

    /// <summary>Results into the columns of the buffer.</summary>
    public StockResults<int> Results =>
        new()
        {
            Variance = new Span<int>((void*)Variance, Lines),
            Replenish = new Span<int>((void*)Replenish, Lines),
            VarianceValue = new Span<long>((void*)VarianceValue, Lines),
            ExcessValue = new Span<long>((void*)ExcessValue, Lines),
            Status = new Span<StockStatus>((void*)Status, Lines),
        };

    private nint Variance { get; }

    private nint Replenish { get; }

    private nint VarianceValue { get; }

    private nint ExcessValue { get; }

    private nint Status { get; }

    /// <summary>Writes lines into a folder, the same ones every time.</summary>
    /// <param name="folder">The folder; it is made where there is none.</param>
    /// <param name="lines">How many.</param>
    public static void Write(string folder, int lines)
    {
        _ = Directory.CreateDirectory(folder);
        StockColumns<int, int> drawn = new StockData<int, int>(
            lines,
            number => (int)number,
            number => (int)number
        ).Columns;
        int[] outlets = new int[lines];
        var random = new Random(Outlets);
        for (int i = 0; i < lines; i++)
        {
            outlets[i] = random.Next(Outlets);
        }

        Write(folder, "book", drawn.Book);
        Write(folder, "counted", drawn.Counted);
        Write(folder, "inTransit", drawn.InTransit);
        Write(folder, "lentOut", drawn.LentOut);
        Write(folder, "from", drawn.NormalFrom);
        Write(folder, "to", drawn.NormalTo);
        Write(folder, "lastPeriod", drawn.LastPeriod);
        Write(folder, "unitValue", drawn.UnitValue);
        Write(folder, "outlet", outlets);
    }

    /// <summary>Some of the lines, as columns.</summary>
    /// <param name="from">The first.</param>
    /// <param name="to">The one behind the last.</param>
    public StockColumns<int, int> Columns(int from, int to) =>
        new()
        {
            Book = Column("book", from, to),
            Counted = Column("counted", from, to),
            InTransit = Column("inTransit", from, to),
            BookHoldsInTransit = true,
            LentOut = Column("lentOut", from, to),
            NormalFrom = Column("from", from, to),
            NormalTo = Column("to", from, to),
            LastPeriod = Column("lastPeriod", from, to),
            UnitValue = Column("unitValue", from, to),
        };

    /// <summary>The outlets of some of the lines.</summary>
    /// <param name="from">The first.</param>
    /// <param name="to">The one behind the last.</param>
    public ReadOnlySpan<int> OutletOfLine(int from, int to) => Column("outlet", from, to);

    private static string PathOf(string folder, string name) => Path.Combine(folder, $"{name}.i32");

    private static void Write(string folder, string name, ReadOnlySpan<int> column)
    {
        using FileStream file = File.Create(PathOf(folder, name));
        file.Write(MemoryMarshal.AsBytes(column));
    }

    private ReadOnlySpan<int> Column(string name, int from, int to) =>
        new((int*)columns[name] + from, to - from);

    private void Read(string folder, string name)
    {
        int* column = Take<int>();
        using FileStream file = File.OpenRead(PathOf(folder, name));
        file.ReadExactly(MemoryMarshal.AsBytes(new Span<int>(column, Lines)));
        columns.Add(name, (nint)column);
    }

    // columns of the buffer do not move
    private T* Take<T>()
        where T : unmanaged
    {
        fixed (T* column = buffer.Column<T>(Lines))
        {
            return column;
        }
    }
}
