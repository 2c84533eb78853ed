using System.Reflection;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Calendars;

/// <summary>Deadlines and verdicts are closed: the cases are known, and no other assembly can add one.</summary>
public class DeadlineUnions
{
    [Theory]
    [InlineData(typeof(Deadline), "AtTimeOf AtTimeOn BeforeClosing Elapsed WorkingDays WorkingTime")]
    [InlineData(typeof(DueVerdict), "InTime Late")]
    public void Have_these_cases_and_no_others(Type union, string cases)
    {
        Type[] all = [.. union.Assembly.GetTypes().Where(type => type.BaseType == union)];
        Assert.Equal(cases, string.Join(' ', all.Select(type => type.Name).Order(StringComparer.Ordinal)));
        Assert.All(all, type => Assert.True(type.IsSealed));
        Assert.Contains(
            union.GetMethods(BindingFlags.Instance | BindingFlags.NonPublic),
            method => method.IsAbstract && method.IsFamilyAndAssembly
        );
    }

    [Fact]
    public void Name_their_parts_in_both_languages()
    {
        Assert.All(
            Enum.GetValues<DeadlineEnd>()
                .Select(DeadlineLabels.Of)
                .Concat(Enum.GetValues<DeadlineWeek>().Select(DeadlineLabels.Of))
                .Concat(Enum.GetValues<IsoDayOfWeek>().Skip(1).Select(DeadlineLabels.Of))
                .Concat(Enum.GetValues<FiscalYearEnd>().Select(FiscalLabels.Of))
                .Concat(Enum.GetValues<FiscalYearName>().Select(FiscalLabels.Of)),
            label => Assert.Matches("[一-龥]", label.Chinese)
        );
        Assert.Equal(
            ["4-4-5", "4-5-4", "5-4-4"],
            Enum.GetValues<QuarterPattern>().Select(pattern => FiscalLabels.Of(pattern).English)
        );
        Assert.Throws<ArgumentOutOfRangeException>("end", () => DeadlineLabels.Of((DeadlineEnd)2));
        Assert.Throws<ArgumentOutOfRangeException>("week", () => DeadlineLabels.Of((DeadlineWeek)2));
        Assert.Throws<ArgumentOutOfRangeException>("day", () => DeadlineLabels.Of(IsoDayOfWeek.None));
        Assert.Throws<ArgumentOutOfRangeException>("pattern", () => FiscalLabels.Of((QuarterPattern)3));
        Assert.Throws<ArgumentOutOfRangeException>("end", () => FiscalLabels.Of((FiscalYearEnd)2));
        Assert.Throws<ArgumentOutOfRangeException>("name", () => FiscalLabels.Of((FiscalYearName)2));
    }

    [Fact]
    public void Are_explained_with_the_rule_as_it_reads_to_people() =>
        Assert.Equal(
            [
                new("24:00:00 of elapsed time", "24:00:00自然时间"),
                new("24:00:00 of working time", "24:00:00工作时间"),
                new("the end of working day 3 after", "其后第3个工作日下班时"),
                new("17:30 of a working day", "工作日17:30"),
                new("Saturday of the week before, at 09:30", "前一周星期六09:30"),
                new("Friday of the week before, 2:00:00 before the end of work", "前一周星期五下班前2:00:00"),
            ],
            new Deadline[]
            {
                new Deadline.Elapsed(Duration.FromHours(24)),
                new Deadline.WorkingTime(Duration.FromHours(24)),
                new Deadline.WorkingDays(3),
                new Deadline.AtTimeOf(new LocalTime(17, 30)),
                new Deadline.AtTimeOn(IsoDayOfWeek.Saturday, new LocalTime(9, 30), DeadlineWeek.WeekBefore),
                new Deadline.BeforeClosing(
                    IsoDayOfWeek.Friday,
                    Duration.FromHours(2),
                    DeadlineWeek.WeekBefore
                ),
            }.Select<Deadline, BilingualText>(deadline => deadline.Label)
        );
}
