using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>Days of a company, a region or a group of people, laid over a calendar.</summary>
public class Overlays
{
    private static readonly Ratio Half = new(1, 2);
    private static readonly WorkingCalendar China = WorkingCalendar.MainlandChina;

    private static readonly CalendarOverlay Acme = new(
        new("ACME", "ACME公司"),
        new("decision 2026-03 of the board", "董事会2026年第3号决定"),
        [
            SpecialDay.Holiday("2026-10-08".ToDate(), new("Founders' Day", "司庆")),
            SpecialDay.MakeUpWorkday("2026-10-11".ToDate(), new("Founders' Day", "司庆")),
            SpecialDay.PartDay("2026-10-30".ToDate(), Half, new("stocktaking", "盘点")) with
            {
                Source = new("circular 7", "第7号通告"),
            },
        ]
    );

    // October 2026 has 18 working days; one more is off, a Sunday is worked, and one of them is a half day.
    [Fact]
    public void The_upper_layer_wins()
    {
        CalendarMonth october = China.With(Acme).Month(new YearMonth(2026, 10)).Accepted();

        Assert.Equal(18, october.WorkingDays);
        Assert.Equal(new Ratio(35, 2), october.Weight);
        Assert.Equal(DayKind.Holiday, october.Days[7].Kind);
        Assert.Equal(DayKind.MakeUpWorkday, october.Days[10].Kind);
        Assert.Equal(
            (DayKind.PartDay, Half, true),
            (october.Days[29].Kind, october.Days[29].Weight, october.Days[29].IsWorked)
        );
    }

    [Fact]
    public void A_calendar_that_is_overlaid_does_not_change()
    {
        _ = China.With(Acme);

        Assert.Equal(DayKind.WorkingDay, China["2026-10-08".ToDate()].Kind);
    }

    [Fact]
    public void The_name_says_all_layers()
    {
        var store = new CalendarOverlay(new("Store 7", "7号店"), source: null, []);

        Assert.Equal(
            new("Store 7 over ACME over Mainland China", "7号店，叠加于ACME公司，叠加于中国大陆"),
            China.With(Acme).With(store).Name
        );
    }

    [Fact]
    public void A_day_says_which_layer_and_which_decision_made_it_so()
    {
        WorkingCalendar calendar = China.With(Acme);

        Assert.Equal((Acme.Name, Acme.Source), Said(calendar, "2026-10-08"));
        Assert.Equal((Acme.Name, new BilingualText("circular 7", "第7号通告")), Said(calendar, "2026-10-30"));
        Assert.Equal(
            (
                China.Name,
                new BilingualText(
                    "State Council notice on the holidays of 2026",
                    "国务院办公厅关于2026年部分节假日安排的通知"
                )
            ),
            Said(calendar, "2026-10-01")
        );
        Assert.Equal((China.Name, null), Said(calendar, "2026-10-09"));
    }

    [Fact]
    public void The_explanation_cites_layers_sources_and_weights() =>
        Assert.Equal(
            """
            2026-10哪些天上班？
            = 18个工作日，权重合计35/2。
              · 日历：ACME公司，叠加于中国大陆
              · 月份：2026-10
              · 状态：正式
              · 周末休息的日期：2026-10-17, 2026-10-18, 2026-10-24, 2026-10-25, 2026-10-31
              · 国庆节：2026-10-01
              · 国庆节：2026-10-02
              · 国庆节：2026-10-03
              · 国庆节：2026-10-04
              · 国庆节：2026-10-05
              · 国庆节：2026-10-06
              · 国庆节：2026-10-07
              · 司庆：2026-10-08
              · 调休上班（国庆节）：2026-10-10
              · 调休上班（司庆）：2026-10-11
              · 非整日（盘点）：2026-10-30
              · 其权重：1/2
              · 依据中国大陆，国务院办公厅关于2026年部分节假日安排的通知：2026-10-01, 2026-10-02, 2026-10-03, 2026-10-04, 2026-10-05, 2026-10-06, 2026-10-07, 2026-10-10
              · 依据ACME公司，董事会2026年第3号决定：2026-10-08, 2026-10-11
              · 依据ACME公司，第7号通告：2026-10-30

            """.ReplaceLineEndings("\n"),
            ExplanationText.Render(
                China.With(Acme).Month(new YearMonth(2026, 10)).Explained(),
                Language.Chinese
            )
        );

