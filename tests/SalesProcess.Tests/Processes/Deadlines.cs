using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Processes;

/// <summary>A deadline of a process is not set, open, kept, late or overdue; what is late is made all the same.</summary>
public class Deadlines
{
    private static readonly LocalDateTime Nine = AnyRuns.Start;

    [Theory]
    [InlineData(null, null, 9, DeadlineState.NotSet, 0)]
    [InlineData(12, null, 12, DeadlineState.Open, 0)]
    [InlineData(12, null, 14, DeadlineState.Overdue, 2)]
    [InlineData(12, 12, 20, DeadlineState.Kept, 0)]
    [InlineData(12, 13, 20, DeadlineState.Late, 1)]
    [InlineData(null, 13, 20, DeadlineState.Kept, 0)]
    public void It_stands_as_the_record_says(int? due, int? done, int asked, DeadlineState state, int late)
    {
        DeadlineStanding standing = Run(due is null ? null : FactValue.Of(At(due.Value)), done)
            .DeadlinesAt(At(asked))[1];
        Assert.Equal(state, standing.State);
        Assert.Equal(Duration.FromHours(late), standing.LateBy);
        Assert.Equal(due is null ? null : At(due.Value), standing.Due);
        Assert.Equal(done is null ? null : At(done.Value), standing.Done);
    }

    [Fact]
    public void A_date_is_in_time_for_its_whole_day()
    {
        ProcessInstance run = Run(FactValue.Of(Nine.Date), done: null);
        Assert.Equal(DeadlineState.Open, run.DeadlinesAt(Nine.Date.At(LocalTime.MaxValue))[1].State);
        Assert.Equal(DeadlineState.Overdue, run.DeadlinesAt(Nine.Date.PlusDays(1).AtMidnight())[1].State);
    }

    [Fact]
    public void A_time_that_is_recorded_anew_asks_for_the_move_again()
    {
        ProcessInstance again = Run(FactValue.Of(At(12)), done: 11)
            .Apply(
                Permits.Event(
                    "E-3",
                    "apply",
                    Permits.Clerk,
                    At(13),
                    ("purpose", FactValue.Of("trip")),
                    ("decide-until", FactValue.Of(At(16)))
                )
            )
            .Accepted();
        DeadlineStanding open = again.DeadlinesAt(At(15))[1];
        Assert.Equal((DeadlineState.Open, null, At(16)), (open.State, open.Done, open.Due));
        ProcessEvent late = Permits.Event(
            "E-4",
            "decide",
            Permits.Clerk,
            At(17),
            ("told", FactValue.Of(true))
        );
        DeadlineStanding done = again.Apply(late).Accepted().DeadlinesAt(At(20))[1];
        Assert.Equal((DeadlineState.Late, At(17)), (done.State, done.Done));
        Assert.Equal(Duration.FromHours(1), done.LateBy);
    }

    [Fact]
    public void It_is_a_flat_row()
    {
        DeadlineRow row = Run(FactValue.Of(At(12)), 13).DeadlinesAt(At(20))[1].ToRow(Language.Chinese);
        Assert.Equal(
            new DeadlineRow(
                "decide-by",
                "决定",
                "PERMIT-01",
                "late",
                "逾期完成",
                new DateTime(2026, 10, 9, 12, 0, 0, DateTimeKind.Unspecified),
                new DateTime(2026, 10, 9, 13, 0, 0, DateTimeKind.Unspecified),
                TimeSpan.FromHours(1)
            ),
            row
        );
        Assert.Equal("decide-by: late", row.ToString());
    }

    private static ProcessInstance Run(FactValue? due, int? done)
    {
        (string, FactValue)[] facts =
        [
            ("purpose", FactValue.Of("trip")),
            ("limit", FactValue.Of(9)),
            .. due is null ? [] : ((string, FactValue)[])[("decide-until", due)],
        ];
        ProcessEvent[] events =
        [
            Permits.Event("E-0", "begin", Permits.Clerk, Nine),
            Permits.Event("E-1", "apply", Permits.Clerk, Nine, facts),
            .. done is null
                ? []
                : (ProcessEvent[])
                    [
                        Permits.Event(
                            "E-2",
                            "decide",
                            Permits.Clerk,
                            At(done.Value),
                            ("told", FactValue.Of(true))
                        ),
                    ],
        ];
        return events.Aggregate(
            ProcessInstance.Start(Permits.Table, "P-1"),
            (run, made) => run.Apply(made).Accepted()
        );
    }

    private static LocalDateTime At(int hour) => Nine.Date.At(new LocalTime(hour, 0));
}
