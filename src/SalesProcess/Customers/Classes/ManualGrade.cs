using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>A grade set by hand for a time. It stands beside the computed one and never overwrites it.</summary>
/// <typeparam name="TGrade">The type of the grade.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ManualGrade<TGrade>
    where TGrade : struct
{
    internal ManualGrade(ManualGradeEntry<TGrade> entry, LocalDate until) => (Entry, Until) = (entry, until);

    /// <summary>Who set it, why and when.</summary>
    public ManualGradeEntry<TGrade> Entry { get; }

    /// <summary>The last day on which it holds, this day included.</summary>
    public LocalDate Until { get; }

    /// <summary>The grade.</summary>
    public TGrade Grade => Entry.Grade;

    /// <summary>The first day on which it holds.</summary>
    public LocalDate From => Entry.From;

    /// <summary>Tells where a date lies.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Not yet in force, in force, or expired.</returns>
    public ManualGradeState On(LocalDate date)
    {
        date = date.WithCalendar(CalendarSystem.Iso);
        return date < From ? ManualGradeState.NotYet
            : date <= Until ? ManualGradeState.InForce
            : ManualGradeState.Expired;
    }

    /// <summary>Gives the value for a view of all axes.</summary>
    /// <returns>A value set by hand on this axis.</returns>
    public AxisValue ToAxisValue() =>
        new()
        {
            CustomerId = Entry.CustomerId,
            Axis = Entry.Axis,
            Code = Grade.ToString()!,
            Label = Entry.Label,
            Clause = ManualGrades.Clause,
            AsOf = From,
            SetBy = Entry.By,
            Until = Until,
        };

    /// <summary>Answers customer, grade and the last day.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{Entry.CustomerId}: {Grade} by {Entry.By} until {FactValue.Of(Until)}";
}
