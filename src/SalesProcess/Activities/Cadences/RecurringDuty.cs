using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>Something that the policy asks for again and again: what, by which clause, and how often.</summary>
/// <param name="Id">The stable name, in kebab case.</param>
/// <param name="Label">What is to be done, in both languages.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Cadence">How often.</param>
/// <remarks>Chapters make it of values of the policy; a host may make its own. Equality is that of all parts. Order is
/// not defined.</remarks>
/// <example>
/// <code>
/// RecurringDuty count = StockDuties.Of(StockDuty.CounterCount, policy) …;
/// Decision&lt;CadenceReview&gt; list = count.Review(counters, asOf, calendar);   // which counters are overdue
/// </code>
/// </example>
public sealed record RecurringDuty(string Id, BilingualText Label, ClauseId Clause, Cadence Cadence)
{
    /// <summary>The stable name, in kebab case.</summary>
    public string Id
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Id);

    /// <summary>What is to be done, in both languages.</summary>
    public BilingualText Label
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Label);

    /// <summary>The clause that asks for it.</summary>
    public ClauseId Clause
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Clause);

    /// <summary>How often.</summary>
    public Cadence Cadence
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Cadence);

    /// <summary>The values of the policy that the cadence was made of; empty where a host made it.</summary>
    public ValueList<PolicyReading> Readings
    {
        get;
        init => field = Required.NotNull(value);
    } = [];

    /// <summary>Judges where the duty stands for one subject.</summary>
    /// <param name="subject">The subject, with all that was done.</param>
    /// <param name="asOf">The local time; what was done later does not count.</param>
    /// <param name="calendar">The calendar that says which days are worked; asked only where working days count.</param>
    /// <returns>When it was done last, when it is due, and since when it is overdue; refused where the calendar does
    /// not reach so far.</returns>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    public Decision<CadenceStanding> Judge(
        CadenceSubject subject,
        LocalDateTime asOf,
        WorkingCalendar calendar
    )
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(calendar);
        LocalClock.RequireIso(asOf.Date, nameof(asOf));
        LocalDateTime[] times = subject.DoneAt(asOf);
        LocalDateTime? last = times.Length == 0 ? null : times.Max();
        LocalDate[] days = [.. times.Select(time => time.Date)];
        return Cadence
            .NextDue(subject.DutySince, days, calendar)
            .Then(next =>
            {
                var standing = new CadenceStanding(
                    this,
                    subject.Id,
                    subject.DutySince,
                    asOf,
                    last,
                    next,
                    ProgressOf(subject.DutySince, days, asOf.Date)
                )
                {
                    DoneInLastPeriod =
                        last is { } on && Cadence is Cadence.PerPeriod often
                            ? days.Count(often.PeriodOf(on.Date).Contains)
                            : null,
                };
                return Decision.Accept(standing, () => CadenceFacts.Explain(standing));
            });
    }

    /// <summary>Judges where the duty stands for many subjects: the list of what is due and overdue.</summary>
    /// <param name="subjects">The subjects, each once.</param>
    /// <param name="asOf">The local time; what was done later does not count.</param>
    /// <param name="calendar">The calendar that says which days are worked; asked only where working days count.</param>
    /// <returns>The standing of each, by the same judgement as for one; refused with each subject that stands twice,
    /// and with every reason for which one of them cannot be judged.</returns>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    public Decision<CadenceReview> Review(
        ValueList<CadenceSubject> subjects,
        LocalDateTime asOf,
        WorkingCalendar calendar
    )
    {
        _ = Required.Items(subjects);
        List<RefusalReason> reasons =
        [
            .. subjects
                .Repeated(subject => subject.Id)
                .Select(group =>
                    CadenceRefusals.SubjectTwice.Because(
                        Clause,
                        CadenceFacts.Subject(group.Key),
                        new Fact("count", FactValue.Of(group.Count()), new("times", "次数"))
                    )
                ),
        ];
        var standings = new List<CadenceStanding>();
        var steps = new List<OnDemand<Explanation>>();
        foreach (CadenceSubject subject in subjects)
        {
            Decision<CadenceStanding> judged = Judge(subject, asOf, calendar);
            if (judged.TryGetValue(out CadenceStanding? standing, out Refusal? refusal))
            {
                standings.Add(standing);
                steps.Add(judged.Why!);
            }
            else
            {
                Fact of = CadenceFacts.Subject(subject.Id);
                reasons.AddRange(
                    refusal.Reasons.Select(reason => reason with { Facts = [.. reason.Facts, of] })
                );
            }
        }

        if (reasons.Count > 0)
        {
            return Decision.Refuse<CadenceReview>(new Refusal(reasons.Distinct().ToValueList()));
        }

        var review = new CadenceReview(this, asOf, standings.ToValueList());
        ValueList<OnDemand<Explanation>> whys = steps.ToValueList();
        return Decision.Accept(review, () => CadenceFacts.Explain(review, whys.Values()));
    }

    /// <summary>How far it is done in the period of a day, where the cadence has periods and this one asks for
    /// something.</summary>
    private CadenceProgress? ProgressOf(LocalDate since, LocalDate[] done, LocalDate day)
    {
        if (Cadence is not Cadence.PerPeriod often || !CadenceSteps.HasPeriodAround(day))
        {
            return null;
        }

        DateInterval period = often.PeriodOf(day);
        return period.Start < since
            ? null
            : new CadenceProgress(period, often.Count, done.Count(period.Contains));
    }

    /// <summary>Answers the name and the cadence.</summary>
    /// <returns>Such as <c>counter-count: every-days 7 calendar-days</c>.</returns>
    public override string ToString() => $"{Id}: {Cadence}";
}
