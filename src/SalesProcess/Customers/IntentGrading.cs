using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Grades intent customers A to D.</summary>
public static class IntentGrading
{
    private static readonly ClauseId GradesClause = ClauseId.Parse("GRADE-INTENT-00");

    /// <summary>Grades one customer: from A downward, the first grade whose condition is met (K-07).</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="asOf">The date of the assessment.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The grade, why no higher grade applies, and what is missing for the next one; ungraded where none
    /// fits. Refused only where a condition that the facts call for needs a value that the host has not set.</returns>
    /// <exception cref="ArgumentException">The identifier of the customer is blank.</exception>
    /// <example>
    /// <code>
    /// var facts = new IntentFacts { CustomerId = "C-17", NeedsClear = true, SolutionSubmitted = true };
    /// IntentGrading.Assess(facts, today, policy);   // B; for A: business negotiation started
    /// </code>
    /// </example>
    public static Decision<IntentAssessment> Assess(IntentFacts facts, LocalDate asOf, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentException.ThrowIfNullOrWhiteSpace(facts.CustomerId, nameof(facts));
        asOf = asOf.WithCalendar(CalendarSystem.Iso);
        var read = new PolicyReader(policy);
        var used = new List<Fact>();
        var tried = new List<RuleNotApplied>();
        IntentRule? match = null;
        foreach (IntentRule rule in new IntentRules(facts, asOf, read).FromTheTop())
        {
            if (read.Missing.Count > 0)
            {
                return Decision.Refuse<IntentAssessment>(new Refusal(read.Missing));
            }

            used.AddRange(rule.Condition.FactsOf(facts));
            ValueList<RefusalReason> unmet = rule.Condition.Unmet(facts);
            if (unmet.Count == 0)
            {
                match = rule;
                break;
            }

            tried.Add(
                new($"intent-grade-{Kebab.Of(rule.Grade)}", CustomerLabels.Of(rule.Grade), rule.Clause, unmet)
            );
        }

        IntentGrade grade = match?.Grade ?? IntentGrade.Ungraded;
        var assessment = new IntentAssessment(
            facts.CustomerId,
            grade,
            grade == IntentGrade.A ? null : grade + 1,
            tried.Count == 0 ? [] : tried[^1].Unmet
        );
        ValueList<Fact> given = used.ToValueList();
        ValueList<RuleNotApplied> notApplied = tried.ToValueList();
        ValueList<PolicyReading> readings = read.Readings;
        ClauseId? clause = match?.Clause;
        return Decision.Accept(
            assessment,
            () =>
                new Explanation
                {
                    Decision = "customers.intent-grade",
                    Question = new(
                        $"Which intent grade does customer {facts.CustomerId} have on {FactValue.Of(asOf)}?",
                        $"客户{facts.CustomerId}在{FactValue.Of(asOf)}属于哪一类意向客户？"
                    ),
                    Answer = clause is null
                        ? new("None of A to D.", "A至D类均不符合。")
                        : new($"{grade}.", $"{grade}类。"),
                    Outcome = FactValue.Of(grade.ToString()),
                    Clauses = clause is null ? [GradesClause] : [clause, GradesClause],
                    Facts = given.Distinct().ToValueList(),
                    Readings = readings,
                    NotApplied = notApplied,
                }
        );
    }
}
