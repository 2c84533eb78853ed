using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Processes;

/// <summary>Two journals of one run, kept apart and merged: nothing is lost, and it does not matter who merges.</summary>
public class MergingJournals
{
    private static readonly LocalDateTime Nine = AnyRuns.Start;

    public static TheoryData<int> Tables() => [.. Enumerable.Range(0, AllProcesses.Tried.Length)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void It_does_not_matter_which_side_is_called_the_first(int table) =>
        Holds(
            table,
            (mine, theirs) =>
                Assert.Equal(MergedRun.Of(mine, theirs).Accepted(), MergedRun.Of(theirs, mine).Accepted())
        );

    [Theory]
    [MemberData(nameof(Tables))]
    public void Merging_again_changes_nothing(int table) =>
        Holds(
            table,
            (mine, theirs) =>
            {
                Assert.Equal(mine, MergedRun.Of(mine, mine).Accepted().Run);
                Assert.False(MergedRun.Of(mine, mine).Accepted().HasConflicts);
                ProcessInstance merged = MergedRun.Of(mine, theirs).Accepted().Run;
                Assert.Equal(merged, MergedRun.Of(merged, mine).Accepted().Run);
                Assert.Equal(merged, MergedRun.Of(theirs, merged).Accepted().Run);
            }
        );

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_event_of_both_sides_is_on_record_or_left_out_with_its_reasons(int table) =>
        Holds(
            table,
            (mine, theirs) =>
            {
                MergedRun merged = MergedRun.Of(mine, theirs).Accepted();
                ProcessEvent[] told = [.. mine.Journal.Concat(theirs.Journal).Distinct()];
                ProcessEvent[] kept = [.. merged.Run.Journal, .. merged.LeftOut.Select(left => left.Event)];
                Assert.Equal(told.Length, kept.Length);
                Assert.All(told, made => Assert.Contains(made, kept));
                Assert.Equal(
                    merged.Run,
                    ProcessInstance.Restore(mine.Table, "S-1", merged.Run.Journal).Accepted()
                );
            }
        );

    [Fact]
    public void What_both_sides_recorded_differently_is_reported()
    {
        ProcessInstance shared = Applied(
            ProcessInstance.Start(Permits.Table, "P-1"),
            Permits.Event("E-0", "begin", Permits.Clerk, Nine),
            Apply("E-1", 2)
        );
        ProcessEvent no = Permits.Event(
            "M-1",
            "say",
            Permits.Manager,
            Nine,
            ("approved", FactValue.Of(false))
        );
        ProcessEvent yes = Permits.Event(
            "T-1",
            "say",
            Permits.Supervisor,
            Nine.PlusHours(1),
            ("approved", FactValue.Of(true))
        );
        MergedRun merged = MergedRun.Of(Applied(shared, yes), Applied(shared, no)).Accepted();

        Assert.Equal([new RecordedDifferently("approved", no, yes)], merged.Differing);
        Assert.Equal("approved: M-1, then T-1", merged.Differing[0].ToString());
        Assert.Equal(["E-0", "E-1", "M-1", "T-1"], merged.Run.Journal.Select(row => row.EventId));
        Assert.Equal("permit P-1: applied, 0 left out, 1 differing", merged.ToString());
    }

    [Fact]
    public void A_move_that_the_other_side_made_impossible_is_left_out_and_says_why()
    {
        ProcessInstance shared = Applied(
            ProcessInstance.Start(Permits.Table, "P-1"),
            Permits.Event("E-0", "begin", Permits.Clerk, Nine),
            Apply("E-1", 2)
        );
        ProcessInstance mine = Applied(shared, Permits.Event("M-1", "withdraw", Permits.Clerk, Nine));
        ProcessInstance theirs = Applied(
            shared,
            Permits.Event("T-1", "decide", Permits.Clerk, Nine.PlusHours(1), ("told", FactValue.Of(true)))
        );
        MergedRun merged = MergedRun.Of(mine, theirs).Accepted();

        Assert.Equal("withdrawn", merged.Run.State.Id);
        LeftOutEvent left = Assert.Single(merged.LeftOut);
        Assert.Equal("T-1: decide by U-clerk as clerk: processes.no-such-move", left.ToString());
        Assert.True(merged.HasConflicts);
    }

    [Fact]
    public void Journals_of_two_runs_are_not_merged()
    {
        RefusalReason reason = Assert.Single(
            MergedRun
                .Of(ProcessInstance.Start(Permits.Table, "P-1"), ProcessInstance.Start(Permits.Table, "P-2"))
                .Refused()
                .Reasons
        );
        Assert.Equal(
            "The journals of 'P-1' and 'P-2' are not of one run: process, subject, what was given at the start and checklists must be equal. Merge journals of one run.",
            reason.Message.English
        );
    }

    private static ProcessEvent Apply(string id, int limit) =>
        Permits.Event(
            id,
            "apply",
            Permits.Clerk,
            Nine,
            ("purpose", FactValue.Of("trip")),
            ("limit", FactValue.Of(limit))
        );

    private static ProcessInstance Applied(ProcessInstance run, params ProcessEvent[] events) =>
        events.Aggregate(run, (before, made) => before.Apply(made).Accepted());

    /// <summary>A shared beginning, and then events that only one side knows of.</summary>
    private static void Holds(int table, Action<ProcessInstance, ProcessInstance> law)
    {
        ProcessTable process = AllProcesses.Tried[table];
        Gen<ProcessEvent[]> events = AnyRuns.Of(process);
        Law.Holds(
            (
                from shared in events
                from mine in events
                from theirs in events
                select (Shared: shared, Mine: Named("M", mine), Theirs: Named("T", theirs))
            ).ThatShrinks(told =>
                Fewer(told.Shared)
                    .Select(fewer => (fewer, told.Mine, told.Theirs))
                    .Concat(Fewer(told.Mine).Select(fewer => (told.Shared, fewer, told.Theirs)))
                    .Concat(Fewer(told.Theirs).Select(fewer => (told.Shared, told.Mine, fewer)))
            ),
            told =>
            {
                ProcessInstance shared = Tried(ProcessInstance.Start(process, "S-1"), told.Shared);
                law(Tried(shared, told.Mine), Tried(shared, told.Theirs));
            },
            cases: 100
        );
    }

    // now and then both sides use one identifier for two events
    private static ProcessEvent[] Named(string side, ProcessEvent[] events) =>
        [
            .. events.Select(made =>
                made.EventId == "E-9" ? made : made with { EventId = $"{side}-{made.EventId}" }
            ),
        ];

    private static IEnumerable<ProcessEvent[]> Fewer(ProcessEvent[] events) =>
        events.Select((_, i) => events.Where((_, j) => j != i).ToArray());

    private static ProcessInstance Tried(ProcessInstance run, ProcessEvent[] events) =>
        events.Aggregate(run, (before, made) => before.Apply(made).Match((next, _) => next, _ => before));
}
