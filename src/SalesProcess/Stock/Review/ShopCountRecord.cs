using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>The record of one daily count of a shop.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ShopCountRecord
{
    /// <summary>The host's identifier of the shop; not blank.</summary>
    public required string Shop
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>When the count started, in local time.</summary>
    public required LocalDateTime StartedAt
    {
        get;
        init
        {
            LocalClock.RequireIso(value.Date, nameof(StartedAt));
            field = value;
        }
    }

    /// <summary>The host's identifiers of the sales representatives who counted.</summary>
    public ValueList<string> CountedBy
    {
        get;
        init => field = Required.Items(value, nameof(CountedBy));
    } = [];

    /// <summary>What the count found, each article once.</summary>
    public ValueList<StockFinding> Findings
    {
        get;
        init => field = Required.Items(value, nameof(Findings));
    } = [];

    /// <summary>Answers the shop and the start.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Shop}: {FactValue.Of(StartedAt)}";
}
