using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>One scheme of grades; what every scheme has in common is worked out here, once.</summary>
internal abstract class GradeScheme<TFacts, TGrade>
    where TFacts : class
    where TGrade : struct
{
    internal abstract CustomerAxis Axis { get; }

    internal abstract PolicyKey<long> ReviewDays { get; }

    private protected abstract string Decides { get; }

    /// <summary>Grades; where a value of the policy is not set or the facts cannot be judged, says why and answers
    /// null.</summary>
    private protected abstract Graded<TGrade>? Grade(
        TFacts facts,
        LocalDate asOf,
        PolicyReader read,
        List<RefusalReason> faults
    );

    /// <summary>The facts with each single one changed, to every value that could matter.</summary>
    private protected abstract IEnumerable<FactChange<TFacts>> Changes(
        TFacts facts,
        LocalDate asOf,
        PolicyEdition policy
    );

    /// <summary>Greater is better; the same everywhere where the grades have no order.</summary>
    private protected abstract int Place(TGrade grade);

    private protected abstract BilingualText Question(string customerId, BilingualText date);

    private protected abstract BilingualText Answer(TGrade grade, BilingualText label);

    [Implements("LIB-GRADE-21")]
    internal Decision<GradeAssessment<TGrade>> Assess(
        TFacts facts,
        string customerId,
        LocalDate asOf,
        PolicyEdition policy
    )
    {
        asOf = asOf.WithCalendar(CalendarSystem.Iso);
        var read = new PolicyReader(policy);
        var faults = new List<RefusalReason>();
        Graded<TGrade>? graded = Grade(facts, asOf, read, faults);
        if (graded is null)
        {
            return Decision.Refuse<GradeAssessment<TGrade>>(new Refusal([.. read.Missing, .. faults]));
        }

        (LocalDate? review, RefusalReason? none) = GradeReviews.After(asOf, ReviewDays, policy);
        if (review is not null)
        {
            read.Read(ReviewDays);
        }

        var assessment = new GradeAssessment<TGrade>(
            customerId,
            Axis,
            asOf,
            graded,
            new(() => WhatIf(facts, graded.Grade, asOf, policy))
        )
        {
            NextReview = review,
            NoReview = none,
        };
        ValueList<PolicyReading> readings = read.Readings;
        return Decision.Accept(
            assessment,
            () =>
                new Explanation
                {
                    Decision = Decides,
                    Question = Question(customerId, BilingualText.Same(FactValue.Of(asOf).Text)),
                    Answer = Answer(graded.Grade, graded.Label),
                    Outcome = FactValue.Of(graded.Grade.ToString()!),
                    Clauses = graded.Clause == Axis.Clause ? [Axis.Clause] : [graded.Clause, Axis.Clause],
                    Facts = graded.Facts.Distinct().ToValueList(),
                    Readings = readings,
                    NotApplied = graded.NotApplied,
                }
        );
    }

    [Implements("LIB-GRADE-22")]
    private ValueList<GradeChange<TGrade>> WhatIf(
        TFacts facts,
        TGrade now,
        LocalDate asOf,
        PolicyEdition policy
    )
    {
        var changes = new List<GradeChange<TGrade>>();
        foreach (FactChange<TFacts> change in Changes(facts, asOf, policy))
        {
            var read = new PolicyReader(policy);
            var faults = new List<RefusalReason>();
            Graded<TGrade>? then = Grade(change.Facts, asOf, read, faults);
            if (then is null)
            {
                changes.Add(new(change.From, change.To) { Needs = [.. read.Missing, .. faults] });
            }
            else if (!then.Grade.Equals(now))
            {
                changes.Add(
                    new(change.From, change.To)
                    {
                        Grade = then.Grade,
                        GradeLabel = then.Label,
                        Move = MoveBetween(now, then.Grade),
                    }
                );
            }
        }

        return changes.ToValueList();
    }

    private GradeMove MoveBetween(TGrade now, TGrade then) =>
        Axis.Order == GradeOrder.None ? GradeMove.Sideways
        : Place(then) > Place(now) ? GradeMove.Up
        : GradeMove.Down;
}
