using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>The written work log of one salesperson, and the reports beside it.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record WorkLog
{
    /// <summary>The host's identifier of the salesperson; not blank.</summary>
    public required string Salesperson
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The days that have an entry, in any order.</summary>
    public ValueList<LocalDate> Entries
    {
        get;
        init => field = Required.NotNull(value);
    } = [];

    /// <summary>The reports, in any order.</summary>
    public ValueList<LogReport> Reports
    {
        get;
        init => field = Required.Items(value);
    } = [];

    /// <summary>Answers the salesperson.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Salesperson;
}
