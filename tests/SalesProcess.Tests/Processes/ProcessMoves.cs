using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Tests.Processes;

/// <summary>Which moves leave a state.</summary>
public class ProcessMoves
{
    [Theory]
    [InlineData("ordered", "pack")]
    // a part has its own moves and those of the whole, but none that leads to itself
    [InlineData("first-wrap", "wrap-again send")]
    [InlineData("second-wrap", "send unwrap")]
    [InlineData("by-road", "load hand-over")]
    [InlineData("by-sea", "hand-over")]
    // a whole has the moves that are its own, not those of its parts
    [InlineData("packing", "send unwrap")]
    [InlineData("delivered", "")]
    public void A_state_is_left_by_its_own_moves_and_those_of_the_whole(string state, string moves) =>
        Assert.Equal(moves, string.Join(' ', Parcels.Table.MovesFrom(state).Select(move => move.Id)));

    [Fact]
    public void A_move_comes_with_its_guards()
    {
        ProcessMove move = Assert.Single(Parcels.Table.MovesFrom("ordered"));

        Assert.Equal([Parcels.Paid, Parcels.Addressed], move.Guards);
        Assert.False(move.IsDetour);
    }

    [Fact]
    public void A_state_is_found_by_its_name() =>
        Assert.Equal(
            new ProcessState("by-sea", new("By sea", "海运"), "sending"),
            Parcels.Table.Find("by-sea")
        );

    [Fact]
    public void An_unknown_state_is_a_mistake_of_the_caller()
    {
        string message = "The process 'parcel' has no state 'lost'. (Parameter 'state')";

        Assert.Equal(
            message,
            Assert.Throws<ArgumentException>(() => Parcels.Table.MovesFrom("lost")).Message
        );
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Parcels.Table.Find("lost")).Message);
    }

    [Fact]
    public void Tables_with_equal_parts_are_equal()
    {
        var same = new ProcessTable("parcel", new("Parcel", "包裹"), [.. Parcels.States], [.. Parcels.Moves]);

        Assert.Equal(Parcels.Table, same);
        Assert.Equal(Parcels.Table.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(
            Parcels.Table,
            new ProcessTable("parcel", new("Letter", "信件"), Parcels.States, Parcels.Moves)
        );
    }
}
