using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Activities;

/// <summary>The day of a salesperson at the desk: calls, WeChat contacts, intent customers, and their evidence.</summary>
public class DeskDays
{
    [Fact]
    public void Exactly_enough_is_enough()
    {
        ActivityAssessment day = Days.ExactlyEnough.Assess();

        Assert.True(day.Judge(AssessedSpan.Day).IsAccepted);
        Assert.Equal([40L, 60, 100, 30, 2], day.Results.Select(result => result.Counted));
        Assert.Equal("2026-03-02, desk: 5 of 5 met", day.ToString());
    }

    [Fact]
    public void Every_target_that_is_missed_is_named_at_once()
    {
        ValueList<ActivityEntry> entries =
        [
            Days.Calls(HalfDay.Morning, 39),
            Days.Calls(HalfDay.Afternoon, 61),
        ];

        Refusal refusal = entries.Assess().Judge(AssessedSpan.Day).Refused();

        Assert.Equal(
            [
                ("activities.target-short", "TARGET-CALL-AM", "calls-morning", 1),
                ("activities.target-short", "TARGET-WECHAT-DAY", "wechat-day", 30),
                ("activities.target-short", "TARGET-INTENT-DAY", "intent-day", 2L),
            ],
            refusal.Reasons.Select(reason =>
                (
                    reason.Code.Code,
                    reason.Clause!.ToString(),
                    reason.FactNamed("target").Text,
                    reason.FactNamed("shortfall").AsWhole()
                )
            )
        );
        Assert.All(refusal.Reasons, reason => Assert.Equal("built-in/1", reason.Edition));
        Assert.Equal(
            "Target 'effective calls in the morning': 39 of at least 40 count on 2026-03-02, 1 short (done: 39). Do the rest, or complete the evidence.",
            refusal.Reasons[0].Message.English
        );
        Assert.Equal(
            "上午有效电话：2026-03-02计入39，至少应为40，尚差1（已完成39）。请补足，或补全证据。",
            refusal.Reasons[0].Message.Chinese
        );
    }

    [Fact]
    public void What_does_not_count_says_why()
    {
        ActivityEntry recorded = ActivityEntry.In("effective-call", Days.Monday, HalfDay.Morning, 40) with
        {
            Marks = [EvidenceMark.InRecordForm],
        };
        ValueList<ActivityEntry> entries = [recorded];

        TargetResult morning = entries.Assess().Result("calls-morning");

        Assert.Equal((40L, 0L, 40L), (morning.Done, morning.Counted, morning.Shortfall));
        UncountedEntry uncounted = Assert.Single(morning.Uncounted);
        Assert.Equal(recorded, uncounted.Entry);
        RefusalReason reason = Assert.Single(uncounted.Reasons);
        Assert.Equal(ClauseId.Parse("TARGET-EVIDENCE-01"), reason.Clause);
        Assert.Equal("accepted-by-manager", reason.FactNamed("mark").Text);
        Assert.Equal(
            "The entry '2026-03-02 morning effective-call 40 in-record-form' does not count: it is not accepted by the manager. Complete the evidence.",
            reason.Message.English
        );
        Assert.Equal(
            "2026-03-02 morning effective-call 40 in-record-form: activities.evidence-missing",
            uncounted.ToString()
        );
    }

    [Fact]
    public void At_the_border_the_afternoon_begins()
    {
        ValueList<ActivityEntry> entries =
        [
            ActivityEntry.At("effective-call", Days.Monday.At(new LocalTime(11, 59, 59))).Proven(),
            ActivityEntry.At("effective-call", Days.Monday.At(LocalTime.Noon), 10).Proven(),
        ];

        ActivityAssessment day = entries.Assess();

        Assert.Equal(1, day.Result("calls-morning").Counted);
        Assert.Equal(10, day.Result("calls-afternoon").Counted);
    }

    [Fact]
    public void Without_a_border_a_time_is_of_no_half_and_asking_is_refused()
    {
        ValueList<ActivityEntry> timed =
        [
            ActivityEntry.At("effective-call", Days.Monday.At(new LocalTime(9, 30))).Proven(),
        ];

        Refusal refusal = ActivityAssessment
            .Of(ActivityProfile.Desk, Days.Monday, timed, Support.Policy.BuiltIn)
            .Refused();

        Assert.Equal(["policies.value-from-host"], refusal.Codes());
        Assert.Equal("activities.midday-border", refusal.Reasons[0].FactNamed("parameter").Text);
        Assert.Equal(ClauseId.Parse("TARGET-CALL-AM"), refusal.Reasons[0].Clause);
    }

