using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Tests.Processes;

/// <summary>A faulty table is refused when it is made; the message lists every fault.</summary>
public class ProcessFaults
{
    [Fact]
    public void A_table_without_states_is_refused() => Refuses("It has no state.", [], []);

    [Fact]
    public void A_single_state_is_a_process() =>
        Assert.Empty(new ProcessTable("test", Label, [State("a")], []).MovesFrom("a"));

    [Fact]
    public void A_state_that_stands_twice_is_refused() =>
        Refuses("The state 'a' stands twice.", [State("a"), State("a"), State("b")], [Move("go", "a", "b")]);

    [Theory]
    [InlineData("a", "x")]
    [InlineData("x", "b")]
    public void A_move_between_states_that_are_not_there_is_refused(string from, string to) =>
        Refuses(
            "There is no state 'x'.",
            [State("a"), State("b")],
            [Move("go", "a", "b"), Move("lose", from, to)]
        );

    [Fact]
    public void A_part_of_a_state_that_is_not_there_is_refused() =>
        Refuses("There is no state 'x'.", [State("a", "x"), State("b")], [Move("go", "a", "b")]);

    [Fact]
    public void A_part_of_a_part_is_refused() =>
        Refuses(
            "The state 'c' is a part of 'b', which is a part itself.",
            [State("a"), State("b", "a"), State("c", "b"), State("d")],
            [Move("in", "a", "c"), Move("out", "a", "d"), Move("out-of-c", "c", "d")]
        );

    [Fact]
    public void A_state_that_is_a_part_of_itself_is_refused() =>
        Refuses(
            "The state 'a' is a part of 'a', which is a part itself.",
            [State("a", "a"), State("b")],
            [Move("go", "a", "b")]
        );

    [Fact]
    public void A_move_that_leaves_a_state_twice_is_refused() =>
        Refuses(
            "The move 'go' leaves 'a' twice.",
            [State("a"), State("b"), State("c")],
            [Move("go", "a", "b"), Move("go", "a", "c"), Move("on", "b", "c")]
        );

    [Fact]
    public void Two_rows_of_a_move_that_exclude_each_other_are_a_choice()
    {
        GuardRule met = GuardRule.Recorded("met");
        ProcessState[] states = [State("a"), State("b"), State("c")];
        Assert.Equal(
            2,
            new ProcessTable(
                "test",
                Label,
                [.. states],
                [
                    Guarded("go", "a", "b", met),
                    Guarded("go", "a", "c", GuardRule.Not(met)),
                    Move("on", "b", "c"),
                ]
            )
                .MovesFrom("a")
                .Count
        );
        Refuses(
            "The move 'go' leaves 'a' twice.",
            [.. states],
            [
                Guarded("go", "a", "b", met),
                Guarded("go", "a", "c", GuardRule.Not(GuardRule.Recorded("other"))),
                Move("on", "b", "c"),
            ]
        );
    }

    [Fact]
    public void A_rule_about_a_move_or_state_that_is_not_there_is_refused()
    {
        ProcessState[] states = [State("a"), State("b")];
        Refuses(
            "There is no move 'ask'.",
            [.. states],
            [Guarded("go", "a", "b", GuardRule.AttemptsLeft("ask", "limit"))]
        );
        Refuses("There is no state 'x'.", [.. states], [Guarded("go", "a", "b", GuardRule.NotFrom("x"))]);
    }

