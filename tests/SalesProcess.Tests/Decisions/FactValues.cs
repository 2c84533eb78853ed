using NodaTime.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Decisions;

/// <summary>Every kind of fact is kept as a type name and one spelling, and read back as what it is.</summary>
public class FactValues
{
    [Theory]
    [InlineData(true, "yes", "是")]
    [InlineData(false, "no", "否")]
    public void A_yes_or_a_no_is_shown_in_the_language(bool value, string english, string chinese)
    {
        FactValue fact = FactValue.Of(value);
        Assert.Equal(new FactValue("yes-no", english), fact);
        Assert.Equal(value, fact.AsYesNo());
        Assert.Equal(english, fact.Show(Language.English));
        Assert.Equal(chinese, fact.Show(Language.Chinese));
    }

    [Theory]
    [InlineData("Yes")]
    [InlineData("true")]
    [InlineData("")]
    public void What_is_neither_yes_nor_no_is_not_taken_for_a_no(string text)
    {
        var fact = new FactValue("yes-no", text);
        FormatException fault = Assert.Throws<FormatException>(() => fact.AsYesNo());
        Assert.Equal($"'{text}' is neither yes nor no.", fault.Message);
        Assert.Equal(text, fact.Show(Language.Chinese));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(long.MinValue, "-9223372036854775808")]
    [InlineData(long.MaxValue, "9223372036854775807")]
    public void A_whole_number_is_spelled_in_digits_under_every_culture(long value, string text) =>
        Cultures.UnderEach(_ =>
        {
            Assert.Equal(new FactValue("whole", text), FactValue.Of(value));
            Assert.Equal(value, FactValue.Of(value).AsWhole());
        });

    [Theory]
    [InlineData(2026, 1, 31, "2026-01-31")]
    [InlineData(1, 1, 1, "0001-01-01")]
    [InlineData(9999, 12, 31, "9999-12-31")]
    [InlineData(-44, 3, 15, "-0044-03-15")]
    public void A_date_is_spelled_as_in_ISO_8601_under_every_culture(int y, int m, int d, string text) =>
        Cultures.UnderEach(_ =>
        {
            Assert.Equal(new FactValue("date", text), FactValue.Of(new LocalDate(y, m, d)));
            Assert.Equal(new LocalDate(y, m, d), FactValue.Of(new LocalDate(y, m, d)).AsDate());
        });

