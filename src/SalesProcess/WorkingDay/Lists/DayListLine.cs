using SalesProcess.Checklists;

namespace SalesProcess.WorkingDay;

/// <summary>One line of a list of the day: a subject, and the form that is filled in for it.</summary>
/// <param name="Subject">The host's identifier of what the line is about.</param>
/// <param name="Form">The form.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record DayListLine(string Subject, FilledForm Form)
{
    /// <summary>Answers the subject and how many of its fields are filled in.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Subject}: {Form}";
}
