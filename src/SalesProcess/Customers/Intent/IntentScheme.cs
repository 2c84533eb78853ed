using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>From A downward, the first grade whose condition is met (K-07).</summary>
internal sealed class IntentScheme : GradeScheme<IntentFacts, IntentGrade>
{
    internal override CustomerAxis Axis => CustomerAxes.Intent;

    internal override PolicyKey<long> ReviewDays => CustomerParameters.IntentReviewDays;

    private protected override string Decides => "customers.intent-grade";

    private protected override int Place(IntentGrade grade) => (int)grade;

    private protected override BilingualText Question(string customerId, BilingualText date) =>
        new(
            $"Which intent grade does customer {customerId} have on {date.English}?",
            $"客户{customerId}在{date.Chinese}属于哪一类意向客户？"
        );

    private protected override BilingualText Answer(IntentGrade grade, BilingualText label) =>
        grade == IntentGrade.Ungraded
            ? new("None of A to D.", "A至D类均不符合。")
            : new($"{grade}.", $"{grade}类。");

    private protected override Graded<IntentGrade>? Grade(
        IntentFacts facts,
        LocalDate asOf,
        PolicyReader read,
        List<RefusalReason> faults
    )
    {
        var used = new List<Fact>();
        var tried = new List<RuleNotApplied>();
        foreach (var rule in new IntentRules(facts, asOf, read).FromTheTop())
        {
            if (read.Missing.Count > 0)
            {
                return null;
            }

            used.AddRange(rule.Condition.FactsOf(facts));
            ValueList<RefusalReason> unmet = rule.Condition.Unmet(facts);
            if (unmet.Count == 0)
            {
                return Found(rule.Grade, rule.Clause, used, tried);
            }

            tried.Add(rule.Lacking(unmet));
        }

        return Found(IntentGrade.Ungraded, Axis.Clause, used, tried);
    }

    private protected override IEnumerable<FactChange<IntentFacts>> Changes(
        IntentFacts facts,
        LocalDate asOf,
        PolicyEdition policy
    ) =>
        IntentFactList
            .All.Select(fact => fact.TurnedOver(facts))
            .Concat(
                // the date of the assessment stands for every near one: no number of days leaves it out
                new LocalDate?[] { null, asOf }
                    .Where(date => date != facts.CanBeMetOn?.WithCalendar(CalendarSystem.Iso))
                    .Select(date => new FactChange<IntentFacts>(
                        MeetingDate(facts.CanBeMetOn),
                        MeetingDate(date),
                        facts with
                        {
                            CanBeMetOn = date,
                        }
                    ))
            );

    private static Fact MeetingDate(LocalDate? date) =>
        date is { } on
            ? new("can-be-met-on", FactValue.Of(on), MetInNearFuture.Label)
            : Fact.Named("can-be-met-on", "", MetInNearFuture.Label, new("no date known", "日期未知"));

    private static Graded<IntentGrade> Found(
        IntentGrade grade,
        ClauseId clause,
        List<Fact> used,
        List<RuleNotApplied> tried
    ) =>
        new(grade, CustomerLabels.Of(grade), clause)
        {
            IsClass = grade != IntentGrade.Ungraded,
            Facts = used.ToValueList(),
            NotApplied = tried.ToValueList(),
            Next = grade == IntentGrade.A ? null : grade + 1,
            NextLabel = grade == IntentGrade.A ? null : CustomerLabels.Of(grade + 1),
            MissingForNext = tried.Count == 0 ? [] : tried[^1].Unmet,
        };
}
