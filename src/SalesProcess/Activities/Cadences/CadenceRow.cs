using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>Where a recurring duty stands, as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="Subject">The host's identifier of the subject.</param>
/// <param name="DutyCode">The stable name of the duty.</param>
/// <param name="Duty">What is to be done, in the language asked for.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Cadence">How often, in the language asked for.</param>
/// <param name="LastDone">When it was done last; null where it was not done yet.</param>
/// <param name="DueOn">The day on which it is due.</param>
/// <param name="DueBy">The latest time of that day; null where the whole day is in time.</param>
/// <param name="StateCode">The state as a stable name: <c>not-due-yet</c>, <c>due-today</c> or <c>overdue</c>.</param>
/// <param name="State">The state, in the language asked for.</param>
/// <param name="OverdueSince">Since when it is overdue; null unless it is.</param>
/// <param name="OverdueDays">How many calendar days it is overdue.</param>
/// <param name="DoneInPeriod">How often it was done in the week or month of the moment; null where the cadence has no
/// period.</param>
/// <param name="Remaining">How often it is still to be done in it; null where the cadence has no period.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CadenceRow(
    string Subject,
    string DutyCode,
    string Duty,
    string Clause,
    string Cadence,
    DateTime? LastDone,
    DateOnly DueOn,
    TimeOnly? DueBy,
    string StateCode,
    string State,
    DateTime? OverdueSince,
    int OverdueDays,
    int? DoneInPeriod,
    long? Remaining
)
{
    internal static CadenceRow Of(CadenceStanding standing, Language language) =>
        new(
            standing.Subject,
            standing.Duty.Id,
            standing.Duty.Label.In(language),
            standing.Duty.Clause.ToString(),
            standing.Duty.Cadence.Label.In(language),
            standing.LastDone?.ToDateTimeUnspecified(),
            standing.Due.On.ToDateOnly(),
            standing.Due.By?.ToTimeOnly(),
            Kebab.Of(standing.State),
            CadenceLabels.Of(standing.State).In(language),
            standing.OverdueSince?.ToDateTimeUnspecified(),
            standing.OverdueDays,
            standing.InPeriod?.Done,
            standing.InPeriod?.Remaining
        );

    /// <summary>Answers subject, duty and state.</summary>
    /// <returns>Such as <c>C-1, counter-count: overdue</c>.</returns>
    public override string ToString() => $"{Subject}, {DutyCode}: {StateCode}";
}
