using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A maintenance service that was given to a customer.</summary>
/// <param name="Activity">The stable name of the activity, as the rules of the policy name it, such as <c>call</c>; not
/// blank.</param>
/// <param name="At">When, in local time.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record GivenService(string Activity, LocalDateTime At)
{
    /// <summary>The stable name of the activity; not blank.</summary>
    public string Activity
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Activity);

    /// <summary>Answers activity and time.</summary>
    /// <returns>Such as <c>call 2026-10-09T16:30:00</c>.</returns>
    public override string ToString() => $"{Activity} {FactValue.Of(At)}";
}
