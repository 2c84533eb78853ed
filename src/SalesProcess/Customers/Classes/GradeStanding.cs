using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The computed grade of a customer and the one set by hand beside it, on one date.</summary>
/// <typeparam name="TGrade">The type of the grade.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record GradeStanding<TGrade>
    where TGrade : struct
{
    internal GradeStanding(
        LocalDate date,
        GradeAssessment<TGrade> computed,
        ManualGrade<TGrade>? manual,
        ManualGrade<TGrade>? expired
    ) => (Date, Computed, Manual, Expired) = (date, computed, manual, expired);

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>The computed grade, always.</summary>
    public GradeAssessment<TGrade> Computed { get; }

    /// <summary>The grade set by hand that holds on the date; null if none.</summary>
    public ManualGrade<TGrade>? Manual { get; }

    /// <summary>The last grade set by hand that holds no more; null if none.</summary>
    public ManualGrade<TGrade>? Expired { get; }

    /// <summary>The grade that is shown: the one set by hand while it holds, else the computed one.</summary>
    public TGrade Grade => Manual?.Grade ?? Computed.Grade;

    /// <summary>Whether the grade that is shown was set by hand.</summary>
    public bool IsManual => Manual is not null;

    /// <summary>What is shown, in a sentence; says until when, and what has expired.</summary>
    public BilingualText Says =>
        Manual is { } hand
            ? new(
                $"{hand.Entry.Label.English}, set by hand until {FactValue.Of(hand.Until)}; computed: {Computed.Label.English}.",
                $"{hand.Entry.Label.Chinese}（人工设定，至{FactValue.Of(hand.Until)}）；计算结果：{Computed.Label.Chinese}。"
            )
        : Expired is { } past
            ? new(
                $"{Computed.Label.English}, computed; the one set by hand ({past.Entry.Label.English}) expired after {FactValue.Of(past.Until)}.",
                $"{Computed.Label.Chinese}（计算结果）；人工设定（{past.Entry.Label.Chinese}）在{FactValue.Of(past.Until)}之后已失效。"
            )
        : new($"{Computed.Label.English}, computed.", $"{Computed.Label.Chinese}（计算结果）。");

    /// <summary>Answers the grade that is shown, and how it came about.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{Computed.CustomerId}: {Grade} ({(IsManual ? "set by hand" : "computed")})";
}
