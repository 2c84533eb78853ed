using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Processes;

/// <summary>Each kind of condition says what is missing and what to do, in both languages.</summary>
public class GuardsThatRefuse
{
    private static readonly LocalDateTime Nine = AnyRuns.Start;
    private static readonly FactValue Yes = FactValue.Of(true);

    private static readonly ProcessInstance Draft = Applied(
        ProcessInstance.Start(Permits.Table, "P-1"),
        Permits.Event("E-0", "begin", Permits.Clerk, Nine)
    );

    private static readonly ProcessInstance Open = Applied(
        Draft,
        Permits.Event(
            "E-1",
            "apply",
            Permits.Clerk,
            Nine,
            ("purpose", FactValue.Of("trip")),
            ("limit", FactValue.Of(1)),
            ("from", FactValue.Of(Nine.PlusHours(2))),
            ("until", FactValue.Of(Nine.Date))
        )
    );

    private static readonly ProcessInstance Granted = Applied(
        Open,
        Permits.Event("E-2", "say", Permits.Supervisor, Nine, ("approved", Yes)),
        Permits.Event("E-3", "say", Permits.Director, Nine, ("approved", Yes)),
        Permits.Event("E-4", "decide", Permits.Clerk, Nine)
    );

    [Fact]
    public void Without_attempts_left()
    {
        ProcessInstance again = Applied(
            Open,
            Permits.Event("E-2", "decide", Permits.Clerk, Nine, ("told", Yes))
        );
        Assert.Equal("draft", again.State.Id);
        Refused(
            again,
            Permits.Event("E-3", "apply", Permits.Clerk, Nine),
            "processes.no-attempt-left",
            "Not met for 'P-1': “condition 2”. It was done 1 times, and the limit is 1.",
            "“P-1”不满足条件“条件2”。已进行1次，上限为1次。"
        );
    }

    [Fact]
    public void Without_an_approval_the_row_that_applies_is_the_other_one()
    {
        Refused(
            Open,
            Permits.Event("E-2", "decide", Permits.Clerk, Nine),
            "processes.fact-not-confirmed",
            "Not confirmed for 'P-1': “condition 2”. Put it right, and confirm it with the move (told).",
            "“P-1”尚未确认“条件2”。请先落实，并在执行动作时确认（told）。"
        );
        Assert.Equal("granted", Granted.State.Id);
    }

    [Fact]
    public void Without_what_is_asked_for_with_the_move_itself() =>
        Refused(
            Applied(Open, Permits.Event("E-2", "say", Permits.Supervisor, Nine, ("approved", Yes))),
            Permits.Event("E-3", "say", Permits.Manager, Nine),
            "processes.fact-not-given",
            "Asked for with this move of 'P-1': “condition 1”. Give approved with the move.",
            "执行“P-1”的该动作须满足：“条件1”。请随动作给出approved。"
        );

    [Fact]
    public void Before_its_time()
    {
        Refused(
            Granted,
            Permits.Event("E-5", "use", Permits.Clerk, Nine.PlusHours(1)),
            "processes.too-early",
            "Not met for 'P-1': “condition 1”. Make the move from the time on record as from.",
            "“P-1”不满足条件“条件1”。请在所记录的时间（from）之后执行动作。"
        );
        Assert.True(Granted.Apply(Permits.Event("E-5", "use", Permits.Clerk, Nine.PlusHours(2))).IsAccepted);
    }

    [Fact]
    public void After_its_day_and_not_on_it()
    {
        LocalDateTime lastMoment = Nine.Date.At(LocalTime.MaxValue);
        Assert.True(Granted.Apply(Permits.Event("E-5", "use", Permits.Clerk, lastMoment)).IsAccepted);
        Refused(
            Granted,
            Permits.Event("E-5", "use", Permits.Clerk, lastMoment.PlusNanoseconds(1)),
            "processes.too-late",
            "Not met for 'P-1': “condition 2”. Make the move by the time on record as until.",
            "“P-1”不满足条件“条件2”。请在所记录的期限（until）内执行动作。"
        );
    }

    [Fact]
    public void Directly_from_a_state() =>
        Refused(
            Draft,
            Permits.Event("E-1", "withdraw", Permits.Clerk, Nine),
            "processes.directly-from",
            "Not met for 'P-1': “condition 1”. It must not directly follow “Draft”; go to another state first.",
            "“P-1”不满足条件“条件1”。不得紧接“草拟”进行，请先转到其他状态。"
        );

    [Fact]
    public void With_every_reason_at_once() =>
        Assert.Equal(
            ["processes.time-runs-backwards", "processes.fact-not-recorded", "processes.no-attempt-left"],
            Draft.Apply(Permits.Event("E-1", "apply", Permits.Clerk, Nine.PlusHours(-1))).Refused().Codes()
        );

    [Fact]
    public void Where_only_a_negation_is_left_it_says_that_the_record_rules_it_out()
    {
        var guard = new ProcessGuard("free", new("it is free", "空闲"), Permits.Clause)
        {
            Rule = GuardRule.Not(GuardRule.Recorded("taken")),
        };
        var table = new ProcessTable(
            "seat",
            new("Seat", "座位"),
            [new("free", new("Free", "空闲")), new("sold", new("Sold", "已售"))],
            [new("sell", new("sell", "出售"), "free", "sold", [guard])]
        );
        Refused(
            ProcessInstance.Start(table, "P-1"),
            Permits.Event("E-1", "sell", Permits.Clerk, Nine, ("taken", Yes)),
            "processes.ruled-out",
            "Not met for 'P-1': “it is free”. What is on record rules the move out; make the move that is left.",
            "“P-1”不满足条件“空闲”。已有记录排除了该动作，请执行其余动作。"
        );
    }

    [Fact]
    public void Facts_that_are_given_at_the_start_count()
    {
        ProcessInstance run = ProcessInstance.Start(
            Permits.Table,
            "P-1",
            [
                new Fact("limit", FactValue.Of(1), new("limit", "上限")),
                new Fact("purpose", FactValue.Of("trip"), new("purpose", "用途")),
            ]
        );
        Assert.Equal(
            "applied",
            Applied(
                run,
                Permits.Event("E-1", "begin", Permits.Clerk, Nine),
                Permits.Event("E-2", "apply", Permits.Clerk, Nine)
            ).State.Id
        );
    }

    [Fact]
    public void What_was_settled_at_the_start_is_not_recorded_anew()
    {
        ProcessInstance run = Applied(
            ProcessInstance.Start(
                Permits.Table,
                "P-1",
                [new Fact("limit", FactValue.Of(0), new("limit", "上限"))]
            ),
            Permits.Event("E-1", "begin", Permits.Clerk, Nine)
        );
        Assert.Equal(
            ["processes.settled-from-the-start", "processes.fact-not-recorded"],
            run.Apply(Permits.Event("E-2", "apply", Permits.Clerk, Nine, ("limit", FactValue.Of(9))))
                .Refused()
                .Codes()
        );
    }

    private static void Refused(
        ProcessInstance run,
        ProcessEvent made,
        string code,
        string english,
        string chinese
    )
    {
        RefusalReason reason = Assert.Single(run.Apply(made).Refused().Reasons);
        Assert.Equal(code, reason.Code.Code);
        Assert.Equal(new BilingualText(english, chinese), reason.Message);
        Assert.Equal(Permits.Clause, reason.Clause);
    }

    private static ProcessInstance Applied(ProcessInstance run, params ProcessEvent[] events) =>
        events.Aggregate(run, (before, made) => before.Apply(made).Accepted());
}
