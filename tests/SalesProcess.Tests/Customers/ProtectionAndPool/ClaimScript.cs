using SalesProcess.Customers;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>A pool, people and a sequence of claims, made of plain values so that it shrinks.</summary>
internal sealed record ClaimScript(ClaimOfScript[] Claims, int Limit, int Capacity, int CoolOffDays)
{
    public static readonly LocalDateTime Start = new(2026, 10, 5, 8, 0);

    /// <summary>A customer of the pool: C-0 is signed and does not count; C-1 came back from P-0, C-2 never had an owner.</summary>
    public static PoolCustomer Customer(int number) =>
        new(new Holding($"C-{number}") { Reasons = number == 0 ? ["signed"] : [] }, Start)
        {
            PreviousOwnerId = number switch
            {
                1 => "P-0",
                2 => null,
                _ => "P-9",
            },
        };

    public ValueList<ClaimRequest> ToRequests() =>
        Claims
            .Select(
                (one, i) =>
                    new ClaimRequest(
                        $"R-{i:00}",
                        new Holder($"P-{one.Person}"),
                        one.Customers.Select(Customer).ToValueList(),
                        Start.PlusHours(one.Hour)
                    )
            )
            .ToValueList();

    public override string ToString() =>
        $"limit {Limit}, capacity {Capacity}, cool-off {CoolOffDays}: {string.Join("; ", Claims.Select(one => one.ToString()))}";
}
