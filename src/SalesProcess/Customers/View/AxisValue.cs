using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>What a customer is on one axis: computed, or set by hand for a time.</summary>
/// <remarks>
/// <para>Every assessment of the library makes one (<c>ToAxisValue</c>); a host makes them of its own schemes.</para>
/// <para>Equality is that of all parts. Order is not defined.</para>
/// </remarks>
public sealed record AxisValue
{
    /// <summary>The host's identifier of the customer; not blank, nothing personal.</summary>
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

    /// <summary>The stable name of the value on its axis, such as <c>B</c>; not blank.</summary>
    public required string Code
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>What the value is called, in both languages.</summary>
    public required BilingualText Label
    {
        get;
        init => field = Required.NotNull(value);
    }

    /// <summary>The reason: the clause that the value rests on.</summary>
    public required ClauseId Clause
    {
        get;
        init => field = Required.NotNull(value);
    }

    /// <summary>The date of the assessment; for a value set by hand, the first day on which it holds.</summary>
    public required LocalDate AsOf
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Whether the value is one of the classes of its scheme; false for one such as "ungraded".</summary>
    public bool IsClass { get; init; } = true;

    /// <summary>The date of the next review; null where none is known.</summary>
    public LocalDate? NextReview
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The identifier of who set the value by hand; null where it is computed.</summary>
    public string? SetBy { get; init; }

    /// <summary>The last day on which a value set by hand holds; null where it is computed.</summary>
    public LocalDate? Until
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Whether the value was set by hand.</summary>
    public bool IsManual => Until is not null;

    /// <summary>Answers customer, axis and value.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}, {Axis}: {Code}";
}
