using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Activities;

/// <summary>What was done on a day, in its week and in its month, held against the targets of one profile.</summary>
/// <remarks>
/// <para>
/// Every target of the profile has one result, over the period of its kind that the day lies in; the order of the
/// entries changes nothing. Whether all targets of the day are met is asked with <see cref="Judge"/>.
/// </para>
/// <para>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</para>
/// </remarks>
public sealed record ActivityAssessment
{
    private ActivityAssessment(
        ActivityProfile profile,
        LocalDate date,
        ValueList<TargetResult> results,
        ValueList<ActivityEntry> others,
        ValueList<PolicyReading> readings,
        string edition
    )
    {
        Profile = profile;
        Date = date;
        Results = results;
        Others = others;
        Readings = readings;
        Edition = edition;
    }

    /// <summary>The profile whose targets are held against what was done.</summary>
    public ActivityProfile Profile { get; }

    /// <summary>The day, in the ISO calendar system.</summary>
    public LocalDate Date { get; }

    /// <summary>One result a target, in the order of the policy.</summary>
    public ValueList<TargetResult> Results { get; }

    /// <summary>The entries of activities that no target of the profile counts.</summary>
    public ValueList<ActivityEntry> Others { get; }

    /// <summary>The edition of the policy, such as <c>acme/2026 over built-in/1</c>.</summary>
    public string Edition { get; }

    internal ValueList<PolicyReading> Readings { get; }

    /// <summary>Holds what was done against the targets of a profile.</summary>
    /// <param name="profile">The one profile of the salesperson.</param>
    /// <param name="date">The day; its week and its month are assessed with it.</param>
    /// <param name="entries">What was done; entries outside the day, its week and its month are left aside.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>One result a target, met or not, with the explanation. Refused where the policy lacks a value: the
    /// midday border, which is needed once an entry with a time is to count for a half day.</returns>
    /// <example>
    /// <code>
    /// Decision&lt;ActivityAssessment&gt; day = ActivityAssessment
    ///     .Of(ActivityProfile.Desk, today, entries, policy)
    ///     .Then(assessment => assessment.Judge(AssessedSpan.Day));
    /// </code>
    /// </example>
    [Implements("TARGET-CALL-AM", "TARGET-CALL-PM", "TARGET-CALL-DAY", "LIB-ACTIVITY-02")]
    [Implements("TARGET-WECHAT-DAY", "TARGET-INTENT-DAY", "TARGET-EVIDENCE-01")]
    [Implements("TARGET-D-DAY", "TARGET-C-VISIT-DAY", "TARGET-COLD-DAY")]
    [Implements("TARGET-COLD-WEEK-CITY", "TARGET-SIGN-MONTH")]
    public static Decision<ActivityAssessment> Of(
        ActivityProfile profile,
        LocalDate date,
        ValueList<ActivityEntry> entries,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(profile);
        _ = Required.Items(entries);
        ArgumentNullException.ThrowIfNull(policy);
        date = date.WithCalendar(CalendarSystem.Iso);
        var read = new PolicyReader(policy);
        Parameter<ValueList<ActivityTarget>>? all = read.Read(ActivityParameters.Targets);
        ActivityTarget[] targets = [.. all?.Value.Where(target => Applies(target, profile)) ?? []];
        ActivityEntry[] sorted = [.. entries.OrderBy(entry => entry.ToString(), StringComparer.Ordinal)];
        LocalTime? border = NeedsBorder(targets, sorted, date)
            ? read.Read(ActivityParameters.MiddayBorder)?.Value
            : null;
        IsoDayOfWeek weekStartsOn = targets.Any(target => target.Period == TargetPeriod.Week)
            ? read.Read(PolicyKeys.WeekStartsOn)?.Value ?? IsoDayOfWeek.Monday
            : IsoDayOfWeek.Monday;
        if (read.Missing.Count > 0)
        {
            return Decision.Refuse<ActivityAssessment>(new Refusal(read.Missing));
        }

        ValueList<TargetResult> results = targets
            .Select(target =>
                TargetCount.Of(
                    target,
                    TargetDays.Of(target.Period, date, weekStartsOn),
                    sorted,
                    border,
                    all!.Edition
                )
            )
            .ToValueList();
        ValueList<ActivityEntry> others = sorted
            .Where(entry => !targets.Any(target => TargetCount.Asks(target, entry)))
            .ToValueList();
        var answer = new ActivityAssessment(profile, date, results, others, read.Readings, policy.Id);
        return Decision.Accept(answer, ActivityExplanations.OfAssessment(answer, sorted.ToValueList()));
    }

    /// <summary>Says whether every target of a span is met.</summary>
    /// <param name="span">The day with its halves, the week, or the month.</param>
    /// <returns>This assessment, explained; refused with one reason for each target that is not met. A span in which the
    /// profile has no target is accepted, and the explanation says that nothing is asked.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span is not a defined one.</exception>
    public Decision<ActivityAssessment> Judge(AssessedSpan span)
    {
        RefusalReason[] misses =
        [
            .. In(span).SelectMany(result => ActivityExplanations.Misses(result, TargetsEdition)),
        ];
        return misses is []
            ? Decision.Accept(this, ActivityExplanations.OfJudgement(this, span))
            : Decision.Refuse<ActivityAssessment>(new Refusal([.. misses]));
    }

    /// <summary>Lists the results of a span.</summary>
    /// <param name="span">The day with its halves, the week, or the month.</param>
    /// <returns>The results, in the order of the policy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span is not a defined one.</exception>
    public ValueList<TargetResult> In(AssessedSpan span)
    {
        TargetPeriod last = span switch
        {
            AssessedSpan.Day => TargetPeriod.Day,
            AssessedSpan.Week => TargetPeriod.Week,
            AssessedSpan.Month => TargetPeriod.Month,
            _ => throw new ArgumentOutOfRangeException(nameof(span), span, "The span must be a defined one."),
        };
        return Results
            .Where(result =>
                result.Target.Period == last
                || (span == AssessedSpan.Day && TargetCount.Half(result.Target.Period) is not null)
            )
            .ToValueList();
    }

    /// <summary>Finds the result of a target.</summary>
    /// <param name="targetId">The stable name of the target.</param>
    /// <returns>The result; null if the profile has no such target.</returns>
    public TargetResult? Find(string targetId) =>
        Results.FirstOrDefault(result => result.Target.Id == targetId);

    /// <summary>Lists the results as one flat row a target, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The rows, in the order of the policy.</returns>
    public ValueList<TargetRow> ToRows(Language language) =>
        Results.Select(result => TargetRow.Of(result, language)).ToValueList();

    /// <summary>Answers date, profile and how many targets are met.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FactValue.Of(Date)}, {Profile}: {Results.Count(result => result.IsMet)} of {Results.Count} met"
        );

    private string TargetsEdition => Readings[0].Edition;

    private static bool Applies(ActivityTarget target, ActivityProfile profile) =>
        target.Conditions.All(condition =>
            profile.Traits.TryGetValue(condition.Trait, out string? value) && condition.Values.Contains(value)
        );

    private static bool NeedsBorder(ActivityTarget[] targets, ActivityEntry[] entries, LocalDate date)
    {
        ActivityTarget[] halves = [.. targets.Where(target => TargetCount.Half(target.Period) is not null)];
        return entries.Any(entry =>
            entry.Time is not null
            && entry.Date == date
            && halves.Any(target => TargetCount.Asks(target, entry))
        );
    }
}
