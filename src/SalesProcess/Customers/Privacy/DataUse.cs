using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A use of customer data that somebody intends: whose data, which, for what, by whom, shown to whom.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
/// <example>
/// <code>
/// var use = new DataUse
/// {
///     CustomerId = "C-17", Kind = CustomerFileKind.TerminalCustomer, Purpose = "order-handling",
///     By = new DataPerson("owner"), On = today,
/// };
/// DataUses.Check(use, consents, policy);   // no objection, or every objection at once
/// </code>
/// </example>
public sealed record DataUse
{
    /// <summary>The host's identifier of the customer; not blank.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The kind of file; null where the data come from none.</summary>
    public CustomerFileKind? Kind { get; init; }

    /// <summary>The names of the fields: of the file where a kind is given, as the policy lists sensitive ones
    /// otherwise. Empty for the whole file as the edition in force opens it, or for data that are not sensitive; a field that
    /// the company has put out of use since the file was opened must be named.</summary>
    public ValueList<string> Fields
    {
        get;
        init => field = Required.Items(value, nameof(Fields));
    } = [];

    /// <summary>The purpose, as the company names it; not blank, nothing personal.</summary>
    public required string Purpose
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>Who uses the data.</summary>
    public required DataPerson By
    {
        get;
        init => field = Required.NotNull(value);
    }

    /// <summary>To whom they are shown besides; empty where to nobody.</summary>
    public ValueList<DataPerson> DisclosedTo
    {
        get;
        init => field = Required.Items(value, nameof(DisclosedTo));
    } = [];

    /// <summary>The day of the use.</summary>
    public required LocalDate On
    {
        get;
        init
        {
            LocalClock.RequireIso(value, nameof(On));
            field = value;
        }
    }

    /// <summary>Answers customer, purpose and day.</summary>
    /// <returns>Such as <c>C-17: order-handling on 2026-10-09</c>.</returns>
    public override string ToString() => $"{CustomerId}: {Purpose} on {FactValue.Of(On)}";
}
