using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>A recurring duty together with what it is done to, where each subject may have duties of its own.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Subject">The subject, with what was done of this duty.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record AssignedDuty(RecurringDuty Duty, CadenceSubject Subject)
{
    /// <summary>The duty.</summary>
    public RecurringDuty Duty
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Duty);

    /// <summary>The subject, with what was done of this duty.</summary>
    public CadenceSubject Subject
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Subject);

    /// <summary>Answers subject and duty.</summary>
    /// <returns>Such as <c>C-1, leader-visit</c>.</returns>
    public override string ToString() => $"{Subject.Id}, {Duty.Id}";
}
