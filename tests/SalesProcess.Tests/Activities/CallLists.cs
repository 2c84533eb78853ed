using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Activities;

/// <summary>The list of 100 customers is long enough, ready one working day ahead, and agreed.</summary>
public class CallLists
{
    private static readonly CallList Enough = new()
    {
        PreparedOn = new LocalDate(2026, 3, 2),
        CallsOn = new LocalDate(2026, 3, 3),
        Customers = Named(100),
        IsBusinessManagerAsked = true,
    };

    [Fact]
    public void Exactly_a_hundred_names_are_enough()
    {
        Assert.True(Check(Enough).IsAccepted);
        RefusalReason reason = Assert.Single(Check(Enough with { Customers = Named(99) }).Refused().Reasons);
        Assert.Equal(1, reason.FactNamed("shortfall").AsWhole());
        Assert.Equal(
            "Different customers on the call list: 99; at least 100 are asked for. Add 1.",
            reason.Message.English
        );
    }

    [Fact]
    public void A_name_that_stands_twice_counts_once() =>
        Assert.Equal(
            ["activities.list-too-short"],
            Check(Enough with { Customers = [.. Named(99), .. Named(99)] }).Refused().Codes()
        );

    [Theory]
    [InlineData("2026-03-06", "2026-03-09", true)] // Friday for Monday
    [InlineData("2026-03-07", "2026-03-09", false)] // Saturday for Monday
    [InlineData("2026-10-10", "2026-10-11", true)] // a make-up Saturday for Sunday
    [InlineData("2026-09-30", "2026-10-08", true)] // before the National Day week
    [InlineData("2026-10-07", "2026-10-08", false)] // on its last day
    [InlineData("2026-01-05", "2026-03-03", true)] // long before
    public void One_day_ahead_is_one_working_day_ahead(string prepared, string calls, bool isInTime) =>
        Assert.Equal(
            isInTime,
            Check(Enough with { PreparedOn = Date(prepared), CallsOn = Date(calls) }).IsAccepted
        );

    [Fact]
    public void A_host_may_ask_for_more_days_and_more_names()
    {
        PolicyEdition strict = Support.Policy.With(
            ("activities.list-days-ahead", "2"),
            ("activities.list-names", "101")
        );
        Refusal refusal = Enough.Check(WorkingCalendar.MainlandChina, strict).Refused();

        Assert.Equal(["activities.list-too-short", "activities.list-too-late"], refusal.Codes());
        Assert.Equal(new LocalDate(2026, 2, 28), refusal.Reasons[1].FactNamed("due").AsDate());
        Assert.All(refusal.Reasons, reason => Assert.Equal("test/1", reason.Edition));
    }

    [Fact]
    public void Everything_that_is_missing_is_named_at_once() =>
        Assert.Equal(
            [
                "activities.list-too-short",
                "activities.calendar-too-short",
                "activities.business-manager-not-asked",
            ],
            Check(
                    new CallList
                    {
                        PreparedOn = new LocalDate(2007, 1, 1),
                        CallsOn = new LocalDate(2007, 1, 1),
                        Customers = [],
                    }
                )
                .Refused()
                .Codes()
        );

    [Theory]
    [InlineData("tea tea wine wine", true)]
    [InlineData("tea wine tea", false)]
    [InlineData("tea", true)]
    [InlineData("", true)]
    public void Calls_go_one_industry_after_the_other(string industries, bool isByIndustry) =>
        Assert.Equal(
            isByIndustry,
            (
                Enough with
                {
                    Customers = industries
                        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        .Select((industry, i) => new ListedCustomer($"C{i}", industry))
                        .ToValueList(),
                }
            ).IsByIndustry
        );

    [Fact]
    public void The_answer_follows_from_its_explanation()
    {
        CallList monday = Enough with
        {
            PreparedOn = new LocalDate(2026, 3, 5),
            CallsOn = new LocalDate(2026, 3, 9),
        };
        Explanation why = ExplanationJson.Read(ExplanationJson.Write(Check(monday).Explained()));

        LocalDate due = why.FactNamed("calls").AsDate();
        ValueList<LocalDate> daysOff = why.FactNamed("days-off").AsDates();
        for (long left = Reading(why, "activities.list-days-ahead"); left > 0; )
        {
            due = due.PlusDays(-1);
            left -= daysOff.Contains(due) ? 0 : 1;
        }

        Assert.Equal(due, why.FactNamed("due").AsDate());
        Assert.Equal(
            why.FactNamed("prepared").AsDate() <= due
                && why.FactNamed("customers").AsWhole() >= Reading(why, "activities.list-names")
                && why.FactNamed("business-manager-asked").AsYesNo(),
            why.Outcome.AsYesNo()
        );
    }

    [Fact]
    public void It_shows_itself_by_day_and_number() =>
        Assert.Equal("2026-03-03: 100 customers", Enough.ToString());

    private static long Reading(Explanation why, string parameter) =>
        why.Readings.Single(reading => reading.Parameter == parameter).Value.AsWhole();

    private static Decision<CallList> Check(CallList list) =>
        list.Check(WorkingCalendar.MainlandChina, Support.Policy.BuiltIn);

    private static ValueList<ListedCustomer> Named(int count) =>
        Enumerable.Range(0, count).Select(i => new ListedCustomer($"C{i}", "tea")).ToValueList();

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
