using System.Globalization;

namespace SalesProcess.Tests.Stock.Columns;

/// <summary>Counted lines in columns of longs, whatever the type of the columns that are assessed.</summary>
internal sealed record ColumnCase(ColumnForm Form, long[] Book, long[] Counted)
{
    public long[]? InTransit { get; init; }

    public bool BookHoldsInTransit { get; init; }

    public long[]? LentOut { get; init; }

    public long[]? Borrowed { get; init; }

    public long[]? NormalFrom { get; init; }

    public long[]? NormalTo { get; init; }

    public long[]? Target { get; init; }

    public long[]? PackSize { get; init; }

    public long[]? LastPeriod { get; init; }

    public long[]? UnitValue { get; init; }

    public int Lines => Book.Length;

    public long Most => Form == ColumnForm.LongLong ? long.MaxValue : int.MaxValue;

    /// <summary>The same lines in another order, some of them or some of them twice.</summary>
    public ColumnCase Pick(int[] lines) => Each(column => [.. lines.Select(line => column[line])]);

    public ColumnCase Part(int from, int to) => Each(column => column[from..to]);

    public ColumnCase Each(Func<long[], long[]> change) =>
        this with
        {
            Book = change(Book),
            Counted = change(Counted),
            InTransit = InTransit is null ? null : change(InTransit),
            LentOut = LentOut is null ? null : change(LentOut),
            Borrowed = Borrowed is null ? null : change(Borrowed),
            NormalFrom = NormalFrom is null ? null : change(NormalFrom),
            NormalTo = NormalTo is null ? null : change(NormalTo),
            Target = Target is null ? null : change(Target),
            PackSize = PackSize is null ? null : change(PackSize),
            LastPeriod = LastPeriod is null ? null : change(LastPeriod),
            UnitValue = UnitValue is null ? null : change(UnitValue),
        };

    /// <summary>Whether every figure fits the type of its column, so that there is such a case.</summary>
    public bool CanBe =>
        Form == ColumnForm.LongLong
        || (
            new[]
            {
                Book,
                Counted,
                InTransit,
                LentOut,
                Borrowed,
                NormalFrom,
                NormalTo,
                Target,
                PackSize,
                LastPeriod,
            }.All(column => Array.TrueForAll(column ?? [], IsInt))
            && (Form == ColumnForm.IntLong || Array.TrueForAll(UnitValue ?? [], IsInt))
        );

    public override string ToString()
    {
        (string Name, long[]? Column)[] all =
        [
            ("book", Book),
            ("counted", Counted),
            (BookHoldsInTransit ? "in transit, booked" : "in transit", InTransit),
            ("lent", LentOut),
            ("borrowed", Borrowed),
            ("from", NormalFrom),
            ("to", NormalTo),
            ("target", Target),
            ("pack", PackSize),
            ("last", LastPeriod),
            ("value", UnitValue),
        ];
        return $"{Form}: "
            + string.Join(
                "; ",
                all.Where(column => column.Column is not null)
                    .Select(column =>
                        $"{column.Name} {string.Join(' ', column.Column!.Select(n => n.ToString(CultureInfo.InvariantCulture)))}"
                    )
            );
    }

    private static bool IsInt(long number) => number is >= int.MinValue and <= int.MaxValue;
}