    // Half a day off for women on 8 March (Regulation on public holidays, article 3) is in no notice. 8 March 2027 is
    // a Monday; the month has 23 weekdays.
    [Fact]
    public void A_group_has_a_half_day_of_its_own()
    {
        var women = new CalendarOverlay(
            new("Women", "女职工"),
            new("Regulation on public holidays, article 3", "《全国年节及纪念日放假办法》第三条"),
            [SpecialDay.PartDay("2027-03-08".ToDate(), Half, new("Women's Day", "妇女节"))]
        );
        var march = new YearMonth(2027, 3);

        Assert.Equal(23, China.Month(march).Accepted().Weight);
        Assert.Equal(new Ratio(45, 2), China.With(women).Month(march).Accepted().Weight);
        Assert.Equal(23, China.With(women).Month(march).Accepted().WorkingDays);
        Assert.Equal(CalendarStatus.Provisional, China.With(women).Month(march).Accepted().Status);
    }

    // Shanghai kept companies closed to 9 February 2020, a week longer than the notice of 27 January.
    [Fact]
    public void A_region_can_extend_a_holiday()
    {
        var shanghai = new CalendarOverlay(
            new("Shanghai", "上海"),
            source: null,
            Enumerable
                .Range(3, 5)
                .Select(day =>
                    SpecialDay.Holiday(new LocalDate(2020, 2, day), new("delayed return to work", "延迟复工"))
                )
        );

        Assert.Equal(20, China.Month(new YearMonth(2020, 2)).Accepted().WorkingDays);
        Assert.Equal(15, China.With(shanghai).Month(new YearMonth(2020, 2)).Accepted().WorkingDays);
    }

    // 16 days that weigh 15 1/2: 31 pieces are two a day, and one on the half day.
    [Fact]
    public void A_quota_plan_gives_half_a_day_half_a_share()
    {
        var company = new CalendarOverlay(
            new("ACME", "ACME公司"),
            source: null,
            [
                SpecialDay.Holiday("2026-10-08".ToDate(), new("Founders' Day", "司庆")),
                SpecialDay.Holiday("2026-10-09".ToDate(), new("Founders' Day", "司庆")),
                SpecialDay.PartDay("2026-10-30".ToDate(), Half, new("stocktaking", "盘点")),
            ]
        );
        QuotaPlan<Quantity> plan = QuotaPlan
            .ForMonth(
                new YearMonth(2026, 10),
                Quantity.Pieces(31),
                China.With(company),
                PolicyBook.BuiltIn.Editions[^1]
            )
            .Accepted();

        Assert.All(
            plan.Days,
            day =>
                Assert.Equal(
                    Quantity.Pieces(
                        day.Date.Day == 30 ? 1
                        : day.Day.IsWorked ? 2
                        : 0
                    ),
                    day.Amount
                )
        );
    }

    [Fact]
    public void A_special_day_of_the_overlay_can_end_that_of_the_calendar()
    {
        var open = new CalendarOverlay(
            new("Open", "营业"),
            source: null,
            [SpecialDay.MakeUpWorkday("2026-10-01".ToDate(), new("open", "营业"))]
        );

        Assert.True(China.With(open)["2026-10-01".ToDate()].IsWorked);
    }

