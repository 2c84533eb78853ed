using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Scores customers by recency, frequency and money, with fixed cut-offs that an edition of the policy dates.</summary>
/// <remarks>The score of a customer depends on nobody else: cut-offs are values of the policy, not shares of a list.</remarks>
public static class PurchaseScores
{
    private const int MostBands = 9; // a digit of the code

    /// <summary>Scores one customer.</summary>
    /// <param name="record">What the customer has bought.</param>
    /// <param name="asOf">The date that days are counted to.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The three standings and the code. Refused, with every reason, where the host has set no cut-offs or more
    /// than a digit can show, where nothing was bought or only later, and where a value is outside of its range.</returns>
    [Implements("LIB-GRADE-12")]
    public static Decision<PurchaseScore> Assess(PurchaseRecord record, LocalDate asOf, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(policy);
        asOf = asOf.WithCalendar(CalendarSystem.Iso);
        var read = new PolicyReader(policy);
        Parameter<PolicyBands>? recency = read.Read(ValueParameters.Recency);
        Parameter<PolicyBands>? frequency = read.Read(ValueParameters.Frequency);
        Parameter<PolicyBands>? spending = read.Read(ValueParameters.Spending);
        if (recency is null || frequency is null || spending is null)
        {
            return Decision.Refuse<PurchaseScore>(new Refusal(read.Missing));
        }

        var faults = new List<RefusalReason>(
            new[] { recency, frequency, spending }
                .Where(bands => bands.Value.Bands.Count > MostBands)
                .Select(TooMany)
        );
        LocalDate? last = record.LastOn?.WithCalendar(CalendarSystem.Iso);
        faults.AddRange(WithoutPurchase(record.CustomerId, last, asOf));
        Decision<BandStanding>? days =
            last <= asOf ? Bands.Place(Period.DaysBetween(last.Value, asOf), recency) : null;
        Decision<BandStanding>[] others =
        [
            Bands.Place(record.Purchases, frequency),
            Bands.Place(record.Total, spending),
        ];
        Decision<BandStanding>[] all = days is null ? others : [days, .. others];
        var standings = new List<BandStanding>();
        foreach (Decision<BandStanding> one in all)
        {
            if (one.TryGetValue(out BandStanding? standing, out Refusal? refusal))
            {
                standings.Add(standing);
            }
            else
            {
                faults.AddRange(refusal.Reasons);
            }
        }

        if (faults.Count > 0)
        {
            return Decision.Refuse<PurchaseScore>(new Refusal(faults.ToValueList()));
        }

        var score = new PurchaseScore(record.CustomerId, standings[0], standings[1], standings[2]);
        return Decision.Accept(score, () => Explain(score, asOf, last!.Value, read.Readings, all));
    }

    private static IEnumerable<RefusalReason> WithoutPurchase(
        string customerId,
        LocalDate? last,
        LocalDate asOf
    )
    {
        if (last is not { } on)
        {
            yield return ValueRefusals.NoPurchase.Because(
                ValueFacts.Purchases,
                CustomerFacts.Customer(customerId)
            );
        }
        else if (on > asOf)
        {
            yield return ValueRefusals.PurchaseAfter.Because(
                ValueFacts.Purchases,
                CustomerFacts.Customer(customerId),
                Last(on),
                AsOf(asOf)
            );
        }
    }

    private static RefusalReason TooMany(Parameter<PolicyBands> bands) =>
        ValueRefusals.TooManyBands.Because(
            bands.Reading,
            Fact.Named("parameter", bands.Definition.Name, new("parameter", "参数"), bands.Definition.Label),
            new Fact("count", FactValue.Of(bands.Value.Bands.Count), new("bands", "档数")),
            new Fact("most", FactValue.Of(MostBands), new("most bands", "最多档数"))
        );

    private static Explanation Explain(
        PurchaseScore score,
        LocalDate asOf,
        LocalDate last,
        ValueList<PolicyReading> readings,
        Decision<BandStanding>[] steps
    ) =>
        new()
        {
            Decision = "customers.purchase-score",
            Question = new(
                $"Which code of recency, frequency and money does customer {score.CustomerId} have on {FactValue.Of(asOf)}?",
                $"客户{score.CustomerId}在{FactValue.Of(asOf)}的近度、频度、额度代码是多少？"
            ),
            Answer = new($"{FactValue.Of(score.Code)}.", $"{FactValue.Of(score.Code)}。"),
            Outcome = FactValue.Of(score.Code),
            Clauses = [ValueFacts.Purchases],
            Facts = [CustomerFacts.Customer(score.CustomerId), AsOf(asOf), Last(last)],
            Readings = readings,
            Steps = steps.Select(step => ((Decision<BandStanding>.Accepted)step).Explanation).ToValueList(),
        };

    private static Fact Last(LocalDate on) =>
        new("last", FactValue.Of(on), new("last purchase", "上次购买日期"));

    private static Fact AsOf(LocalDate asOf) =>
        new("as-of", FactValue.Of(asOf), new("date of the table", "评分日期"));
}
