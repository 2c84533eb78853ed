using SalesProcess.Customers;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>A customer on a day under a policy, made of plain values so that it shrinks.</summary>
internal sealed record ProtectionCase(HeldCustomer Customer, LocalDate AsOf)
{
    /// <summary>The windows of the policy, in their order.</summary>
    public WindowOfCase[] Windows { get; init; } = [];

    public ProtectionCombination Combination { get; init; }

    public WithoutWindow WithoutWindow { get; init; }

    public NeverFollowedUp NeverFollowedUp { get; init; }

    public AfterDeal AfterDeal { get; init; }

    public PolicyEdition Policy =>
        ProtectionPolicy.With(
            (
                "protection-windows",
                $"[{string.Join(", ", Windows.Select((one, i) => one.ToJson($"window-{i}")))}]"
            ),
            ("protection-combination", Name(Combination)),
            ("protection-without-window", Name(WithoutWindow)),
            ("protection-never-followed-up", Name(NeverFollowedUp)),
            ("protection-after-deal", Name(AfterDeal))
        );

    public override string ToString() =>
        $"{Customer}, {Customer.AcquiredBy} {Customer.AcquiredOn}, followed up {Customer.LastFollowUpOn}, first due "
        + $"{Customer.FirstFollowUpDueOn}, deal {Customer.DealOn}, contract {Customer.ContractEndsOn}, "
        + $"grade {Customer.Grade}, open {string.Join('+', Customer.OpenMatters)}; as of {AsOf}; "
        + $"{string.Join(" | ", Windows.Select(one => one.ToString()))}; {Combination}, {WithoutWindow}, "
        + $"{NeverFollowedUp}, {AfterDeal}";

    private static string Name<TEnum>(TEnum member)
        where TEnum : struct, Enum =>
        $"\"{string.Concat(member.ToString().Select((c, i) => char.IsUpper(c) ? $"{(i == 0 ? "" : "-")}{char.ToLowerInvariant(c)}" : $"{c}"))}\"";
}
