using System.Globalization;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>How the daily count of a shop went: whether it started in time, who counted, and where count and book
/// differ.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record ShopCount
{
    private ShopCount(
        ShopCountRecord record,
        LocalTime start,
        long toleranceMinutes,
        ValueList<PolicyReading> readings
    ) =>
        (Record, DueStart, ToleranceMinutes, Readings) = (
            record,
            record.StartedAt.Date.At(start),
            toleranceMinutes,
            readings
        );

    /// <summary>The record that was judged.</summary>
    public ShopCountRecord Record { get; }

    /// <summary>When the count of that day was to start.</summary>
    public LocalDateTime DueStart { get; }

    /// <summary>By how many minutes it may start earlier or later, both ends included.</summary>
    public long ToleranceMinutes { get; }

    /// <summary>How far from the set time it started; negative if earlier.</summary>
    public Duration Offset => LocalClock.Between(DueStart, Record.StartedAt);

    /// <summary>Whether it started within the tolerance.</summary>
    public bool IsStartKept
    {
        get
        {
            Duration tolerance = Duration.FromMinutes(ToleranceMinutes);
            return Offset >= -tolerance && Offset <= tolerance;
        }
    }

    /// <summary>The articles that were counted and differ from the book, in the order of the count.</summary>
    public ValueList<StockFinding> Differences =>
        Record.Findings.Where(finding => finding.Variance is { Count: not 0 }).ToValueList();

    /// <summary>The articles that were not counted, in the order of the count.</summary>
    public ValueList<StockFinding> NotCounted =>
        Record.Findings.Where(finding => finding.Variance is null).ToValueList();

    /// <summary>Whether every article was counted and agrees with the book.</summary>
    public bool IsExact => Differences.Count == 0 && NotCounted.Count == 0;

    /// <summary>The values of the policy that the count was held against: the start, and the tolerance.</summary>
    public ValueList<PolicyReading> Readings { get; }

    /// <summary>Finds out how a count went.</summary>
    /// <param name="record">The record of the count.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>What was found, also where it is not as it must be; refused where the policy leaves the tolerance
    /// unset, and where the count has no article.</returns>
    [Implements("STOCK-S18-COUNT")]
    public static Decision<ShopCount> Of(ShopCountRecord record, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<LocalTime>? start = read.Read(ReviewParameters.ShopCountStart);
        Parameter<long>? tolerance = read.Read(ReviewParameters.ShopCountToleranceMinutes);
        RefusalReason[] reasons =
        [
            .. read.Missing,
            .. record.Findings.Count == 0
                ?
                [
                    ShopCountRefusals.NothingCounted.Because(
                        ShopCountFacts.Clause,
                        ShopCountFacts.Shop(record),
                        ShopCountFacts.Started(record)
                    ),
                ]
                : Array.Empty<RefusalReason>(),
        ];
        if (start is null || tolerance is null || reasons.Length > 0)
        {
            return Decision.Refuse<ShopCount>(new Refusal([.. reasons]));
        }

        var count = new ShopCount(record, start.Value, tolerance.Value, read.Readings);
        return Decision.Accept(count, () => ShopCountFacts.Explain(count));
    }

    /// <summary>Says whether the count is as it must be: started in time, by somebody, every article counted and
    /// exact.</summary>
    /// <returns>The count, explained; refused with every condition that is not met, and with each article that
    /// differs or was not counted.</returns>
    public Decision<ShopCount> Judge()
    {
        ValueList<RefusalReason> unmet = ShopCountFacts.Unmet(this).ToValueList();
        return unmet.Count == 0
            ? Decision.Accept(this, () => ShopCountFacts.ExplainJudgement(this))
            : Decision.Refuse<ShopCount>(new Refusal(unmet));
    }

    /// <summary>Lists the articles as flat rows, for reports and grids; the columns of a count of any place.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row an article, in the order of the count.</returns>
    public ValueList<StockRow> ToRows(Language language) =>
        Record.Findings.Select(finding => finding.ToRow(language)).ToValueList();

    /// <summary>Answers the shop, the start and how many articles differ.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Record}, {Differences.Count} differ, {NotCounted.Count} not counted"
        );
}
