using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>What a post was to sell and what it sold.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <param name="Post">The identifier of the post, such as <c>north-2</c>; nothing personal.</param>
/// <param name="Plan">The plan of its month.</param>
/// <param name="Actuals">What it sold on each closed day; a day that is not listed sold nothing.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PostActuals<TMeasure>(
    string Post,
    QuotaPlan<TMeasure> Plan,
    ValueList<DayActual<TMeasure>> Actuals
)
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>The plan of its month.</summary>
    public QuotaPlan<TMeasure> Plan
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Plan);

    /// <summary>What it sold on each closed day; a day that is not listed sold nothing.</summary>
    public ValueList<DayActual<TMeasure>> Actuals
    {
        get;
        init => field = Required.Items(value, nameof(Actuals));
    } = Required.Items(Actuals);

    /// <summary>Answers the post.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Post;
}
