using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>The progress of every post in one week; made by <see cref="WeekProgress"/> only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record WeekProgressTable<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal WeekProgressTable(LocalDate lastClosedDay, ValueList<PostProgress<TMeasure>> posts) =>
        (LastClosedDay, Posts) = (lastClosedDay, posts);

    /// <summary>The last day whose amounts are in; it lies in the week.</summary>
    public LocalDate LastClosedDay { get; }

    /// <summary>One line a post, in the order in which the posts were given.</summary>
    public ValueList<PostProgress<TMeasure>> Posts { get; }

    /// <summary>Lists the table as flat rows, for reports and grids.</summary>
    /// <returns>The rows, in the order of the posts.</returns>
    public ValueList<PostProgressRow> ToRows() => Posts.Select(post => post.ToRow()).ToValueList();

    /// <summary>Answers the day and how many posts there are.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{FactValue.Of(LastClosedDay)}: {English.Count(Posts.Count, "post")}";
}
