using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Lifecycle;

/// <summary>What the values of the lifecycle promise: equality, names, texts with identifiers only.</summary>
public class LifecycleValues
{
    private static readonly PolicyEdition Host = AnyLifecycles.PolicyOf("none-blocking");

    [Fact]
    public void A_customer_is_equal_by_identifier_beginning_and_journal()
    {
        CustomerLifecycle[] Made() =>
            [
                LifecycleScript.Customer,
                CustomerLifecycle.Start("C-2", LifecycleScript.Begun),
                CustomerLifecycle.Start("C-1", LifecycleScript.Begun.PlusDays(1)),
                LifecycleScript.Play("list", Host),
                LifecycleScript.Play("list; intent", Host),
                LifecycleScript.Play("list; lose", Host),
            ];

        Contract.Equality(Made(), Made());
        Contract.NoOrder<CustomerLifecycle>();
    }

    [Fact]
    public void Every_member_has_a_name_in_both_languages_and_no_other_value_has_one()
    {
        Named<LifecycleStage>(LifecycleLabels.Of);
        Named<FunnelCustomerState>(LifecycleLabels.Of);
        Named<DevelopmentMethod>(LifecycleLabels.Of);
        Named<ObstacleKind>(LifecycleLabels.Of);
        Named<ObstacleState>(LifecycleLabels.Of);
        Assert.Throws<ArgumentOutOfRangeException>(() => LifecycleLabels.TaskOf((FunnelCustomerState)9));
    }

    [Fact]
    public void There_are_six_methods_five_states_and_eight_stages()
    {
        Assert.Equal(6, Enum.GetValues<DevelopmentMethod>().Length);
        Assert.Equal(5, Enum.GetValues<FunnelCustomerState>().Length);
        Assert.Equal(8, Enum.GetValues<LifecycleStage>().Length);
    }

    [Fact]
    public void Texts_show_identifiers_only()
    {
        CustomerLifecycle customer = LifecycleScript.Play("list; intent; worry O-1", Host);
        Assert.Equal("C-1: intent, 3 rows", customer.ToString());
        Assert.Equal("C-1: 3 rows", customer.ToRecord().ToString());
        Assert.Equal("C-1: intent since 2026-10-10", customer.Standing.ToString());
        Assert.Equal("C-1: intent", customer.Standing.ToRow(Language.English).ToString());
        Assert.Equal(
            "E-1 by U-1 as salesperson",
            new LifecycleAct("E-1", new("salesperson", "U-1"), LifecycleScript.First).ToString()
        );
        Assert.Equal(
            "note-no-obstacle: intent-customer to intent-customer: 1 unmet",
            customer
                .Options(ProcessRoles.Salesperson, LifecycleScript.First.PlusDays(9), Host)
                .Single(option => option.Move.Id == "note-no-obstacle")
                .ToString()
        );
        Assert.Equal("C-1", Terminal.ToString());
        Assert.Equal("call 2026-10-09T09:00:00", Terminal.Given[0].ToString());
    }

    [Fact]
    public void A_move_says_what_it_asks_for()
    {
        LifecycleOption further = LifecycleScript
            .Play("list; intent; need; none; stable", Host)
            .Options(ProcessRoles.Salesperson, LifecycleScript.First.PlusDays(9), Host)
            .Single(option => option.Move.Id == "present-further");
        Assert.True(further.IsPermitted);
        Assert.Equal(
            ["basic-functions-understood", "basic-needs-can-be-met", "further-features"],
            further.Asks
        );
        Assert.Equal(
            new LifecycleOptionRow(
                "present-further",
                "进一步介绍其他突出特点和功能",
                "ready-to-sign",
                IsDetour: false,
                IsPermitted: true,
                "basic-functions-understood basic-needs-can-be-met further-features",
                ""
            ),
            further.ToRow(Language.Chinese)
        );
    }

    [Fact]
    public void A_move_that_is_not_permitted_says_why_in_its_row()
    {
        LifecycleOptionRow present = LifecycleScript
            .Play("list; intent", Host)
            .Options(ProcessRoles.Supervisor, LifecycleScript.First.PlusDays(9), Host)
            .Single(option => option.Move.Id == "present")
            .ToRow(Language.English);
        Assert.Equal("present: not permitted", present.ToString());
        Assert.Equal(
            "The move “present the functions that meet the needs” of 'C-1' is not made by the role 'supervisor'. Have it made by: salesperson. "
                + "The needs of 'C-1' are not on record. Record them first, then present what meets them.",
            present.Unmet
        );
    }

    private static TerminalCustomer Terminal { get; } =
        new()
        {
            CustomerId = "C-1",
            Since = LifecycleScript.Begun,
            Given = [new GivenService("call", LifecycleScript.First)],
        };

    private static void Named<TEnum>(Func<TEnum, BilingualText> nameOf)
        where TEnum : struct, Enum
    {
        BilingualText[] names = [.. Enum.GetValues<TEnum>().Select(nameOf)];
        Assert.Equal(names.Length, names.Select(name => name.English).Distinct().Count());
        Assert.Equal(names.Length, names.Select(name => name.Chinese).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => nameOf((TEnum)Enum.ToObject(typeof(TEnum), 99)));
    }
}
