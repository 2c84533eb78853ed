using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>Who is commended at a meeting, and for what: a ranking for each measure of the policy.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record PraiseList
{
    private const string PaidTrait = "paid";

    private PraiseList(LocalDate day, ValueList<PraiseLine> lines) => (Day, Lines) = (day, lines);

    /// <summary>The day of the meeting.</summary>
    public LocalDate Day { get; }

    /// <summary>The rankings, measure by measure in the order of the policy, each from the first place on.</summary>
    public ValueList<PraiseLine> Lines { get; }

    /// <summary>Everybody who is commended, each once, in the order of the rankings.</summary>
    public ValueList<string> Praised =>
        Lines.Where(line => line.IsPraised).Select(line => line.Person).Distinct().ToValueList();

    /// <summary>Ranks the results for the praise of a meeting.</summary>
    /// <param name="day">The day of the meeting; a morning meeting is given the results of the day before.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="slotId">The stable name of the meeting.</param>
    /// <param name="results">What everybody reached; several of one person and measure are added up, and those of other
    /// measures do not count.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The rankings; nobody with zero is ranked. Refused where the policy sets no measures, and where a sum
    /// does not fit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not a defined one.</exception>
    [Implements("DAY-MORNING-05", "DAY-MORNING-06", "DAY-EVE-03", "LIB-DAY-04")]
    public static Decision<PraiseList> Of(
        LocalDate day,
        DayProfile profile,
        string slotId,
        ValueList<DayResult> results,
        PolicyEdition policy
    )
    {
        _ = DayLabels.Of(profile);
        _ = Required.Text(slotId, nameof(slotId));
        _ = Required.Items(results);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<ValueList<PolicyItem>>? measures = read.Read(WorkingDayParameters.Praise);
        Parameter<long>? places = read.Read(WorkingDayParameters.PraisedPlaces);
        if (measures is null || places is null)
        {
            return Decision.Refuse<PraiseList>(new Refusal(read.Missing));
        }

        var lines = new List<PraiseLine>();
        var reasons = new List<RefusalReason>();
        var counted = new List<DayResult>();
        foreach (PolicyItem measure in measures.Value.Where(item => IsOf(item, profile, slotId, paid: null)))
        {
            DayResult[] own =
            [
                .. results.Where(one =>
                    one.Measure == measure.Id && IsOf(measure, profile, slotId, one.IsPaid)
                ),
            ];
            counted.AddRange(own);
            (string Person, Int128 Sum)[] sums =
            [
                .. own.GroupBy(one => one.Person, StringComparer.Ordinal)
                    .Select(group => (group.Key, group.Aggregate(Int128.Zero, (sum, one) => sum + one.Count)))
                    .Where(sum => sum.Item2 > 0)
                    .OrderByDescending(sum => sum.Item2)
                    .ThenBy(sum => sum.Key, StringComparer.Ordinal),
            ];
            reasons.AddRange(
                sums.Where(sum => sum.Sum > long.MaxValue).Select(sum => TooLarge(measure, sum.Person))
            );
            lines.AddRange(
                sums.Where(sum => sum.Sum <= long.MaxValue)
                    .Select(sum =>
                    {
                        int place = sums.Count(other => other.Sum > sum.Sum) + 1;
                        return new PraiseLine(
                            measure,
                            place,
                            sum.Person,
                            (long)sum.Sum,
                            place <= places.Value
                        );
                    })
            );
        }

        if (reasons.Count > 0)
        {
            return Decision.Refuse<PraiseList>(new Refusal(reasons.ToValueList()));
        }

        var praise = new PraiseList(day, lines.ToValueList());
        return Decision.Accept(praise, () => Explain(praise, profile, slotId, counted, read.Readings));
    }

    /// <summary>Says who prepares to share at the morning meeting of the next working day.</summary>
    /// <param name="calendar">The calendar that says which days are worked.</param>
    /// <returns>Everybody commended, with the day; refused where the calendar does not reach so far.</returns>
    [Implements("DAY-EVE-03")]
    public Decision<SharingDuty> Sharing(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.AddWorkingDays(Day, 1).Map(next => new SharingDuty(next, Praised));
    }

    /// <summary>Lists the rankings as flat rows, for reports and boards.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a place.</returns>
    public ValueList<PraiseRow> ToRows(Language language) =>
        Lines.Select(line => PraiseRow.Of(line, language)).ToValueList();

    /// <summary>Answers the day and who is commended.</summary>
    /// <returns>Such as <c>2026-10-09: P-1, P-2</c>.</returns>
    public override string ToString() => $"{FactValue.Of(Day)}: {string.Join(", ", Praised)}";

    /// <summary>Whether a measure is one of the meeting, and, for a result, whether its money is as the measure asks.</summary>
    private static bool IsOf(PolicyItem measure, DayProfile profile, string slotId, bool? paid) =>
        measure.Conditions.All(condition =>
            condition.Trait == PaidTrait
                ? paid is null || condition.Values.Contains(paid.Value ? "yes" : "no")
                : DayFacts.Applies([condition], DayFacts.Traits(profile, slotId))
        );

    private static RefusalReason TooLarge(PolicyItem measure, string person) =>
        WorkingDayRefusals.SumTooLarge.Because(
            measure.Clause,
            Fact.Named("section", measure.Id, new("measure", "指标"), measure.Text),
            new Fact("unit", FactValue.Of("1"), new("unit", "单位")),
            DayFacts.Person(person)
        );

    private static Explanation Explain(
        PraiseList praise,
        DayProfile profile,
        string slotId,
        IEnumerable<DayResult> counted,
        ValueList<PolicyReading> readings
    ) =>
        new()
        {
            Decision = "working-day.praise",
            Question = new(
                $"Who is commended at '{slotId}' on {FactValue.Of(praise.Day)}?",
                $"{FactValue.Of(praise.Day)}的“{slotId}”上表彰哪些人？"
            ),
            Answer =
                praise.Praised.Count == 0
                    ? new("Nobody.", "无。")
                    : new($"{string.Join(", ", praise.Praised)}.", $"{string.Join('、', praise.Praised)}。"),
            Outcome = new FactValue(
                "items",
                string.Join(
                    ' ',
                    praise.Lines.Select(line => $"{line.Measure.Id}@{FactValue.Of(line.Place)}:{line.Person}")
                )
            ),
            Clauses = DayFacts.Distinct([
                .. praise.Lines.Select(line => line.Measure.Clause),
                DayFacts.Lib(4),
            ]),
            Facts =
            [
                DayFacts.Profile(profile),
                DayFacts.Slot(slotId),
                .. counted.Select(one => new Fact(
                    one.Measure,
                    new FactValue("day-result", $"{FactValue.Of(one.Count)} {one.Person}"),
                    new("result", "成绩")
                )),
            ],
            Readings = readings,
        };
}
