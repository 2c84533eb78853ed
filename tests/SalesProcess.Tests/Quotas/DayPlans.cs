using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Quotas;
using SalesProcess.Tests.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>The activities of a day against the eight hours that a day plan covers.</summary>
public class DayPlans
{
    private static readonly Duration EightHours = Duration.FromHours(8);

    [Fact]
    public void Exactly_eight_hours_fit_and_leave_nothing()
    {
        DayPlan plan = DayPlan.Of([Duration.FromHours(5), Duration.FromHours(3)], Policy.BuiltIn).Accepted();
        Assert.Equal(EightHours, plan.Planned);
        Assert.Equal(Duration.Zero, plan.Free);
    }

    [Fact]
    public void One_second_more_does_not_fit()
    {
        RefusalReason reason = Assert.Single(
            DayPlan.Of([EightHours, Duration.FromSeconds(1)], Policy.BuiltIn).Refused().Reasons
        );
        Assert.Equal("quotas.day-too-full", reason.Code.Code);
        Assert.Equal("QUOTA-DAY-01", reason.Clause?.ToString());
        Assert.Equal(
            "The activities of the day take 8:00:01 (hours:minutes:seconds), 0:00:01 more than the 8:00:00 that a "
                + "day plan covers. Move some to another day.",
            reason.Message.English
        );
        Assert.Equal(
            "当日活动合计8:00:01（时:分:秒），比日计划所涵盖的8:00:00多出0:00:01。请将部分活动改到其他日期。",
            reason.Message.Chinese
        );
    }

    [Fact]
    public void Not_even_a_nanosecond_more_fits()
    {
        RefusalReason reason = DayPlan
            .Of([EightHours, Duration.FromNanoseconds(1)], Policy.BuiltIn)
            .Refused()
            .Reasons[0];
        Assert.Equal(Duration.FromNanoseconds(1), reason.FactNamed("excess").AsDuration());
    }

    [Fact]
    public void One_second_less_leaves_one_second()
    {
        Decision<DayPlan> decision = DayPlan.Of([EightHours - Duration.FromSeconds(1)], Policy.BuiltIn);
        Assert.Equal(Duration.FromSeconds(1), decision.Accepted().Free);
        Assert.Equal("Yes; 0:00:01 is left.", decision.Explained().Answer.English);
        Assert.Equal("排得下，剩余0:00:01。", decision.Explained().Answer.Chinese);
    }

    [Fact]
    public void A_day_without_activities_is_free()
    {
        Assert.Equal(EightHours, DayPlan.Of([], Policy.BuiltIn).Accepted().Free);
        Assert.Equal(EightHours, DayPlan.Of([Duration.Zero], Policy.BuiltIn).Accepted().Free);
    }

    [Fact]
    public void More_than_a_day_is_written_in_hours() =>
        Assert.Contains(
            "take 100:00:00 (hours:minutes:seconds), 92:00:00 more",
            DayPlan.Of([Duration.FromHours(100)], Policy.BuiltIn).Refused().Messages(Language.English)[0],
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(24)]
    public void The_hours_are_those_of_the_policy(int hours)
    {
        var policy = Policy.With(("quotas.planned-hours-per-day", $"{hours}"));
        Duration limit = Duration.FromHours(hours);
        Assert.True(DayPlan.Of([limit], policy).IsAccepted);
        Assert.False(DayPlan.Of([limit + Duration.FromSeconds(1)], policy).IsAccepted);
    }

    [Fact]
    public void A_day_too_full_cites_the_clause_and_the_edition_of_the_hours()
    {
        PolicyEdition acme = PolicyFile
            .Read(
                PolicyFile.OverlayWithClauses(
                    """{ "id": "ACME-DAY-01", "area": "quotas", "statement": { "en": "Six hours.", "zh": "六小时。" } }""",
                    """  "quotas.planned-hours-per-day": { "value": 6, "clause": "ACME-DAY-01" }"""
                )
            )
            .Editions[^1];
        RefusalReason own = Assert.Single(DayPlan.Of([EightHours], acme).Refused().Reasons);
        Assert.Equal(("ACME-DAY-01", "acme/1"), (own.Clause?.ToString(), own.Edition));
        Assert.Equal(Duration.FromHours(6), own.FactNamed("limit").AsDuration());

        RefusalReason builtIn = Assert.Single(DayPlan.Of([EightHours * 2], Policy.BuiltIn).Refused().Reasons);
        Assert.Equal(("QUOTA-DAY-01", "built-in/1"), (builtIn.Clause?.ToString(), builtIn.Edition));
    }

    [Fact]
    public void The_explanation_is_enough_to_work_the_answer_out_again()
    {
        Explanation why = ExplanationJson.Read(
            ExplanationJson.Write(
                DayPlan.Of([Duration.FromMinutes(150), Duration.FromMinutes(45)], Policy.BuiltIn).Explained()
            )
        );
        Duration planned = why.FactNamed("planned").AsDuration();
        Duration limit = Duration.FromHours((double)why.Readings.Single().Value.AsWhole());
        Assert.Equal(Duration.FromMinutes(195), planned);
        Assert.Equal(why.FactNamed("limit").AsDuration(), limit);
        Assert.Equal(limit - planned, why.Outcome.AsDuration());
        Assert.Equal(["QUOTA-DAY-01"], why.Clauses.Select(clause => clause.ToString()));
    }

    [Fact]
    public void An_activity_of_negative_length_is_the_callers_fault()
    {
        ArgumentOutOfRangeException fault = Assert.Throws<ArgumentOutOfRangeException>(() =>
            DayPlan.Of([EightHours, Duration.FromMinutes(-30)], Policy.BuiltIn)
        );
        Assert.Equal("-0:30:00", fault.ActualValue);
        Assert.StartsWith("An activity takes no less than no time.", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => DayPlan.Of(null!, Policy.BuiltIn));
        Assert.Throws<ArgumentNullException>(() => DayPlan.Of([], null!));
    }
}
