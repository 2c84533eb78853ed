using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>One row of a journal as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="EventId">The host's identifier of the event.</param>
/// <param name="At">The local time; below a tick of 100 nanoseconds it is cut.</param>
/// <param name="MoveCode">The stable name of the move.</param>
/// <param name="Move">What the move is called, in the language asked for.</param>
/// <param name="RoleCode">The stable name of the role in which it was made.</param>
/// <param name="Role">What the role is called, in the language asked for; its stable name where the policy names no
/// role for the move.</param>
/// <param name="By">The host's identifier of the person who made it.</param>
/// <param name="FromCode">The stable name of the state before.</param>
/// <param name="From">The state before, in the language asked for.</param>
/// <param name="ToCode">The stable name of the state after.</param>
/// <param name="To">The state after, in the language asked for.</param>
/// <param name="Facts">What was recorded with the move, label and value, in the language asked for, with semicolons
/// between.</param>
/// <remarks>Equality is that of all parts. Order is not defined. <see cref="ToString"/> shows identifiers only.</remarks>
public sealed record JournalRow(
    string EventId,
    DateTime At,
    string MoveCode,
    string Move,
    string RoleCode,
    string Role,
    string By,
    string FromCode,
    string From,
    string ToCode,
    string To,
    string Facts
)
{
    internal static JournalRow Of(ProcessEvent made, ProcessStep step, Language language) =>
        new(
            made.EventId,
            made.At.WithCalendar(CalendarSystem.Iso).ToDateTimeUnspecified(),
            step.Move.Id,
            step.Move.Label.In(language),
            made.Role,
            step.Move.Roles.FirstOrDefault(role => role.Id == made.Role)?.Label.In(language) ?? made.Role,
            made.By,
            step.From.Id,
            step.From.Label.In(language),
            step.To.Id,
            step.To.Label.In(language),
            string.Join(
                language == Language.English ? "; " : "；",
                made.Facts.Select(fact =>
                    language == Language.English
                        ? $"{fact.Label.English}: {fact.Show(language)}"
                        : $"{fact.Label.Chinese}：{fact.Show(language)}"
                )
            )
        );

    /// <summary>Answers the identifiers.</summary>
    /// <returns>Such as <c>E-1: agree by U-7, draft to agreed</c>.</returns>
    public override string ToString() => $"{EventId}: {MoveCode} by {By}, {FromCode} to {ToCode}";
}
