using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>One fact that alone, with another value, changes the grade.</summary>
/// <typeparam name="TGrade">The type of the grade.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record GradeChange<TGrade>
    where TGrade : struct
{
    internal GradeChange(Fact from, Fact to) => (From, To) = (from, to);

    /// <summary>The fact as it is.</summary>
    public Fact From { get; }

    /// <summary>The fact as it would be; where a limit decides, the value nearest to it.</summary>
    public Fact To { get; }

    /// <summary>The grade that it would give; null where a value of the policy that decides is not set.</summary>
    public TGrade? Grade { get; internal init; }

    /// <summary>What that grade is called, in both languages; null where it is not known.</summary>
    public BilingualText? GradeLabel { get; internal init; }

    /// <summary>Whether that is better or worse.</summary>
    public GradeMove Move { get; internal init; }

    /// <summary>Every value of the policy that would have to be set to know; empty where the grade is known.</summary>
    public ValueList<RefusalReason> Needs { get; internal init; } = [];

    /// <summary>Gives the change as a flat row of plain values.</summary>
    /// <param name="language">The language of labels and values.</param>
    /// <returns>The row.</returns>
    public GradeChangeRow ToRow(Language language) =>
        new(
            From.Name,
            From.Label.In(language),
            From.Show(language),
            To.Show(language),
            Grade?.ToString() ?? "",
            GradeLabel?.In(language) ?? "",
            Move.ToString()
        );

    /// <summary>Answers the fact, not what it is, and the grade that it would give.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{To.Name}: {Grade?.ToString() ?? "not known"}";
}
