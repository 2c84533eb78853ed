using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A part of a division with everybody who is responsible for it.</summary>
/// <remarks>Made by <see cref="TerritoryCoverage"/> only. Equality is that of both parts. Order is not defined.</remarks>
public sealed record TerritoryPart
{
    internal TerritoryPart(TerritoryCell cell, ValueList<string> persons) =>
        (Cell, Persons) = (cell, persons);

    /// <summary>The part.</summary>
    public TerritoryCell Cell { get; }

    /// <summary>Who is responsible, in the order of the identifiers; empty for a gap.</summary>
    public ValueList<string> Persons { get; }

    /// <summary>Whether nobody is responsible.</summary>
    public bool IsGap => Persons.Count == 0;

    /// <summary>Whether several persons are responsible.</summary>
    public bool IsOverlap => Persons.Count > 1;

    /// <summary>Gives the part as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public TerritoryPartRow ToRow(Language language) =>
        new(
            Cell.CustomerType ?? "",
            Cell.Region ?? "",
            Cell.Trade ?? "",
            Cell.Product ?? "",
            string.Join(", ", Persons),
            State,
            StateLabel.In(language)
        );

    /// <summary>Answers part and persons.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Cell}: {(IsGap ? "nobody" : string.Join(", ", Persons))}";

    private string State =>
        IsGap ? "gap"
        : IsOverlap ? "overlap"
        : "covered";

    private BilingualText StateLabel =>
        IsGap ? new("nobody is responsible", "无人负责")
        : IsOverlap ? new("several are responsible", "多人负责")
        : new("one person is responsible", "一人负责");
}
