using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Customers;

/// <summary>The table of moves by which a customer changes hands; <see cref="OwnershipHistory"/> runs it.</summary>
public static class OwnershipProcess
{
    internal const string OwnerFact = "owner";
    internal const string Pooled = "pool";
    internal const string Owned = "owned";

    /// <summary>In the pool or owned: each way of changing hands, from where it leads. No role is named: who may decide
    /// is a matter of each way.</summary>
    [Implements("LIB-OWN-08", "LIB-OWN-09")]
    public static ProcessTable Table { get; } =
        new(
            "customer-ownership",
            new("Ownership of a customer", "客户归属"),
            [
                new(Pooled, new("In the pool", "在公海"), IsEnd: true),
                new(Owned, new("Owned", "已有归属"), IsEnd: true),
            ],
            [
                To(OwnershipCause.FirstReception, Pooled, "OWN-FIRST"),
                To(OwnershipCause.LateReturn, Pooled, "OWN-7D"),
                To(OwnershipCause.LateReturn, Owned, "OWN-7D"),
                To(OwnershipCause.NoAppointment, Pooled, "OWN-NOAPPT"),
                To(OwnershipCause.NoAppointment, Owned, "OWN-NOAPPT"),
                To(OwnershipCause.CustomerChoice, Pooled, "OWN-CHOICE"),
                To(OwnershipCause.CustomerChoice, Owned, "OWN-CHOICE"),
                To(OwnershipCause.Assignment, Pooled, "OWN-S6-SPLIT"),
                To(OwnershipCause.Assignment, Owned, "OWN-S6-SPLIT"),
                To(OwnershipCause.Manager, Pooled, "VISIT-S8-06"),
                To(OwnershipCause.Manager, Owned, "VISIT-S8-06"),
                To(OwnershipCause.Claim, Pooled, "FILE-S5-SHARE"),
                To(OwnershipCause.HandOver, Owned, "OWN-S6-FOLLOW"),
                Release,
            ]
        );

    private static ProcessMove Release =>
        Moves.Of(
            Kebab.Of(OwnershipCause.Release),
            OwnershipLabels.Of(OwnershipCause.Release),
            (Owned, Pooled),
            ValueList<ProcessRole>.Empty,
            "LIB-OWN-09",
            new ProcessGuard(
                "no-owner",
                new("no owner is named", "未指定归属人"),
                ClauseId.Parse("LIB-OWN-09")
            )
            {
                Rule = GuardRule.Not(GuardRule.Given(OwnerFact)),
            }
        );

    private static ProcessMove To(OwnershipCause cause, string from, string clause) =>
        Moves.Of(
            Kebab.Of(cause),
            OwnershipLabels.Of(cause),
            (from, Owned),
            ValueList<ProcessRole>.Empty,
            clause,
            Moves.Given(OwnerFact, new("the owner is named", "已指定归属人"), clause)
        );
}
