using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>A month says why it has the working days that it has.</summary>
public class MonthExplained
{
    [Fact]
    public void The_explanation_lists_every_special_day() =>
        Assert.Equal(
            """
            Which days of 2026-02 are worked?
            = 16 working days.
              · calendar: Mainland China
              · month: 2026-02
              · status: official
              · weekend days off: 2026-02-01, 2026-02-07, 2026-02-08
              · make-up workday (Spring Festival): 2026-02-14
              · Spring Festival: 2026-02-15
              · Spring Festival: 2026-02-16
              · Spring Festival: 2026-02-17
              · Spring Festival: 2026-02-18
              · Spring Festival: 2026-02-19
              · Spring Festival: 2026-02-20
              · Spring Festival: 2026-02-21
              · Spring Festival: 2026-02-22
              · Spring Festival: 2026-02-23
              · make-up workday (Spring Festival): 2026-02-28
              · by Mainland China, State Council notice on the holidays of 2026: 2026-02-14, 2026-02-15, 2026-02-16, 2026-02-17, 2026-02-18, 2026-02-19, 2026-02-20, 2026-02-21, 2026-02-22, 2026-02-23, 2026-02-28

            """.ReplaceLineEndings("\n"),
            ExplanationText.Render(Explain(2026, 2), Language.English)
        );

    [Fact]
    public void The_explanation_is_there_in_Chinese() =>
        Assert.Equal(
            """
            2026-10哪些天上班？
            = 18个工作日。
              · 日历：中国大陆
              · 月份：2026-10
              · 状态：正式
              · 周末休息的日期：2026-10-11, 2026-10-17, 2026-10-18, 2026-10-24, 2026-10-25, 2026-10-31
              · 国庆节：2026-10-01
              · 国庆节：2026-10-02
              · 国庆节：2026-10-03
              · 国庆节：2026-10-04
              · 国庆节：2026-10-05
              · 国庆节：2026-10-06
              · 国庆节：2026-10-07
              · 调休上班（国庆节）：2026-10-10
              · 依据中国大陆，国务院办公厅关于2026年部分节假日安排的通知：2026-10-01, 2026-10-02, 2026-10-03, 2026-10-04, 2026-10-05, 2026-10-06, 2026-10-07, 2026-10-10

            """.ReplaceLineEndings("\n"),
            ExplanationText.Render(Explain(2026, 10), Language.Chinese)
        );

    // Monday to Friday without a holiday: 22 days.
    [Fact]
    public void A_month_that_is_not_announced_yet_says_so() =>
        Assert.Equal(
            new BilingualText(
                "22 working days, provisional until the official notice.",
                "22个工作日（暂定，以官方通知为准）。"
            ),
            Explain(2027, 7).Answer
        );

    [Fact]
    public void The_outcome_is_the_number_of_working_days()
    {
        Explanation explanation = Explain(2026, 2);

        Assert.Equal("calendars.month", explanation.Decision);
        Assert.Equal(16, explanation.Outcome.AsWhole());
        Assert.Empty(explanation.Clauses);
    }

    [Fact]
    public void Equal_months_are_equal()
    {
        CalendarMonth once = WorkingCalendar.MainlandChina.Month(new YearMonth(2026, 10)).Accepted();
        CalendarMonth again = WorkingCalendar.MainlandChina.Month(new YearMonth(2026, 10)).Accepted();

        Assert.Equal(once, again);
        Assert.NotSame(once, again);
    }

    private static Explanation Explain(int year, int month) =>
        WorkingCalendar.MainlandChina.Month(new YearMonth(year, month)).Explained();
}
