using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>What a history of ownership says, and how it says no.</summary>
public class OwnershipHistories
{
    private static readonly LocalDateTime First = new(2026, 10, 1, 10, 0);

    private static OwnershipHistory Owned { get; } =
        OwnershipHistory
            .Start("C-1")
            .Apply(OwnershipCases.Change(OwnershipCause.FirstReception, "U-1", First))
            .Accepted();

    [Fact]
    public void A_change_says_who_owns_the_customer_from_when_on_and_by_which_clause()
    {
        Explanation why = Owned
            .Apply(OwnershipCases.Change(OwnershipCause.LateReturn, "U-2", First.PlusDays(8)))
            .Explained();
        Assert.Equal("Does customer C-1 change hands at 2026-10-09T10:00:00?", why.Question.English);
        Assert.Equal("Yes: U-2, by return after a week or more.", why.Answer.English);
        Assert.Equal("是：归U-2，方式为一周及以上再次来店。", why.Answer.Chinese);
        Assert.Equal(["OWN-7D", "LIB-OWN-08"], why.Clauses.Select(clause => clause.ToString()));
    }

    [Fact]
    public void Every_reason_against_a_change_is_named_at_once()
    {
        Refusal refusal = Owned
            .Apply(OwnershipCases.Change(OwnershipCause.Claim, "U-1", First.PlusDays(-1), customer: "C-2"))
            .Refused();
        Assert.Equal(
            [
                "customers.change-of-another-customer",
                "customers.owner-unchanged",
                "processes.time-runs-backwards",
                "processes.no-such-move",
            ],
            refusal.Codes()
        );
        Assert.Equal(
            "The customer 'C-1' belongs to U-1 already. Leave the change out; a ruling by which the owner stays is no change.",
            refusal.Reasons[1].Message.English
        );
    }

    [Fact]
    public void A_forged_row_is_found_with_its_number()
    {
        OwnershipRecord stored = new(
            "C-1",
            [
                .. Owned.Changes,
                OwnershipCases.Change(OwnershipCause.Claim, "U-3", First.PlusDays(2)),
                OwnershipCases.Change(OwnershipCause.Release, owner: null, First.PlusDays(3)),
            ]
        );
        Refusal refusal = OwnershipHistory.Restore(stored).Refused();
        Assert.Equal(
            "Row 2 of the ownership of 'C-1' does not follow from the rows before it. Correct or remove it.",
            refusal.Reasons[0].Message.English
        );
        Assert.Equal(2, refusal.Reasons[0].FactNamed("row").AsWhole());
    }

    [Fact]
    public void Periods_come_as_flat_rows()
    {
        OwnershipHistory history = Owned
            .Apply(OwnershipCases.Change(OwnershipCause.Release, owner: null, First.PlusDays(8)))
            .Accepted();
        Assert.Equal(
            [
                new("C-1", From: null, At(1), "", IsPooled: true, "", "", "", ""),
                new(
                    "C-1",
                    At(1),
                    At(9),
                    "U-1",
                    IsPooled: false,
                    "first-reception",
                    "首次接待",
                    "OWN-FIRST",
                    "built-in/1"
                ),
                new(
                    "C-1",
                    At(9),
                    Until: null,
                    "",
                    IsPooled: true,
                    "release",
                    "退回公海",
                    "LIB-OWN-09",
                    "built-in/1"
                ),
            ],
            history.ToRows(Language.Chinese)
        );
        Assert.Equal("C-1: the pool, 2 changes", history.ToString());
        Assert.Equal(
            ["C-1: the pool", "C-1: U-1", "C-1: the pool"],
            history.ToRows(Language.English).Select(row => row.ToString())
        );
    }

    [Fact]
    public void Histories_of_equal_changes_are_equal()
    {
        OwnershipHistory same = OwnershipHistory.Restore(Owned.ToRecord()).Accepted();
        Assert.Equal(Owned, same);
        Assert.Equal(Owned.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Owned, OwnershipHistory.Start("C-1"));
        Assert.NotEqual(OwnershipHistory.Start("C-2"), OwnershipHistory.Start("C-1"));
    }

    [Fact]
    public void A_change_with_a_blank_name_or_an_undefined_cause_is_a_fault_of_the_caller()
    {
        OwnershipChange change = OwnershipCases.Change(OwnershipCause.LateReturn, "U-2", First.PlusDays(8));
        Assert.Throws<ArgumentException>(() => OwnershipHistory.Start(" "));
        Assert.Throws<ArgumentException>(() => Owned.Apply(change with { OwnerId = " " }));
        Assert.Throws<ArgumentException>(() => Owned.Apply(change with { Edition = "" }));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Owned.Apply(change with { Cause = (OwnershipCause)99 })
        );
    }

    [Fact]
    public void Another_calendar_system_means_the_same_moment()
    {
        LocalDateTime julian = First.PlusDays(8).WithCalendar(CalendarSystem.Julian);
        OwnershipHistory history = Owned
            .Apply(OwnershipCases.Change(OwnershipCause.LateReturn, "U-2", julian))
            .Accepted();
        Assert.Equal("U-2", history.OwnerAt(julian));
        Assert.Equal("U-1", history.OwnerBefore(julian));
        Assert.Equal(2, history.OwnersOn(julian.Date).Count);
        Assert.Equal(First.PlusDays(8), history.Changes[^1].At);
    }

    private static DateTime At(int day) => new(2026, 10, day, 10, 0, 0, DateTimeKind.Unspecified);
}
