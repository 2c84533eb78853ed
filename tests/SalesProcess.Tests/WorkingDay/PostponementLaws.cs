using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;
using SalesProcess.WorkingDay;

namespace SalesProcess.Tests.WorkingDay;

/// <summary>Where the morning meeting goes, whatever the company plans.</summary>
public class PostponementLaws
{
    private const int Nine = 540;
    private const int HalfAnHour = 30;

    private static Arbitrary<(int From, int To)[]> Plans =>
        Gen.Choose(0, 6)
            .SelectMany(count =>
                Gen.CollectToArray(
                    Enumerable
                        .Range(0, count)
                        .Select(_ =>
                            from start in Gen.Choose(480, 900)
                            from length in Gen.Choose(1, 200)
                            select (start, start + length)
                        )
                )
            )
            .ThatShrinks(plan =>
                Enumerable.Range(0, plan.Length).Select(i => plan.Where((_, other) => other != i).ToArray())
            );

    [Fact]
    public void It_takes_the_first_free_half_hour_after_what_it_gives_way_to() =>
        Law.Holds(
            Plans,
            plan =>
            {
                DayBlock morning = Morning(plan);
                int expected = FirstFree(plan);
                Assert.Equal(Day.At(expected), morning.From);
                Assert.Equal(Day.At(expected + HalfAnHour), morning.To);
                Assert.Equal(expected != Nine, morning.IsPostponed);
            }
        );

    [Fact]
    public void The_order_in_which_meetings_are_given_does_not_matter() =>
        Law.Holds(Plans, plan => Assert.Equal(Morning(plan).From, Morning([.. plan.Reverse()]).From));

    [Fact]
    public void Its_time_follows_from_the_stored_explanation_alone() =>
        Law.Holds(
            Plans,
            plan =>
            {
                Explanation stored = ExplanationJson.Read(ExplanationJson.Write(Schedule(plan).Explained()));
                (int, int)[] meetings =
                [
                    .. stored
                        .FactsNamed("company-meeting")
                        .Select(fact => (Minute(fact.Text, 0), Minute(fact.Text, 1))),
                ];
                string planned = stored.FactNamed("gives-way").Text.Split('@')[1];
                Assert.Equal((Nine, Nine + HalfAnHour), (Minute(planned, 0), Minute(planned, 1)));
                string found = stored
                    .Outcome.Text.Split(' ')
                    .Single(part => part.StartsWith("morning-meeting@", StringComparison.Ordinal))
                    .Split('@')[1];
                Assert.Equal(FirstFree(meetings), Minute(found, 0));
                Assert.Equal(FirstFree(meetings) + HalfAnHour, Minute(found, 1));
            },
            cases: 200
        );

    private static Decision<DaySchedule> Schedule((int From, int To)[] plan) =>
        DaySchedule.For(
            DayProfile.Telesales,
            Day.Friday,
            plan.Select((meeting, i) => Day.Meeting($"M-{i}", meeting.From, meeting.To)).ToValueList(),
            Policy.BuiltIn
        );

    private static DayBlock Morning((int From, int To)[] plan) =>
        Schedule(plan).Accepted().Find("morning-meeting")!;

    /// <summary>By trial: the first start from nine on, minute by minute, at which no meeting is under way.</summary>
    private static int FirstFree((int From, int To)[] plan)
    {
        int start = Nine;
        while (plan.Any(meeting => meeting.From < start + HalfAnHour && start < meeting.To))
        {
            start++;
        }

        return start;
    }

    private static int Minute(string span, int end)
    {
        int[] parts = [.. span.Split('-')[end].Split(':').Select(int.Parse)];
        return (parts[0] * 60) + parts[1];
    }
}
