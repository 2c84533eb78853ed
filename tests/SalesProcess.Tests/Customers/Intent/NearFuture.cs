using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers;

/// <summary>
/// Grade D asks for a meeting in the near future: from the day of the assessment to as many days ahead as the host
/// has set, both included. The source gives no number, so that without one there is no answer.
/// </summary>
public class NearFuture
{
    private static readonly LocalDate Today = new(2026, 10, 9);

    [Theory]
    [InlineData(7, 0, true)]
    [InlineData(7, 1, true)]
    [InlineData(7, 7, true)]
    [InlineData(7, 8, false)]
    [InlineData(7, -1, false)]
    [InlineData(0, 0, true)]
    [InlineData(0, 1, false)]
    [InlineData(366, 366, true)]
    [InlineData(366, 367, false)]
    public void Both_ends_of_the_near_future_count(int limit, int daysAhead, bool soon) =>
        Assert.Equal(
            soon ? IntentGrade.D : IntentGrade.Ungraded,
            Assess(daysAhead, Within(limit)).Accepted().Grade
        );

    [Fact]
    public void A_day_too_late() =>
        Says(
            8,
            "customers.meeting-too-far",
            "The customer can be met on 2026-10-17, 8 days ahead; the near future is 7 days, so 1 too many. Needed: an earlier date.",
            "可面谈日期为2026-10-17，距今8天；“近期”为7天，超出1天。还需确定更早的日期。"
        );

    [Fact]
    public void Much_too_late() =>
        Says(
            90,
            "customers.meeting-too-far",
            "The customer can be met on 2027-01-07, 90 days ahead; the near future is 7 days, so 83 too many. Needed: an earlier date.",
            "可面谈日期为2027-01-07，距今90天；“近期”为7天，超出83天。还需确定更早的日期。"
        );

    [Fact]
    public void A_date_that_is_past() =>
        Says(
            -1,
            "customers.meeting-date-past",
            "The customer could be met on 2026-10-08, before 2026-10-09. Needed: a date from then on.",
            "可面谈日期2026-10-08早于2026-10-09。还需确定该日或以后的日期。"
        );

    [Fact]
    public void The_near_future_crosses_the_ends_of_months_and_years() =>
        Assert.Equal(
            IntentGrade.D,
            IntentGrading
                .Assess(
                    IntentCases.Nothing with
                    {
                        AcceptsProduct = true,
                        CanBeMetOn = new LocalDate(2028, 3, 1),
                    },
                    new LocalDate(2028, 2, 23), // 2028 has a 29 February: 7 days
                    Within(7)
                )
                .Accepted()
                .Grade
        );

    [Fact]
    public void A_date_of_another_calendar_system_is_the_same_day() =>
        Assert.Equal(
            IntentGrade.D,
            IntentGrading
                .Assess(
                    IntentCases.Nothing with
                    {
                        AcceptsProduct = true,
                        CanBeMetOn = IntentCases.Today.PlusDays(7).WithCalendar(CalendarSystem.Julian),
                    },
                    IntentCases.Today,
                    Within(7)
                )
                .Accepted()
                .Grade
        );

    [Fact]
    public void Without_a_number_from_the_host_there_is_no_answer()
    {
        RefusalReason reason = Assert.Single(Assess(0, Policy.BuiltIn).Refused().Reasons);
        Assert.Equal("policies.value-from-host", reason.Code.Code);
        Assert.Equal("GRADE-INTENT-D", reason.Clause?.ToString());
        Assert.Equal(
            "The policy gives no value for 'customers.near-future-days', and edition built-in/1 does not set one. "
                + "Set it in a policy file of your own.",
            reason.Message.English
        );
        Assert.Equal(
            "政策未规定“customers.near-future-days”的取值，版本built-in/1也未设定。请在自己的政策文件中设定。",
            reason.Message.Chinese
        );
    }

    [Fact]
    public void The_number_is_asked_for_only_where_grade_D_is_reached_and_a_date_is_known()
    {
        foreach (IntentFacts facts in IntentCases.All)
        {
            bool reached =
                IntentCases.GradeOf(facts, "met-and-both") < IntentGrade.C && facts.CanBeMetOn is not null;
            Assert.Equal(!reached, IntentGrading.Assess(facts, IntentCases.Today, Policy.BuiltIn).IsAccepted);
        }
    }

    [Fact]
    public void Dates_read_the_same_under_every_culture()
    {
        string json = Cultures.Makes(() => ExplanationJson.Write(Assess(8, Within(7)).Explained()));
        Assert.Contains("2026-10-17", json, StringComparison.Ordinal);
    }

    private static void Says(int daysAhead, string code, string english, string chinese)
    {
        GradeAssessment<IntentGrade> assessment = Assess(daysAhead, Within(7)).Accepted();
        Assert.Equal(IntentGrade.D, assessment.NextGrade);
        RefusalReason reason = Assert.Single(assessment.MissingForNext);
        Assert.Equal(code, reason.Code.Code);
        Assert.Equal(english, reason.Message.English);
        Assert.Equal(chinese, reason.Message.Chinese);
    }

    private static PolicyEdition Within(int days) => Policy.With(("customers.near-future-days", $"{days}"));

    private static Decision<GradeAssessment<IntentGrade>> Assess(int daysAhead, PolicyEdition policy) =>
        IntentGrading.Assess(
            IntentCases.Nothing with
            {
                AcceptsProduct = true,
                CanBeMetOn = Today.PlusDays(daysAhead),
            },
            Today,
            policy
        );
}