    [Fact]
    public void A_date_of_another_calendar_system_is_the_same_day_in_ISO_8601()
    {
        var newYear = new LocalDate(2026, 1, 1);
        Assert.All(
            [
                CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil),
                CalendarSystem.HebrewCivil,
                CalendarSystem.Julian,
                CalendarSystem.Gregorian,
            ],
            system =>
            {
                FactValue fact = FactValue.Of(newYear.WithCalendar(system));
                Assert.Equal("2026-01-01", fact.Text);
                Assert.Equal(newYear, fact.AsDate());
            }
        );
    }

    [Fact]
    public void A_time_of_a_day_is_spelled_as_in_ISO_8601_under_every_culture() =>
        Cultures.UnderEach(_ =>
        {
            LocalDateTime at = new LocalDate(2026, 1, 31).At(new LocalTime(9, 5, 7)).PlusNanoseconds(1);
            FactValue fact = FactValue.Of(at);
            Assert.Equal(new FactValue("date-time", "2026-01-31T09:05:07.000000001"), fact);
            Assert.Equal(at, fact.AsDateTime());
            Assert.Equal("2026-01-31T09:05:00", FactValue.Of(at.Date.At(new LocalTime(9, 5))).Text);
            Assert.Equal(fact, FactValue.Of(at.WithCalendar(CalendarSystem.HebrewCivil)));
        });

    [Fact]
    public void A_month_is_spelled_as_in_ISO_8601_under_every_culture() =>
        Cultures.UnderEach(_ =>
        {
            FactValue fact = FactValue.Of(new YearMonth(2026, 1));
            Assert.Equal(new FactValue("month", "2026-01"), fact);
            Assert.Equal(new YearMonth(2026, 1), fact.AsMonth());
        });

    [Fact]
    public void Lists_of_dates_and_of_lengths_of_time_read_back()
    {
        LocalDate[] dates = [new(2026, 1, 31), new(2026, 2, 1)];
        FactValue dateList = FactValue.OfList(dates);
        Assert.Equal(new FactValue("date-list", "2026-01-31, 2026-02-01"), dateList);
        Assert.Equal(dates, dateList.AsDates());
        Duration[] lengths = [Duration.FromMinutes(90), Duration.Zero];
        FactValue lengthList = FactValue.OfList(lengths);
        Assert.Equal(new FactValue("duration-list", "1:30:00, 0:00:00"), lengthList);
        Assert.Equal(lengths, lengthList.AsDurations());
        Assert.Empty(FactValue.OfList((LocalDate[])[]).AsDates());
    }

    [Theory]
    [InlineData("+")]
    [InlineData("a-b")]
    [InlineData("-+")]
    [InlineData("++-")]
    public void Half_a_character_is_no_text(string signs)
    {
        // written with signs, since an attribute cannot hold half a character either
        string half = signs.Replace('+', '\ud83d').Replace('-', '\ude00');
        Assert.Throws<ArgumentException>("value", () => FactValue.Of(half));
        Assert.Throws<ArgumentException>("type", () => new FactValue(half, ""));
        Assert.Throws<ArgumentException>("english", () => new BilingualText(half, "中"));
        Assert.Throws<ArgumentException>("chinese", () => new BilingualText("en", half));
    }

    [Theory]
    [InlineData(0, "0:00:00")]
    [InlineData(27_000, "7:30:00")]
    [InlineData(90_061, "25:01:01")]
    [InlineData(-1, "-0:00:01")]
    public void A_length_of_time_is_spelled_in_hours_minutes_and_seconds(long seconds, string text) =>
        Cultures.UnderEach(_ =>
        {
            FactValue fact = FactValue.Of(Duration.FromSeconds(seconds));
            Assert.Equal(new FactValue("duration", text), fact);
            Assert.Equal(Duration.FromSeconds(seconds), fact.AsDuration());
        });

    [Fact]
    public void The_ends_of_time_read_back()
    {
        Assert.Equal(Duration.MinValue, FactValue.Of(Duration.MinValue).AsDuration());
        Assert.Equal(Duration.MaxValue, FactValue.Of(Duration.MaxValue).AsDuration());
        Assert.Equal(LocalDate.MinIsoValue, FactValue.Of(LocalDate.MinIsoValue).AsDate());
        Assert.Equal(LocalDate.MaxIsoValue, FactValue.Of(LocalDate.MaxIsoValue).AsDate());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("C-17")]
    [InlineData("a, b")]
    public void A_text_is_kept_as_given(string text)
    {
        Assert.Equal(new FactValue("text", text), FactValue.Of(text));
        Assert.Equal(text, FactValue.Of(text).Text);
        Assert.Equal(text, FactValue.Of(text).ToString());
        Assert.Equal(text, FactValue.Of(text).Show(Language.Chinese));
    }

    [Fact]
    public void A_list_of_one_type_is_spelled_with_commas()
    {
        FactValue list = FactValue.OfList([Money.Parse("CNY 1.00"), Money.Parse("CNY -2.50")]);
        Assert.Equal(new FactValue("money-list", "CNY 1.00, CNY -2.50"), list);
        Assert.Equal([Money.Parse("CNY 1.00"), Money.Parse("CNY -2.50")], list.AsList<Money>());
        Assert.Equal(new FactValue("money-list", ""), FactValue.OfList<Money>([]));
        Assert.Empty(new FactValue("money-list", "").AsList<Money>());
    }

    [Fact]
    public void A_fact_that_is_read_as_another_type_says_what_it_is()
    {
        FactValue text = FactValue.Of("yes");
        Action[] readings =
        [
            () => text.AsYesNo(),
            () => text.AsWhole(),
            () => text.AsDate(),
            () => text.AsDateTime(),
            () => text.AsMonth(),
            () => text.AsDuration(),
            () => text.AsDates(),
            () => text.AsDurations(),
            () => text.As<Money>(),
            () => text.AsList<Ratio>(),
        ];
        Assert.Equal(
            [
                "yes-no",
                "whole",
                "date",
                "date-time",
                "month",
                "duration",
                "date-list",
                "duration-list",
                "money",
                "ratio-list",
            ],
            readings.Select(reading =>
            {
                InvalidOperationException fault = Assert.Throws<InvalidOperationException>(reading);
                Assert.StartsWith(
                    "The fact is of type 'text' and was read as '",
                    fault.Message,
                    StringComparison.Ordinal
                );
                Assert.EndsWith("'. Read it as what it is.", fault.Message, StringComparison.Ordinal);
                return fault.Message.Split('\'')[3];
            })
        );
    }

    [Fact]
    public void Facts_are_equal_if_type_and_spelling_are()
    {
        FactValue[] Make() =>
            [
                FactValue.Of(1),
                FactValue.Of("1"),
                FactValue.Of(Ratio.One),
                FactValue.Of(2),
                new("whole", "01"),
            ];
        Contract.Equality(Make(), Make());
        Contract.NoOrder<FactValue>();
    }

    [Fact]
    public void Nothing_is_no_fact()
    {
        Assert.Throws<ArgumentNullException>("value", () => FactValue.Of((string)null!));
        Assert.Throws<ArgumentNullException>("value", () => FactValue.Of((ClauseId)null!));
        Assert.Throws<ArgumentNullException>("values", () => FactValue.OfList<ClauseId>(null!));
        Assert.Throws<ArgumentNullException>("text", () => new FactValue("text", null!));
        Assert.Throws<ArgumentNullException>("type", () => new FactValue(null!, ""));
        Assert.Throws<ArgumentException>("type", () => new FactValue(" ", ""));
    }
}
