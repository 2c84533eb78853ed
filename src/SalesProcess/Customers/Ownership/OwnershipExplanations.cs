using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Explains the history of ownership.</summary>
internal static class OwnershipExplanations
{
    internal static Explanation OfChange(OwnershipHistory history, OwnershipChange change)
    {
        BilingualText owner = OwnershipLabels.OfOwner(change.OwnerId);
        return new()
        {
            Decision = "customers.ownership-change",
            Question = new(
                $"Does customer {history.CustomerId} change hands at {FactValue.Of(change.At)}?",
                $"客户{history.CustomerId}的归属是否于{FactValue.Of(change.At)}变更？"
            ),
            Answer = new(
                $"Yes: {owner.English}, by {OwnershipLabels.Of(change.Cause).English}.",
                $"是：归{owner.Chinese}，方式为{OwnershipLabels.Of(change.Cause).Chinese}。"
            ),
            Outcome = FactValue.Of(change.OwnerId ?? ""),
            Clauses = [change.Clause, OwnershipFacts.HistoryClause],
            Facts =
            [
                CustomerFacts.Customer(history.CustomerId),
                OwnershipFacts.At(change.At),
                OwnershipFacts.Owner(change.OwnerId),
                OwnershipFacts.Cause(change.Cause),
                OwnershipFacts.Edition(change.Edition),
            ],
        };
    }

    internal static Explanation OfRestoring(OwnershipHistory history) =>
        new()
        {
            Decision = "customers.ownership-restore",
            Question = new(
                $"Does the stored ownership of customer {history.CustomerId} hold?",
                $"客户{history.CustomerId}存储的归属历史是否成立？"
            ),
            Answer = new(
                $"Yes: {OwnershipLabels.OfOwner(history.OwnerId).English}.",
                $"成立：归{OwnershipLabels.OfOwner(history.OwnerId).Chinese}。"
            ),
            Outcome = FactValue.Of(history.OwnerId ?? ""),
            Clauses = [OwnershipFacts.HistoryClause],
            Facts = [CustomerFacts.Customer(history.CustomerId)],
            Steps = history.Changes.Select(change => OfChange(history, change)).ToValueList(),
        };

    internal static Explanation OfEdition(OwnershipChange change, PolicyEdition edition) =>
        new()
        {
            Decision = "customers.edition-of-change",
            Question = new(
                $"Under which edition was the change of {FactValue.Of(change.At)} decided?",
                $"{FactValue.Of(change.At)}的变更依据哪一版政策作出？"
            ),
            Answer = new($"{edition.Label.English}.", $"{edition.Label.Chinese}。"),
            Outcome = FactValue.Of(edition.Id),
            Clauses = [OwnershipFacts.ReplayClause],
            Facts = [OwnershipFacts.At(change.At), OwnershipFacts.Edition(change.Edition)],
        };

    internal static Explanation OfDate(OwnershipOnDate answer) =>
        new()
        {
            Decision = "customers.owners-on-date",
            Question = new(
                $"Who owned customer {answer.CustomerId} on {FactValue.Of(answer.Date)}?",
                $"客户{answer.CustomerId}在{FactValue.Of(answer.Date)}归谁？"
            ),
            Answer = new(
                $"{string.Join(", then ", answer.Periods.Select(period => OwnershipLabels.OfOwner(period.OwnerId).English))}.",
                $"{string.Join("，其后", answer.Periods.Select(period => OwnershipLabels.OfOwner(period.OwnerId).Chinese))}。"
            ),
            Outcome = FactValue.Of(string.Join(", ", answer.Periods.Select(period => period.OwnerId ?? ""))),
            Clauses =
            [
                OwnershipFacts.ReplayClause,
                .. answer.Periods.Select(period => period.Begin?.Clause).OfType<ClauseId>().Distinct(),
            ],
            Facts =
            [
                CustomerFacts.Customer(answer.CustomerId),
                new Fact("date", FactValue.Of(answer.Date), new("date", "日期")),
                OwnershipFacts.Edition(answer.EditionInForce) with
                {
                    Name = "edition-in-force",
                    Label = new("edition in force", "当日生效版本"),
                },
                .. answer.Periods.SelectMany(OfPeriod),
            ],
        };

    private static IEnumerable<Fact> OfPeriod(OwnershipPeriod period)
    {
        yield return OwnershipFacts.Owner(period.OwnerId);
        if (period.Begin is { } begin)
        {
            yield return new Fact("from", FactValue.Of(begin.At), new("from", "自"));
            yield return OwnershipFacts.Cause(begin.Cause);
            yield return OwnershipFacts.Edition(begin.Edition);
        }

        if (period.Until is { } until)
        {
            yield return new Fact("until", FactValue.Of(until), new("until", "至"));
        }
    }
}
