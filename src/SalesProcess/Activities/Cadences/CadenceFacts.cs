using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>The facts and explanations of recurring duties.</summary>
internal static class CadenceFacts
{
    private static readonly BilingualText DueLabel = new("due on", "应完成日期");

    internal static Fact Subject(string subject) =>
        new("subject", FactValue.Of(subject), new("subject", "对象"));

    internal static Fact Duty(RecurringDuty duty) =>
        Fact.Named("duty", duty.Id, new("duty", "事项"), duty.Label);

    internal static Fact Cadence(Cadence cadence) =>
        Fact.Named("cadence", cadence.Code, new("cadence", "周期"), cadence.Label);

    internal static Fact From(LocalDate from) =>
        new("from", FactValue.Of(from), new("reckoned from", "起算日期"));

    internal static Fact DueOn(CadenceDue due) => new("due", FactValue.Of(due.On), DueLabel);

    internal static Fact Since(LocalDateTime since) =>
        new("since", FactValue.Of(since), new("overdue since", "逾期起始时间"));

    internal static Fact WeekStart(IsoDayOfWeek day) =>
        Fact.Named(
            "week-starts-on",
            Kebab.Of(day),
            new("first day of the week", "每周首日"),
            DeadlineLabels.Of(day)
        );

    internal static Explanation Explain(
        Cadence cadence,
        LocalDate since,
        LocalDate until,
        int most,
        ValueList<LocalDate> dates
    ) =>
        new()
        {
            Decision = "activities.cadence-dates",
            Question = new(
                $"From {FactValue.Of(since)} to {FactValue.Of(until)}, when is it due: {cadence.Label.English}?",
                $"自{FactValue.Of(since)}至{FactValue.Of(until)}，{cadence.Label.Chinese}，何时到期？"
            ),
            Answer = new($"{English.Count(dates.Count, "time")}.", $"共{dates.Count}次。"),
            Outcome = FactValue.OfList(dates),
            Clauses = [],
            Facts =
            [
                From(since),
                new("until", FactValue.Of(until), new("last day looked at", "截止日期")),
                new("most", FactValue.Of(most), new("at most", "最多次数")),
                .. Parts(cadence),
            ],
        };

    internal static Explanation Explain(Cadence cadence, LocalDate from, CadenceDue due) =>
        new()
        {
            Decision = "activities.cadence-due",
            Question = new(
                $"From {FactValue.Of(from)} on, when is it due next: {cadence.Label.English}?",
                $"自{FactValue.Of(from)}起，{cadence.Label.Chinese}，下一次何时到期？"
            ),
            Answer = new($"On {due}.", $"{due}。"),
            Outcome = FactValue.Of(due.On),
            Clauses = [],
            Facts = [From(from), .. Parts(cadence)],
        };

    internal static Explanation Explain(CadenceStanding standing)
    {
        RecurringDuty duty = standing.Duty;
        BilingualText state = CadenceLabels.Of(standing.State);
        return new Explanation
        {
            Decision = "activities.recurring-duty",
            Question = new(
                $"Where does “{duty.Label.English}” stand for '{standing.Subject}' at {FactValue.Of(standing.AsOf)}?",
                $"截至{FactValue.Of(standing.AsOf)}，“{standing.Subject}”的“{duty.Label.Chinese}”情况如何？"
            ),
            Answer = new(
                $"{char.ToUpperInvariant(state.English[0])}{state.English[1..]}; due on {standing.Due}.",
                $"{state.Chinese}；应于{standing.Due}完成。"
            ),
            Outcome = FactValue.Of(Kebab.Of(standing.State)),
            Clauses = [duty.Clause],
            Facts =
            [
                Duty(duty),
                Subject(standing.Subject),
                .. Parts(duty.Cadence),
                new("duty-since", FactValue.Of(standing.DutySince), new("first day of the duty", "起始日期")),
                new("as-of", FactValue.Of(standing.AsOf), new("as of", "截至")),
                .. standing.LastDone is { } last
                    ? [new Fact("last-done", FactValue.Of(last), new("last done", "上次完成时间"))]
                    : Array.Empty<Fact>(),
                .. standing.DoneInLastPeriod is { } then
                    ?
                    [
                        new Fact(
                            "done-then",
                            FactValue.Of(then),
                            new("done in the period of the last time", "上次所在期间已完成次数")
                        ),
                    ]
                    : Array.Empty<Fact>(),
                .. standing.InPeriod is { } period ? PeriodFacts(period) : [],
                DueOn(standing.Due),
                .. standing.OverdueSince is { } since ? [Since(since)] : Array.Empty<Fact>(),
            ],
            Readings = duty.Readings,
        };
    }

    internal static Explanation Explain(CadenceReview review, ValueList<Explanation> steps) =>
        new()
        {
            Decision = "activities.recurring-duty-list",
            Question = new(
                $"At {FactValue.Of(review.AsOf)}, where is “{review.Duty.Label.English}” due or overdue?",
                $"截至{FactValue.Of(review.AsOf)}，“{review.Duty.Label.Chinese}”有哪些到期或逾期？"
            ),
            Answer = new(
                $"{review.Overdue.Count} overdue and {review.DueToday.Count} due today, of {review.Standings.Count}.",
                $"共{review.Standings.Count}个，其中逾期{review.Overdue.Count}个，今日应完成{review.DueToday.Count}个。"
            ),
            Outcome = FactValue.Of(review.Overdue.Count),
            Clauses = [review.Duty.Clause],
            Facts = [Duty(review.Duty), .. Parts(review.Duty.Cadence)],
            Readings = review.Duty.Readings,
            Steps = steps,
        };

    internal static Explanation Explain(DutyReview review, ValueList<Explanation> steps) =>
        new()
        {
            Decision = "activities.duty-review",
            Question = new(
                $"At {FactValue.Of(review.AsOf)}, which duties are due or overdue?",
                $"截至{FactValue.Of(review.AsOf)}，有哪些事项到期或逾期？"
            ),
            Answer = new(
                $"{review.Overdue.Count} overdue and {review.DueToday.Count} due today, of {review.Standings.Count}.",
                $"共{review.Standings.Count}项，其中逾期{review.Overdue.Count}项，今日应完成{review.DueToday.Count}项。"
            ),
            Outcome = FactValue.Of(review.Overdue.Count),
            Clauses = [.. review.Standings.Select(standing => standing.Duty.Clause).Distinct()],
            Steps = steps,
        };

    private static Fact[] PeriodFacts(CadenceProgress period) =>
        [
            new("period-from", FactValue.Of(period.From), new("first day of the period", "本期首日")),
            new("period-to", FactValue.Of(period.To), new("last day of the period", "本期末日")),
            new("done-in-period", FactValue.Of(period.Done), new("done in the period", "本期已完成次数")),
        ];

    private static IEnumerable<Fact> Parts(Cadence cadence) =>
        [
            Cadence(cadence),
            .. cadence.Facts,
            Fact.Named(
                "days",
                Kebab.Of(cadence.Days),
                new("days that count", "计入的日期"),
                CadenceLabels.Of(cadence.Days)
            ),
        ];
}
