using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A paper that a visit owes, as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="Visit">The host's identifier of the visit.</param>
/// <param name="Customer">The host's identifier of the customer.</param>
/// <param name="Salesperson">The host's identifier of who visits.</param>
/// <param name="PaperCode">The stable name of the paper.</param>
/// <param name="Paper">What it is called, in the language asked for.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="TimeCode">When it is owed, such as <c>before-visit</c>.</param>
/// <param name="Time">The same in words, in the language asked for.</param>
/// <param name="Due">The local time by which it is due; null where there is none.</param>
/// <param name="ReceiverCodes">The roles that may receive it, with spaces between; empty if it is handed to
/// nobody.</param>
/// <param name="Receiver">The same in words, in the language asked for.</param>
/// <param name="StageCode">How far it has come, such as <c>filled-in</c>.</param>
/// <param name="Stage">The same in words, in the language asked for.</param>
/// <param name="UntilCode">How far it must come.</param>
/// <param name="FilledInAt">When it was filled in; null while it is not.</param>
/// <param name="SettledAt">When it had come as far as it must; null while it has not.</param>
/// <param name="StateCode">How it stands, such as <c>overdue</c>.</param>
/// <param name="State">The same in words, in the language asked for.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record OwedPaperRow(
    string Visit,
    string Customer,
    string Salesperson,
    string PaperCode,
    string Paper,
    string Clause,
    string TimeCode,
    string Time,
    DateTime? Due,
    string ReceiverCodes,
    string Receiver,
    string StageCode,
    string Stage,
    string UntilCode,
    DateTime? FilledInAt,
    DateTime? SettledAt,
    string StateCode,
    string State
)
{
    internal static OwedPaperRow Of(PaperedVisit visit, OwedPaper paper, Language language)
    {
        PaperStage stage = paper.Made?.Stage ?? PaperStage.Owed;
        return new(
            visit.VisitId,
            visit.CustomerId,
            visit.SalespersonId,
            paper.Duty.Item.Id,
            paper.Duty.Item.Text.In(language),
            paper.Duty.Item.Clause.ToString(),
            Kebab.Of(paper.Duty.Time),
            PaperLabels.Of(paper.Duty.Time).In(language),
            paper.Due?.ToDateTimeUnspecified(),
            string.Join(' ', paper.Duty.Receivers.Select(role => role.Id)),
            PaperLabels.Receivers(paper.Duty.Receivers).In(language),
            Kebab.Of(stage),
            PaperLabels.Of(stage).In(language),
            Kebab.Of(paper.Duty.Until),
            paper.Made?.FilledInAt?.ToDateTimeUnspecified(),
            paper.SettledAt?.ToDateTimeUnspecified(),
            Kebab.Of(paper.State),
            PaperLabels.Of(paper.State).In(language)
        );
    }

    /// <summary>Answers visit, paper and how it stands.</summary>
    /// <returns>Such as <c>V-1 visit-report: overdue</c>.</returns>
    public override string ToString() => $"{Visit} {PaperCode}: {StateCode}";
}
