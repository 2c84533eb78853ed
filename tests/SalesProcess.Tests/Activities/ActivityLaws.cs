using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Activities;

/// <summary>What holds for every day, whoever worked it and whatever was done.</summary>
public class ActivityLaws
{
    [Fact]
    public void A_target_is_met_exactly_when_what_counts_reaches_the_least() =>
        Law.Holds(
            AnyDays.Any,
            days =>
                Assert.All(
                    days.Assessed.Results,
                    result =>
                    {
                        Assert.Equal(result.Counted >= result.Target.Least, result.IsMet);
                        Assert.Equal(result.IsMet, result.Shortfall == 0);
                        Assert.True(result.Counted <= result.Done);
                    }
                )
        );

    [Fact]
    public void An_entry_with_all_evidence_makes_nothing_worse() =>
        Law.Holds(
            AnyDays.WithOneMore,
            pair =>
            {
                ActivityAssessment before = pair.Days.Assessed;
                ValueList<ActivityEntry> entries = [.. pair.Days.Entries, pair.More];
                ActivityAssessment after = entries.Assess(pair.Days.Profile);

                Assert.All(
                    before.Results.Zip(after.Results),
                    both =>
                    {
                        Assert.True(both.First.Counted <= both.Second.Counted);
                        Assert.True(both.First.Shortfall >= both.Second.Shortfall);
                        Assert.True(!both.First.IsMet || both.Second.IsMet);
                    }
                );
                Assert.All(
                    Enum.GetValues<AssessedSpan>(),
                    span => Assert.True(!before.Judge(span).IsAccepted || after.Judge(span).IsAccepted)
                );
            }
        );

    [Fact]
    public void An_entry_without_the_evidence_of_a_target_never_counts_for_it() =>
        Law.Holds(
            AnyDays.Any,
            days =>
            {
                ValueList<ActivityEntry> bare = [.. days.Entries.Select(entry => entry with { Marks = [] })];
                Assert.All(
                    bare.Assess(days.Profile).Results.Where(result => result.Target.Evidence is not null),
                    result => Assert.Equal(0, result.Counted)
                );
            }
        );

    [Fact]
    public void The_two_halves_are_the_whole_day() =>
        Law.Holds(
            AnyDays.Any,
            days =>
            {
                // what has neither time nor half is of the day only
                ValueList<ActivityEntry> timed =
                [
                    .. days.Entries.Where(entry => entry.Time is not null || entry.HalfDay is not null),
                ];
                ActivityAssessment day = timed.Assess();

                Assert.Equal(
                    day.Result("calls-day").Counted,
                    day.Result("calls-morning").Counted + day.Result("calls-afternoon").Counted
                );
                Assert.Equal(
                    day.Result("calls-day").Done,
                    day.Result("calls-morning").Done + day.Result("calls-afternoon").Done
                );
            }
        );

    [Fact]
    public void The_order_of_the_entries_changes_nothing() =>
        Law.Holds(
            AnyDays
                .Any.Generator.SelectMany(days =>
                    Gen.Shuffle(days.Entries.ToArray()).Select(shuffled => (days, shuffled))
                )
                .ToArbitrary(),
            pair =>
            {
                ValueList<ActivityEntry> shuffled = [.. pair.shuffled];
                Assert.Equal(
                    ActivityAssessment.Of(pair.days.Profile, Days.Monday, pair.days.Entries, Days.AtNoon),
                    ActivityAssessment.Of(pair.days.Profile, Days.Monday, shuffled, Days.AtNoon)
                );
            }
        );

    [Fact]
    public void Another_culture_changes_nothing() =>
        Law.Holds(
            AnyDays.Any,
            days =>
                Cultures.Makes(() =>
                {
                    ActivityAssessment day = days.Assessed;
                    return string.Join(
                        '\n',
                        [
                            day.ToString(),
                            .. days.Entries.Select(entry => entry.ToString()),
                            .. day.ToRows(Language.English).Select(row => row.ToString()),
                            .. day.Results.SelectMany(result => result.Uncounted).Select(u => u.ToString()),
                            day.Judge(AssessedSpan.Day).ToString(),
                        ]
                    );
                }),
            cases: 100
        );

    [Fact]
    public void A_span_is_refused_with_one_reason_for_each_target_that_is_missed() =>
        Law.Holds(
            AnyDays.Any,
            days =>
                Assert.All(
                    Enum.GetValues<AssessedSpan>(),
                    span =>
                    {
                        ActivityAssessment day = days.Assessed;
                        string[] missed =
                        [
                            .. day.In(span).Where(result => !result.IsMet).Select(result => result.Target.Id),
                        ];
                        Assert.Equal(
                            missed,
                            day.Judge(span)
                                .Match(
                                    (_, _) => [],
                                    refusal =>
                                        refusal
                                            .Reasons.Select(reason => reason.FactNamed("target").Text)
                                            .ToArray()
                                )
                        );
                    }
                )
        );

    [Fact]
    public void Under_a_cap_too_many_misses_and_too_few_misses()
    {
        PolicyEdition capped = CappedColdVisits.Policy;
        Law.Holds(
            Gen.Choose(0, 12).ToArbitrary(),
            count =>
            {
                ValueList<ActivityEntry> entries = [ActivityEntry.On("cold-visit", Days.Monday, count)];
                TargetResult result = entries.Assess(Days.Urban, capped).Result("cold-visits-day");
                Assert.Equal(count is >= 3 and <= 5, result.IsMet);
                Assert.Equal(count > 5, result.IsAboveRange);
                Assert.Equal(Math.Max(0, count - 5), result.Excess);
            }
        );
    }
}
