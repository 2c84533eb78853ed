using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Checklists;

/// <summary>A checklist as it was stored: its answers, not judged yet.</summary>
/// <param name="List">The stable name of the list, such as <c>stock.day-close</c>; not blank.</param>
/// <param name="Edition">The edition of the policy that it was begun under; not blank.</param>
/// <param name="Subject">The host's identifier of what is checked; not blank; null where there is none.</param>
/// <param name="Answers">The items that were answered.</param>
/// <remarks><see cref="Checklist.Restore"/> judges it. Equality is that of all parts. Order is not defined.</remarks>
public sealed record StoredChecklist(
    string List,
    string Edition,
    string? Subject,
    ValueList<StoredAnswer> Answers
)
{
    /// <summary>The stable name of the list; not blank.</summary>
    public string List
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(List);

    /// <summary>The edition of the policy that it was begun under; not blank.</summary>
    public string Edition
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Edition);

    /// <summary>The host's identifier of what is checked; null where there is none.</summary>
    public string? Subject
    {
        get;
        init => field = value is null ? null : Required.Text(value);
    } = Subject is null ? null : Required.Text(Subject);

    /// <summary>The items that were answered.</summary>
    public ValueList<StoredAnswer> Answers
    {
        get;
        init => field = Required.Items(value, nameof(Answers));
    } = Required.Items(Answers, nameof(Answers));

    /// <summary>Answers the list, its edition and the number of answers.</summary>
    /// <returns>Such as <c>stock.day-close of built-in/1: 2 answers</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{List} of {Edition}: {Answers.Count} answers");

    internal IEnumerable<RefusalReason> DifferencesFrom(PolicyReading asked)
    {
        if (List != asked.Parameter)
        {
            yield return ChecklistRefusals.StoredListDiffers.Because(
                ChecklistFacts.RestoreClause,
                FormFacts.Stored(List),
                FormFacts.Asked(asked.Parameter)
            );
        }

        if (Edition != asked.Edition)
        {
            yield return ChecklistRefusals.StoredListEditionDiffers.Because(
                ChecklistFacts.RestoreClause,
                FormFacts.Stored(Edition),
                FormFacts.Asked(asked.Edition)
            );
        }
    }
}