    [Fact]
    public void Without_a_border_whatever_needs_none_is_still_answered()
    {
        Assert.True(
            Days.ExactlyEnough.Assess(policy: Support.Policy.BuiltIn).Judge(AssessedSpan.Day).IsAccepted
        );
        ValueList<ActivityEntry> timed = [ActivityEntry.At("cold-visit", Days.Monday.At(LocalTime.Noon), 3)];
        Assert.True(timed.Assess(Days.Urban, Support.Policy.BuiltIn).Result("cold-visits-day").IsMet);
    }

    [Fact]
    public void What_has_neither_time_nor_half_counts_for_the_day_only()
    {
        ValueList<ActivityEntry> entries = [ActivityEntry.On("effective-call", Days.Monday, 100).Proven()];

        ActivityAssessment day = entries.Assess();

        Assert.Equal(100, day.Result("calls-day").Counted);
        Assert.All(
            (TargetResult[])[day.Result("calls-morning"), day.Result("calls-afternoon")],
            half =>
            {
                Assert.Equal((0L, 0L), (half.Done, half.Counted));
                Assert.Equal(
                    "activities.half-day-unknown",
                    Assert.Single(Assert.Single(half.Uncounted).Reasons).Code.Code
                );
            }
        );
    }

    [Fact]
    public void What_no_target_of_the_profile_counts_is_listed_beside()
    {
        ActivityEntry visit = ActivityEntry.On("cold-visit", Days.Monday, 9);
        ActivityEntry misspelt = ActivityEntry.On("efective-call", Days.Monday);
        ValueList<ActivityEntry> entries = [visit, misspelt, .. Days.ExactlyEnough];

        Assert.Equal([visit, misspelt], entries.Assess().Others);
    }

    [Fact]
    public void A_misspelt_activity_is_said_to_belong_to_no_target()
    {
        ValueList<ActivityEntry> entries = [ActivityEntry.On("efective-call", new LocalDate(2026, 3, 2), 40)];
        Explanation why = ActivityAssessment
            .Of(ActivityProfile.Desk, new LocalDate(2026, 3, 2), entries, Policy.BuiltIn)
            .Explained();
        Assert.Equal("0 of 5. 1 entry of other activities: no target counts them.", why.Answer.English);
        Assert.Equal("5项中完成0项。另有1项记录不属于任何指标。", why.Answer.Chinese);
        Assert.Equal("No: 0 counted, of at least 40; 40 short.", why.Steps[0].Answer.English);
    }

    [Fact]
    public void Nothing_is_asked_of_a_week_or_a_month_at_the_desk()
    {
        ValueList<ActivityEntry> nothing = [];
        ActivityAssessment day = nothing.Assess();

        Assert.Empty(day.In(AssessedSpan.Week));
        Assert.True(day.Judge(AssessedSpan.Week).IsAccepted);
        Assert.True(day.Judge(AssessedSpan.Month).IsAccepted);
        Assert.Equal(
            "Nothing is asked: the profile has no target of this span.",
            day.Judge(AssessedSpan.Week).Explained().Answer.English
        );
        Assert.Equal(5, day.Judge(AssessedSpan.Day).Refused().Reasons.Count);
    }

    [Fact]
    public void The_largest_counts_add_up_without_overflow()
    {
        ValueList<ActivityEntry> entries =
        [
            .. Enumerable.Repeat(Days.Calls(HalfDay.Morning, int.MaxValue), 1_000),
        ];

        Assert.Equal(2_147_483_647_000, entries.Assess().Result("calls-day").Counted);
    }

    [Fact]
    public void Rows_carry_codes_and_labels()
    {
        TargetRow row = Days.ExactlyEnough.Assess().ToRows(Language.Chinese)[0];

        Assert.Equal(
            new TargetRow(
                "calls-morning",
                "上午有效电话",
                "effective-call",
                "有效电话",
                "morning",
                "上午",
                new DateOnly(2026, 3, 2),
                new DateOnly(2026, 3, 2),
                Done: 40,
                Counted: 40,
                Least: 40,
                Most: null,
                IsCapped: false,
                Shortfall: 0,
                Excess: 0,
                IsMet: true,
                "TARGET-CALL-AM"
            ),
            row
        );
        Assert.Equal("calls-morning: 40 of 40", row.ToString());
    }
}
