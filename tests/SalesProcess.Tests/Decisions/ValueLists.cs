using System.Collections;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Decisions;

/// <summary>Immutable lists that compare by their items.</summary>
public class ValueLists
{
    [Fact]
    public void Lists_are_equal_if_they_hold_equal_items_in_the_same_order()
    {
        ValueList<string?>[] Make() =>
            [
                [],
                ["a"],
                ["a", "b"],
                ["b", "a"],
                ["a", "b", "b"],
                [null],
                [null, null],
            ];
        Contract.Equality(Make(), Make());
        Contract.NoOrder<ValueList<string>>();
    }

    [Fact]
    public void Lists_of_lists_compare_all_the_way_down()
    {
        ValueList<ValueList<int>>[] Make() =>
            [
                [
                    [1],
                    [2, 3],
                ],
                [
                    [1, 2],
                    [3],
                ],
                [
                    [],
                    [],
                ],
                [
                    [],
                ],
                [],
            ];
        Contract.Equality(Make(), Make());
    }

    [Fact]
    public void A_list_gives_its_items_in_their_order()
    {
        ValueList<int> list = [3, 1, 2];
        Assert.Equal(3, list.Count);
        Assert.Equal([3, 1, 2], new[] { list[0], list[1], list[2] });
        Assert.Equal([3, 1, 2], list.AsSpan().ToArray());
        Assert.Equal([3, 1, 2], ((IEnumerable)list).Cast<int>());
        Assert.Equal("[3, 1, 2]", list.ToString());
        Assert.Throws<IndexOutOfRangeException>(() => list[3]);
        Assert.Throws<IndexOutOfRangeException>(() => list[-1]);
    }

    [Fact]
    public void A_list_keeps_its_items_when_their_source_changes()
    {
        int[] source = [1, 2];
        ValueList<int> fromSpan = ValueList.Create<int>(source);
        ValueList<int> fromSequence = source.ToValueList();
        source[0] = 9;
        Assert.Equal([1, 2], fromSpan);
        Assert.Equal([1, 2], fromSequence);
    }

    [Fact]
    public void A_sequence_is_read_once()
    {
        int reads = 0;
        IEnumerable<int> Read()
        {
            reads++;
            yield return 5;
        }

        Assert.Equal([5], Read().ToValueList());
        Assert.Equal(1, reads);
    }

    [Fact]
    public void The_empty_list_is_one_object_and_a_list_is_not_copied()
    {
        Assert.Same(ValueList<int>.Empty, ValueList.Create<int>([]));
        Assert.Same(ValueList<int>.Empty, Enumerable.Empty<int>().ToValueList());
        ValueList<int> list = [1];
        Assert.Same(list, list.ToValueList());
        Assert.Throws<ArgumentNullException>("items", () => ((IEnumerable<int>)null!).ToValueList());
    }

    [Fact]
    public void A_record_that_holds_a_list_compares_by_its_items()
    {
        Refusal Make() => new([Explained.TooFew, Explained.NotKnown]);
        Assert.Equal(Make(), Make());
        Assert.NotSame(Make().Reasons, Make().Reasons);
    }
}
