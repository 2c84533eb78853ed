using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>One line of a day sheet as a flat row of plain values, for reports, grids and print.</summary>
/// <param name="Date">The day.</param>
/// <param name="ProfileCode">The stable name of the profile.</param>
/// <param name="From">When it begins; null where the policy gives no time, and for items and records.</param>
/// <param name="To">When it ends; null likewise.</param>
/// <param name="KindCode">What the row is: <c>meeting</c>, <c>work</c>, <c>item</c> or <c>record</c>.</param>
/// <param name="Kind">The same in words, in the language asked for.</param>
/// <param name="SlotCode">The stable name of the part of the day; empty for a record.</param>
/// <param name="Code">The stable name of what the row shows.</param>
/// <param name="Text">What is to be done, in the language asked for.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="IsPostponed">Whether a meeting of the company postpones it.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DaySheetRow(
    DateOnly Date,
    string ProfileCode,
    TimeOnly? From,
    TimeOnly? To,
    string KindCode,
    string Kind,
    string SlotCode,
    string Code,
    string Text,
    string Clause,
    bool IsPostponed
)
{
    /// <summary>Answers kind and name.</summary>
    /// <returns>Such as <c>meeting: morning-meeting</c>.</returns>
    public override string ToString() => $"{KindCode}: {Code}";
}
