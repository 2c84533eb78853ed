using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Somebody wants to set a grade by hand; what is missing is refused, not filled in.</summary>
/// <typeparam name="TGrade">The type of the grade.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ManualGradeEntry<TGrade>
    where TGrade : struct
{
    /// <summary>The host's identifier of the customer; no name, nothing personal.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The axis.</summary>
    public required CustomerAxis Axis
    {
        get;
        init => field = Required.NotNull(value);
    }

    /// <summary>The grade.</summary>
    public required TGrade Grade { get; init; }

    /// <summary>What the grade is called, such as <c>CustomerLabels.Of(grade)</c>.</summary>
    public required BilingualText Label
    {
        get;
        init => field = Required.NotNull(value);
    }

    /// <summary>The identifier of who sets it; not blank.</summary>
    public required string By
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The stable name of the post of who sets it; not blank.</summary>
    public required string Role
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>Why; blank is refused.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The date on which it is entered.</summary>
    public required LocalDate EnteredOn
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The first day on which it holds; not before the date of the entry.</summary>
    public required LocalDate From
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The last day on which it holds, this day included; null is refused.</summary>
    public LocalDate? Until
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Answers customer, axis and grade.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}, {Axis}: {Grade} by {By}";
}
