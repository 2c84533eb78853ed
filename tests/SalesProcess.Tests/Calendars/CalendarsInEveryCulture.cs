using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>A calendar says the same wherever it is asked; dates are those of ISO 8601, whatever people count by.</summary>
public class CalendarsInEveryCulture
{
    [Fact]
    public void A_month_is_explained_alike() =>
        Cultures.UnderEach(_ =>
            Assert.Equal(
                """
                Which days of 2026-09 are worked?
                = 22 working days.
                  · calendar: Mainland China
                  · month: 2026-09
                  · status: official
                  · weekend days off: 2026-09-05, 2026-09-06, 2026-09-12, 2026-09-13, 2026-09-19
                  · make-up workday (National Day): 2026-09-20
                  · Mid-Autumn Festival: 2026-09-25
                  · Mid-Autumn Festival: 2026-09-26
                  · Mid-Autumn Festival: 2026-09-27
                  · by Mainland China, State Council notice on the holidays of 2026: 2026-09-20, 2026-09-25, 2026-09-26, 2026-09-27

                """.ReplaceLineEndings("\n"),
                ExplanationText.Render(
                    WorkingCalendar.MainlandChina.Month(new YearMonth(2026, 9)).Explained(),
                    Language.English
                )
            )
        );

    [Fact]
    public void A_month_outside_is_refused_alike() =>
        Cultures.UnderEach(_ =>
            Assert.Equal(
                ["日历“中国大陆”只涵盖2007-01-01至2027-12-31，未完整涵盖-0001-05。请使用涵盖该月的日历。"],
                WorkingCalendar.MainlandChina.Month(new YearMonth(-1, 5)).Refused().Messages(Language.Chinese)
            )
        );

    [Fact]
    public void A_day_outside_is_a_mistake_told_alike() =>
        Cultures.UnderEach(_ =>
            Assert.Equal(
                "The calendar 'Mainland China' knows 2007-01-01 to 2027-12-31 only. (Parameter 'date')"
                    + $"{Environment.NewLine}Actual value was 2028-02-29.",
                Assert
                    .Throws<ArgumentOutOfRangeException>(() =>
                        WorkingCalendar.MainlandChina[new LocalDate(2028, 2, 29)]
                    )
                    .Message
            )
        );

    [Fact]
    public void A_count_backward_and_a_weight_are_written_alike() =>
        Cultures.UnderEach(_ =>
        {
            WorkingCalendar calendar = WorkingCalendar.MainlandChina.With(
                new(
                    new("Shop", "店铺"),
                    source: null,
                    [SpecialDay.PartDay(new LocalDate(2026, 10, 9), new Ratio(7, 5), new("sale", "促销"))]
                )
            );
            LocalDate from = new(2026, 10, 10);
            LocalDate to = new(2026, 10, 8);

            Assert.Equal(
                "-3.",
                calendar.CountWorkingDays(from, to, IntervalEnds.Both).Explained().Answer.English
            );
            Assert.Equal(
                "-17/5。",
                calendar.SumWeights(from, to, IntervalEnds.Both).Explained().Answer.Chinese
            );
        });

    [Fact]
    public void A_day_further_than_the_calendar_is_refused_alike() =>
        Cultures.UnderEach(_ =>
            Assert.Equal(
                [
                    "自2007-01-09起推算-4000个工作日，日历“中国大陆”（2007-01-01至2027-12-31）只够推算3个。请使用涵盖范围更长的日历，或减少天数。",
                ],
                WorkingCalendar
                    .MainlandChina.AddWorkingDays(new LocalDate(2007, 1, 9), -4000)
                    .Refused()
                    .Messages(Language.Chinese)
            )
        );
}