    [Fact]
    public void A_deadline_that_no_move_keeps_is_refused() =>
        Assert.Contains(
            "There is no move 'answer'.",
            Assert
                .Throws<ArgumentException>(() =>
                    new ProcessTable(
                        "test",
                        Label,
                        [State("a"), State("b")],
                        [Move("go", "a", "b")],
                        [new ProcessDeadline("soon", Label, ClauseId.Parse("TEST-01"), "due", ["answer"])]
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_same_move_may_leave_two_states() =>
        Assert.Equal(
            2,
            new ProcessTable(
                "test",
                Label,
                [State("a"), State("b"), State("c")],
                [Move("go", "a", "b"), Move("go", "b", "c")]
            )
                .Moves
                .Count
        );

    // From "part" it would not be clear which row "go" is.
    [Fact]
    public void A_move_that_leaves_a_part_and_the_whole_is_refused() =>
        Refuses(
            "The move 'go' leaves 'part' and the state that it is a part of.",
            [State("whole"), State("part", "whole"), State("b"), State("c")],
            [
                Move("in", "whole", "part"),
                Move("go", "whole", "b"),
                Move("go", "part", "c"),
                Move("on", "b", "c"),
            ]
        );

    [Fact]
    public void A_state_that_cannot_be_reached_is_refused() =>
        Refuses(
            "The state 'island' cannot be reached.",
            [State("a"), State("island"), State("b")],
            [Move("go", "a", "b"), Move("leave", "island", "b")]
        );

    [Fact]
    public void A_state_without_a_way_out_is_refused() =>
        Refuses(
            "The state 'trap' does not lead to an end.",
            [State("a"), State("trap"), State("b")],
            [Move("go", "a", "b"), Move("fall", "a", "trap"), Move("stay", "trap", "trap")]
        );

    [Fact]
    public void A_whole_whose_parts_lead_only_to_each_other_is_refused() =>
        Refuses(
            "The state 'whole' does not lead to an end. The state 'p' does not lead to an end. "
                + "The state 'q' does not lead to an end.",
            [State("a"), State("whole"), State("p", "whole"), State("q", "whole"), State("b")],
            [Move("go", "a", "b"), Move("in", "a", "p"), Move("on", "p", "q"), Move("back", "q", "p")]
        );

    [Fact]
    public void A_whole_may_be_left_through_one_of_its_parts()
    {
        var table = new ProcessTable(
            "test",
            Label,
            [State("a"), State("whole"), State("p", "whole"), State("q", "whole"), State("b")],
            [Move("in", "a", "p"), Move("on", "p", "q"), Move("out", "q", "b")]
        );

        Assert.Equal(["out"], table.MovesFrom("q").Select(move => move.Id));
    }

    [Fact]
    public void States_that_lead_only_around_are_refused() =>
        Refuses(
            "The state 'b' does not lead to an end. The state 'c' does not lead to an end.",
            [State("a"), State("b"), State("c"), State("end")],
            [Move("go", "a", "b"), Move("on", "b", "c"), Move("back", "c", "b"), Move("stop", "a", "end")]
        );

    [Fact]
    public void A_process_may_end_in_several_states()
    {
        var table = new ProcessTable(
            "test",
            Label,
            [State("a"), State("won") with { IsEnd = true }, State("lost") with { IsEnd = true }, State("b")],
            [Move("go", "a", "b"), Move("win", "b", "won"), Move("lose", "b", "lost")]
        );

        Assert.Equal(["won", "lost"], table.Ends.Select(state => state.Id));
        Assert.Contains("lost --> [*]", table.ToMermaid(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("b --> [*]", table.ToMermaid(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_process_that_names_no_end_ends_in_its_last_state() =>
        Assert.Equal(["delivered"], Parcels.Table.Ends.Select(state => state.Id));

    [Fact]
    public void A_name_that_is_not_in_kebab_case_is_refused() =>
        Refuses("The name 'Go' is not in kebab case.", [State("a"), State("end")], [Move("Go", "a", "end")]);

    [Fact]
    public void Every_fault_is_listed_at_once() =>
        Refuses(
            "The state 'a' stands twice. There is no state 'x'. The move 'go' leaves 'a' twice. "
                + "The state 'island' cannot be reached. The state 'island' does not lead to an end.",
            [State("a"), State("a"), State("island"), State("b")],
            [Move("go", "a", "b"), Move("go", "a", "x")]
        );

    [Fact]
    public void A_missing_argument_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>("id", () => new ProcessTable(null!, Label, [State("a")], []));
        Assert.Throws<ArgumentNullException>("title", () => new ProcessTable("t", null!, [State("a")], []));
        Assert.Throws<ArgumentNullException>("states", () => new ProcessTable("t", Label, null!, []));
        Assert.Throws<ArgumentNullException>(
            "moves",
            () => new ProcessTable("t", Label, [State("a")], null!)
        );
    }

    private static BilingualText Label { get; } = new("label", "标签");

    private static ProcessState State(string id, string? within = null) => new(id, Label, within);

    private static ProcessMove Move(string id, string from, string to) => new(id, Label, from, to, []);

    private static void Refuses(string faults, ValueList<ProcessState> states, ValueList<ProcessMove> rows)
    {
        var thrown = Assert.Throws<ArgumentException>(
            "moves",
            () => new ProcessTable("test", Label, states, rows)
        );

        Assert.Equal($"The process 'test' is faulty: {faults} (Parameter 'moves')", thrown.Message);
    }

    private static ProcessMove Guarded(string id, string from, string to, GuardRule rule) =>
        Move(id, from, to) with
        {
            Guards = [new ProcessGuard("guard", Label, ClauseId.Parse("TEST-01")) { Rule = rule }],
        };
}
