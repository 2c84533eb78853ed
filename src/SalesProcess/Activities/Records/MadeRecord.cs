using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>A record that a post has made.</summary>
/// <param name="RecordId">The host's identifier of the record; not blank.</param>
/// <param name="Duty">The stable name of the duty that it meets, such as <c>promotion-plan</c>; not blank.</param>
/// <param name="For">A day of the period that it is for.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record MadeRecord(string RecordId, string Duty, LocalDate For)
{
    /// <summary>The host's identifier of the record; not blank.</summary>
    public string RecordId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(RecordId);

    /// <summary>The stable name of the duty that it meets; not blank.</summary>
    public string Duty
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Duty);

    /// <summary>Answers identifier, duty and day.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{RecordId}: {Duty} for {FactValue.Of(For)}";
}
