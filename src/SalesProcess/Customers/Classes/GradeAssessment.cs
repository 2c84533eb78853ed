using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The grade of a customer on one axis, with what it rests on and what would change it.</summary>
/// <typeparam name="TGrade">The type of the grade; each scheme has its own, and none converts into another.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record GradeAssessment<TGrade>
    where TGrade : struct
{
    private readonly OnDemand<ValueList<GradeChange<TGrade>>> whatIf;

    internal GradeAssessment(
        string customerId,
        CustomerAxis axis,
        LocalDate asOf,
        Graded<TGrade> graded,
        OnDemand<ValueList<GradeChange<TGrade>>> whatIf
    )
    {
        CustomerId = customerId;
        Axis = axis;
        AsOf = asOf;
        Grade = graded.Grade;
        Label = graded.Label;
        IsClass = graded.IsClass;
        Clause = graded.Clause;
        NextGrade = graded.Next;
        NextLabel = graded.NextLabel;
        MissingForNext = graded.MissingForNext;
        this.whatIf = whatIf;
    }

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>The axis that the grade is on.</summary>
    public CustomerAxis Axis { get; }

    /// <summary>The grade.</summary>
    public TGrade Grade { get; }

    /// <summary>What the grade is called, in both languages.</summary>
    public BilingualText Label { get; }

    /// <summary>Whether the grade is one of the classes of the scheme; false where none of them fits.</summary>
    public bool IsClass { get; }

    /// <summary>The date of the assessment.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The clause that the grade rests on.</summary>
    public ClauseId Clause { get; }

    /// <summary>The next grade up; null for the best one, and where the grades have no order.</summary>
    public TGrade? NextGrade { get; }

    /// <summary>What the next grade up is called; null where there is none.</summary>
    public BilingualText? NextLabel { get; }

    /// <summary>Every condition of the next grade up that is not met; empty where there is none.</summary>
    public ValueList<RefusalReason> MissingForNext { get; }

    /// <summary>Every single fact that, with another value, changes the grade; worked out when it is asked for.</summary>
    public ValueList<GradeChange<TGrade>> WhatIf => whatIf.Value;

    /// <summary>The margin down: every single fact that alone would lose the grade.</summary>
    public ValueList<GradeChange<TGrade>> LostBy =>
        WhatIf.Where(change => change.Move == GradeMove.Down).ToValueList();

    /// <summary>The date by which the grade is looked at again; null where none is known.</summary>
    public LocalDate? NextReview { get; internal init; }

    /// <summary>Why no date of the next review is known; null where one is.</summary>
    public RefusalReason? NoReview { get; internal init; }

    /// <summary>Gives the assessment as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of labels and of what is missing.</param>
    /// <returns>The row.</returns>
    public GradeRow ToRow(Language language) =>
        new(
            CustomerId,
            Axis.Id,
            Grade.ToString()!,
            Label.In(language),
            Clause.ToString(),
            AsOf.ToDateOnly(),
            NextGrade?.ToString() ?? "",
            MissingForNext.Count == 0
                ? ""
                : BilingualText.Join(MissingForNext.Select(reason => reason.Message)).In(language),
            NextReview?.ToDateOnly()
        );

    /// <summary>Gives every change of one fact that changes the grade as a flat row.</summary>
    /// <param name="language">The language of labels and values.</param>
    /// <returns>The rows, in the order of the facts.</returns>
    public ValueList<GradeChangeRow> ToChangeRows(Language language) =>
        WhatIf.Select(change => change.ToRow(language)).ToValueList();

    /// <summary>Gives the value for a view of all axes.</summary>
    /// <returns>A computed value on this axis.</returns>
    public AxisValue ToAxisValue() =>
        new()
        {
            CustomerId = CustomerId,
            Axis = Axis,
            Code = Grade.ToString()!,
            Label = Label,
            Clause = Clause,
            AsOf = AsOf,
            IsClass = IsClass,
            NextReview = NextReview,
        };

    /// <summary>Answers customer and grade.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {Grade}";
}
