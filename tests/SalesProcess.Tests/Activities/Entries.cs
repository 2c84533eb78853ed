using SalesProcess.Activities;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Activities;

/// <summary>Entries say what was done, when and with which evidence.</summary>
public class Entries
{
    private static readonly LocalDate Day = Days.Monday;

    [Fact]
    public void Show_themselves_on_one_line()
    {
        Assert.Equal(
            "2026-03-02 morning effective-call 40 in-record-form accepted-by-manager",
            Days.Calls(HalfDay.Morning, 40).ToString()
        );
        Assert.Equal(
            "2026-03-02 09:30:00 cold-visit 1",
            ActivityEntry.At("cold-visit", Day.At(new LocalTime(9, 30))).ToString()
        );
        Assert.Equal("2026-03-02 - cold-visit 3", ActivityEntry.On("cold-visit", Day, 3).ToString());
    }

    [Fact]
    public void Hold_each_mark_once_and_in_order() =>
        Assert.Equal(
            [EvidenceMark.InRecordForm, EvidenceMark.Valid],
            (
                ActivityEntry.On("cold-visit", Day) with
                {
                    Marks = [EvidenceMark.Valid, EvidenceMark.InRecordForm, EvidenceMark.Valid],
                }
            ).Marks
        );

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Cold visit")]
    [InlineData("拜访")]
    public void Name_an_activity_in_kebab_case(string activity) =>
        Assert.Throws<ArgumentException>(nameof(activity), () => ActivityEntry.On(activity, Day));

    [Fact]
    public void Are_of_nothing_undefined()
    {
        Assert.Throws<ArgumentNullException>("activity", () => ActivityEntry.On(null!, Day));
        Assert.Throws<ArgumentOutOfRangeException>("half", () => ActivityEntry.In("a", Day, (HalfDay)2));
        Assert.Throws<ArgumentOutOfRangeException>(() => ActivityEntry.On("a", Day, -1));
        Assert.Throws<ArgumentException>(() => ActivityEntry.On("a", Day) with { Marks = [(EvidenceMark)3] });
        Assert.Throws<ArgumentNullException>(() => ActivityEntry.On("a", Day) with { Marks = null! });
        Assert.Throws<ArgumentOutOfRangeException>("territory", () => ActivityProfile.Field((Territory)2));
    }

    [Fact]
    public void Are_assessed_only_with_all_that_is_needed()
    {
        Assert.Throws<ArgumentNullException>(
            "profile",
            () => ActivityAssessment.Of(null!, Day, [], Days.AtNoon)
        );
        Assert.Throws<ArgumentNullException>(
            "entries",
            () => ActivityAssessment.Of(ActivityProfile.Desk, Day, null!, Days.AtNoon)
        );
        Assert.Throws<ArgumentNullException>(
            "policy",
            () => ActivityAssessment.Of(ActivityProfile.Desk, Day, [], null!)
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "span",
            () => Days.ExactlyEnough.Assess().Judge((AssessedSpan)3)
        );
    }

    [Fact]
    public void Are_held_against_one_profile_with_a_name_in_both_languages()
    {
        Assert.Equal("desk", ActivityProfile.Desk.ToString());
        Assert.Equal("field, urban", Days.Urban.ToString());
        Assert.Equal(new("field profile, urban area", "外勤岗位方案（市区）"), Days.Urban.Label);
        Assert.Equal(ActivityProfile.Field(Territory.Urban), Days.Urban);
        Assert.Null(ActivityProfile.Desk.Territory);
    }
}
