using SalesProcess.Activities;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A rule of one customer's own: it goes before the rules of the policy for the same duty.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Form">The stable name of the activity that counts, such as <c>visit</c>; not blank.</param>
/// <param name="Cadence">How often.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record OwnRule(CareDuty Duty, string Form, Cadence Cadence)
{
    /// <summary>The stable name of the activity that counts; not blank.</summary>
    public string Form
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Form);

    /// <summary>How often.</summary>
    public Cadence Cadence
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Cadence);

    /// <summary>Answers duty, form and cadence.</summary>
    /// <returns>Such as <c>visit-frequency: visit every-days 7 calendar-days</c>.</returns>
    public override string ToString() => $"{Kebab.Of(Duty)}: {Form} {Cadence}";
}
