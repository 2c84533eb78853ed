using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Which of the prospects that were found have been judged.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record QualificationReview
{
    private static readonly ClauseId Clause = ClauseId.Parse("PROSPECT-QUAL-03");

    internal QualificationReview(ValueList<FoundProspect> prospects) => Prospects = prospects;

    /// <summary>The prospects, in the order given.</summary>
    public ValueList<FoundProspect> Prospects { get; }

    /// <summary>A reason for each prospect that has not been judged; nothing is held up by it.</summary>
    public ValueList<RefusalReason> NotJudged =>
        Prospects
            .Where(one => !one.IsJudged)
            .Select(one =>
                CustomerRefusals.NotJudged.Because(
                    Clause,
                    CustomerFacts.Customer(one.CustomerId),
                    new Fact("found-by", FactValue.Of(one.FoundBy), new("found by", "寻找方法"))
                )
            )
            .ToValueList();

    /// <summary>Gives every prospect as a flat row of plain values.</summary>
    /// <param name="language">The language of labels.</param>
    /// <returns>The rows, in the order given.</returns>
    public ValueList<QualificationRow> ToRows(Language language) =>
        Prospects
            .Select(one => new QualificationRow(
                one.CustomerId,
                one.FoundBy,
                one.Last?.Result.ToString() ?? "",
                (one.Last?.Assessment.Label ?? new("not judged", "未鉴定")).In(language),
                one.Last is { } last ? FactValue.Of(last.At).Text : "",
                one.IsJudged ? one.History!.Judgements.Count : 0
            ))
            .ToValueList();

    /// <summary>Answers how many prospects have been judged.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{English.Count(Prospects.Count(one => one.IsJudged), "prospect")} judged of {FactValue.Of(Prospects.Count)}";
}
