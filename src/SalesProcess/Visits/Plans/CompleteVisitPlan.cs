using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>A visit plan of a week or a day in which nothing is open: neither a part of the plan nor a review.</summary>
/// <remarks>Made by <see cref="ForWeek"/> and <see cref="ForDay"/> only. Equality is that of all parts. Order is not
/// defined.</remarks>
public sealed record CompleteVisitPlan
{
    private static readonly Dictionary<string, string> OfSalesperson = new()
    {
        ["role"] = Kebab.Of(VisitorRole.Salesperson),
    };

    private CompleteVisitPlan(VisitPlanLevel level, CompletedForm parts, Checklist reviews) =>
        (Level, Parts, Reviews) = (level, parts, reviews);

    /// <summary>The period that it is for.</summary>
    public VisitPlanLevel Level { get; }

    /// <summary>The parts of the plan.</summary>
    public CompletedForm Parts { get; }

    /// <summary>The reviews, all settled.</summary>
    public Checklist Reviews { get; }

    /// <summary>The visits that the plan names, in their visiting order; empty for a day.</summary>
    internal ValueList<string> Visits =>
        Parts
            .Entries.Where(entry => entry.Field.Id == VisitPlanFacts.Order)
            .SelectMany(entry => entry.Values)
            .Select(value => value.Text)
            .ToValueList();

    /// <summary>Completes a week's plan: four parts, a target customer, and three reviews.</summary>
    /// <param name="parts">The form <see cref="VisitPlanParameters.WeekPlan"/>.</param>
    /// <param name="reviews">The answers to <see cref="VisitPlanParameters.WeekReviews"/>, by the name of the
    /// item.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The plan; refused with every open field, every open review, and an order that does not name each visit
    /// once.</returns>
    /// <exception cref="ArgumentException">The form is another one, or an answer is to no review.</exception>
    [Implements("VISIT-PLAN-WEEK-02", "VISIT-PLAN-WEEK-03", "VISIT-PLAN-TARGET-01")]
    public static Decision<CompleteVisitPlan> ForWeek(
        FilledForm parts,
        IReadOnlyDictionary<string, ChecklistAnswer> reviews,
        PolicyEdition policy
    ) =>
        Complete(
            VisitPlanLevel.Week,
            VisitPlanParameters.WeekPlan,
            VisitPlanParameters.WeekReviews,
            parts,
            reviews,
            policy
        );

    /// <summary>Completes a day's plan: a target customer and three reviews.</summary>
    /// <param name="parts">The form <see cref="VisitPlanParameters.DayPlan"/>.</param>
    /// <param name="reviews">The answers to <see cref="VisitPlanParameters.DayReviews"/>, by the name of the
    /// item.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The plan; refused with every open field and every open review.</returns>
    /// <exception cref="ArgumentException">The form is another one, or an answer is to no review.</exception>
    [Implements("VISIT-PLAN-DAY-01", "VISIT-PLAN-TARGET-01")]
    public static Decision<CompleteVisitPlan> ForDay(
        FilledForm parts,
        IReadOnlyDictionary<string, ChecklistAnswer> reviews,
        PolicyEdition policy
    ) =>
        Complete(
            VisitPlanLevel.Day,
            VisitPlanParameters.DayPlan,
            VisitPlanParameters.DayReviews,
            parts,
            reviews,
            policy
        );

    /// <summary>Answers the level.</summary>
    /// <returns>Such as <c>week plan: complete</c>.</returns>
    public override string ToString() => $"{Kebab.Of(Level)} plan: complete";

    private static Decision<CompleteVisitPlan> Complete(
        VisitPlanLevel level,
        PolicyKey<ValueList<PolicyField>> form,
        PolicyKey<ValueList<PolicyItem>> items,
        FilledForm parts,
        IReadOnlyDictionary<string, ChecklistAnswer> answers,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(policy);
        if (parts.Reading.Parameter != form.Name)
        {
            throw new ArgumentException(
                $"The parts are the form '{parts.Reading.Parameter}'. Start it with '{form}'.",
                nameof(parts)
            );
        }

        var read = new PolicyReader(policy);
        if (read.Read(items) is not { } asked)
        {
            return Decision.Refuse<CompleteVisitPlan>(new Refusal(read.Missing));
        }

        Checklist reviews = answers.Aggregate(
            Checklist.Start(asked, OfSalesperson),
            (list, answer) => list.With(answer.Key, answer.Value)
        );
        ValueList<RefusalReason> open = [.. OrderReasons(parts), .. reviews.OpenReasons()];
        return parts
            .Complete()
            .Match(
                (completed, why) =>
                    open.Count == 0
                        ? Decision.Accept(
                            new CompleteVisitPlan(level, completed, reviews),
                            Explain(level, reviews, why, read.Readings)
                        )
                        : Decision.Refuse<CompleteVisitPlan>(new Refusal(open)),
                refusal => Decision.Refuse<CompleteVisitPlan>(new Refusal([.. refusal.Reasons, .. open]))
            );
    }

    /// <summary>What the order lacks or names besides, where both parts are filled in.</summary>
    private static IEnumerable<RefusalReason> OrderReasons(FilledForm parts)
    {
        string[] visits = Texts(parts, VisitPlanFacts.Visits);
        string[] order = Texts(parts, VisitPlanFacts.Order);
        if (visits.Length == 0 || order.Length == 0)
        {
            yield break;
        }

        string[] differing =
        [
            .. visits.Except(order).Concat(order.Except(visits)),
            .. order.Repeated(visit => visit).Select(group => group.Key),
        ];
        if (differing.Length > 0)
        {
            yield return VisitPlanRefusals.OrderDiffers.Because(
                VisitPlanFacts.PartsClause,
                new Fact(
                    "differing",
                    FactValue.Of(string.Join(", ", differing.Distinct())),
                    new("visits that differ", "不一致的拜访")
                )
            );
        }
    }

    private static string[] Texts(FilledForm parts, string field) =>
        [
            .. parts
                .Entries.Where(entry => entry.Field.Id == field)
                .SelectMany(entry => entry.Values)
                .Select(value => value.Text),
        ];

    private static Explanation Explain(
        VisitPlanLevel level,
        Checklist reviews,
        Explanation parts,
        ValueList<PolicyReading> readings
    ) =>
        new()
        {
            Decision = $"visits.{Kebab.Of(level)}-plan",
            Question = new(
                $"Is the visit plan of the {Kebab.Of(level)} complete?",
                level == VisitPlanLevel.Week ? "周拜访计划是否完整？" : "日拜访计划是否完整？"
            ),
            Answer = new("Yes; no part and no review is open.", "完整，各部分均已填写，各项回顾均已完成。"),
            Outcome = FactValue.Of(true),
            Clauses =
            [
                .. parts.Clauses.Concat(reviews.Entries.Select(entry => entry.Item.Clause)).Distinct(),
            ],
            Facts = reviews
                .Entries.Select(entry =>
                    Fact.Named(entry.Item.Id, entry.Answer!.Code, entry.Item.Text, entry.Answer.Label)
                )
                .ToValueList(),
            Readings = readings,
            Steps = [parts],
        };
}
