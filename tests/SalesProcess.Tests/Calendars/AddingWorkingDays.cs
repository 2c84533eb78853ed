using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>The working day some working days after or before a date.</summary>
public class AddingWorkingDays
{
    private static readonly WorkingCalendar China = WorkingCalendar.MainlandChina;

    // Counted on the notice for 2026: off 1 to 7 October; Saturday 10 October and Sunday 20 September are worked.
    [Theory]
    [InlineData("2026-09-28", 2, "2026-09-30")]
    [InlineData("2026-09-28", 3, "2026-10-08")]
    [InlineData("2026-09-28", 5, "2026-10-10")]
    [InlineData("2026-09-28", 6, "2026-10-12")]
    [InlineData("2026-09-28", 10, "2026-10-16")]
    [InlineData("2026-10-03", 1, "2026-10-08")]
    [InlineData("2026-10-03", -1, "2026-09-30")]
    [InlineData("2026-10-12", -3, "2026-10-08")]
    [InlineData("2026-10-12", -4, "2026-09-30")]
    [InlineData("2026-09-18", 1, "2026-09-20")]
    public void Days_are_counted_by_the_calendar(string date, int days, string expected)
    {
        Assert.Equal(expected.ToDate(), China.AddWorkingDays(date.ToDate(), days).Accepted());
        Assert.Equal(expected.ToDate(), China.SubtractWorkingDays(date.ToDate(), -days).Accepted());
    }

    [Theory]
    [InlineData("2026-10-09")]
    [InlineData("2026-10-03")]
    public void No_day_added_leaves_the_date_worked_or_not(string date)
    {
        Assert.Equal(date.ToDate(), China.AddWorkingDays(date.ToDate(), 0).Accepted());
        Assert.Equal(date.ToDate(), China.SubtractWorkingDays(date.ToDate(), 0).Accepted());
    }

    [Fact]
    public void The_explanation_lists_the_days_off_on_the_way() =>
        Assert.Equal(
            """
            Which day is 4 working days after 2026-09-30?
            = 2026-10-12.
              · calendar: Mainland China
              · date: 2026-09-30
              · working days: 4
              · status: official
              · weekend days off: 2026-10-11
              · National Day: 2026-10-01
              · National Day: 2026-10-02
              · National Day: 2026-10-03
              · National Day: 2026-10-04
              · National Day: 2026-10-05
              · National Day: 2026-10-06
              · National Day: 2026-10-07
              · make-up workday (National Day): 2026-10-10
              · by Mainland China, State Council notice on the holidays of 2026: 2026-10-01, 2026-10-02, 2026-10-03, 2026-10-04, 2026-10-05, 2026-10-06, 2026-10-07, 2026-10-10

            """.ReplaceLineEndings("\n"),
            ExplanationText.Render(
                China.AddWorkingDays(new LocalDate(2026, 9, 30), 4).Explained(),
                Language.English
            )
        );

    [Fact]
    public void An_answer_in_a_year_that_is_not_announced_says_so()
    {
        Explanation explanation = China.AddWorkingDays(new LocalDate(2026, 12, 31), 1).Explained();

        Assert.Equal(
            new("2027-01-04, provisional until the official notice.", "2027-01-04（暂定，以官方通知为准）。"),
            explanation.Answer
        );
        Assert.Equal("2026-12-31之后1个工作日是哪天？", explanation.Question.Chinese);
    }

    [Theory]
    [InlineData("2027-12-30", 2, "after 1")]
    [InlineData("2027-12-31", 1, "after 0")]
    [InlineData("2007-01-04", -1, "after 0")]
    [InlineData("2007-01-04", int.MinValue, "after 0")]
    [InlineData("2027-12-31", int.MaxValue, "after 0")]
    public void A_calendar_that_ends_on_the_way_refuses(string date, int days, string found)
    {
        Refusal refusal = China.AddWorkingDays(date.ToDate(), days).Refused();

        Assert.Equal(["calendars.too-few-working-days"], refusal.Codes());
        Assert.Contains($"ends {found}.", refusal.Messages(Language.English)[0], StringComparison.Ordinal);
        Assert.Equal(days, refusal.Reasons[0].FactNamed("days").AsWhole());
    }

    [Fact]
    public void Going_back_by_the_least_number_goes_forward_without_overflow() =>
        Assert.Equal(
            2_147_483_648,
            China
                .SubtractWorkingDays(new LocalDate(2026, 1, 5), int.MinValue)
                .Refused()
                .Reasons[0]
                .FactNamed("days")
                .AsWhole()
        );

    [Theory]
    [InlineData("2006-12-31")]
    [InlineData("2028-01-01")]
    public void A_date_outside_the_calendar_is_refused_even_if_no_day_is_added(string date) =>
        Assert.Equal(
            ["calendars.date-outside-range"],
            China.AddWorkingDays(date.ToDate(), 0).Refused().Codes()
        );
}
