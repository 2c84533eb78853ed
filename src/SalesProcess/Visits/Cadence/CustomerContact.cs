using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>One contact with a customer: in what form, and when.</summary>
/// <param name="Form">The stable name of the activity, as the rules of the policy name it, such as <c>visit</c>; not
/// blank.</param>
/// <param name="At">When it was, in local time.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record CustomerContact(string Form, LocalDateTime At)
{
    /// <summary>The stable name of the activity; not blank.</summary>
    public string Form
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Form);

    /// <summary>Answers form and time.</summary>
    /// <returns>Such as <c>visit 2026-10-09T16:30:00</c>.</returns>
    public override string ToString() => $"{Form} {FactValue.Of(At)}";
}