    [Theory]
    [InlineData("2028-01-01", DayKind.Holiday, "lies outside the range of the calendar")]
    [InlineData("2026-10-09", DayKind.MakeUpWorkday, "is a make-up workday, but worked anyway")]
    [InlineData("2026-10-10", DayKind.MakeUpWorkday, "is a make-up workday, but worked anyway")]
    public void A_day_that_does_not_fit_the_calendar_is_a_mistake_of_the_caller(
        string date,
        DayKind kind,
        string fault
    )
    {
        var overlay = new CalendarOverlay(
            new("Shop", "店铺"),
            source: null,
            [new SpecialDay(date.ToDate(), kind, new("day", "日"))]
        );

        var thrown = Assert.Throws<ArgumentException>("overlay", () => China.With(overlay));
        Assert.Equal($"The special day {date} {fault}. (Parameter 'overlay')", thrown.Message);
    }

    [Theory]
    [InlineData(DayKind.Holiday, "1/2", "is a holiday, but weighs 1/2; give it no weight")]
    [InlineData(
        DayKind.MakeUpWorkday,
        "1/2",
        "is a make-up workday, but weighs 1/2; make it a part day or give it the weight 1"
    )]
    [InlineData(
        DayKind.PartDay,
        "0",
        "is a part day, but weighs 0; give it a weight above 0, or make it a holiday"
    )]
    [InlineData(
        DayKind.PartDay,
        "-1",
        "is a part day, but weighs -1; give it a weight above 0, or make it a holiday"
    )]
    [InlineData(DayKind.PartDay, "1000001", "weighs 1000001; a weight is at most 1000000")]
    [InlineData(DayKind.WorkingDay, "1", "must be a holiday, a make-up workday or a part day")]
    public void A_weight_fits_its_kind(DayKind kind, string weight, string fault)
    {
        SpecialDay day = new("2026-10-10".ToDate(), kind, new("day", "日")) { Weight = Ratio.Parse(weight) };

        var thrown = Assert.Throws<ArgumentException>(
            "specialDays",
            () => new CalendarOverlay(new("Shop", "店铺"), source: null, [day])
        );
        Assert.Equal($"The special day 2026-10-10 {fault}. (Parameter 'specialDays')", thrown.Message);
    }

    [Fact]
    public void Weights_too_fine_to_add_up_are_refused_when_the_calendar_is_made()
    {
        var thirds = new CalendarOverlay(new("A", "甲"), source: null, [Fine("2026-10-09", 999_983)]);
        var halves = new CalendarOverlay(new("B", "乙"), source: null, [Fine("2026-10-12", 2)]);

        Assert.Equal(DayKind.PartDay, China.With(thirds)["2026-10-09".ToDate()].Kind);
        Assert.Throws<ArgumentException>("overlay", () => China.With(thirds).With(halves));
    }

    [Fact]
    public void Overlays_of_equal_parts_are_equal()
    {
        Assert.Equal(Make(), Make());
        Assert.NotSame(Make(), Make());
        Assert.Equal("Shop", Make().ToString());

        static CalendarOverlay Make() =>
            new(new("Shop", "店铺"), source: null, [Fine("2026-10-09", 2), Fine("2026-10-12", 2)]);
    }

    [Fact]
    public void A_missing_argument_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>("overlay", () => China.With(null!));
        Assert.Throws<ArgumentNullException>("name", () => new CalendarOverlay(null!, null, []));
        Assert.Throws<ArgumentNullException>(
            "specialDays",
            () => new CalendarOverlay(new("Shop", "店铺"), null, null!)
        );
        Assert.Throws<ArgumentNullException>(
            "specialDays",
            () => new CalendarOverlay(new("Shop", "店铺"), null, [null!])
        );
        Assert.Throws<ArgumentNullException>(
            "Name",
            () => new SpecialDay("2026-10-09".ToDate(), DayKind.Holiday, null!)
        );
    }

    private static SpecialDay Fine(string date, long denominator) =>
        SpecialDay.PartDay(date.ToDate(), new Ratio(1, denominator), new("part", "部分"));

    private static (BilingualText?, BilingualText?) Said(WorkingCalendar calendar, string date) =>
        (calendar[date.ToDate()].Layer, calendar[date.ToDate()].Source);
}
