using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>How a claim from the pool is refused.</summary>
public static class ClaimRefusals
{
    /// <summary>The customer has an owner.</summary>
    public static RefusalRule NotInPool { get; } =
        new(
            "customers.claim-not-in-pool",
            "The customer '{customer}' is not in the pool: it belongs to '{owner}'. Claim another one, or wait for its release.",
            "客户“{customer}”不在公海：归属“{owner}”。请领取其他客户，或等待其释放。"
        );

    /// <summary>A claim names a customer twice.</summary>
    public static RefusalRule ListedTwice { get; } =
        new(
            "customers.claim-listed-twice",
            "The claim names the customer '{customer}' {count} times. Name it once.",
            "领取中客户“{customer}”出现{count}次。请只列一次。"
        );

    /// <summary>The customer comes to the pool after the claim, or comes back to it at the very moment of the claim
    /// (LIB-OWN-08).</summary>
    public static RefusalRule NotYetInPool { get; } =
        new(
            "customers.claim-not-yet-in-pool",
            "The customer '{customer}' comes to the pool at {in-pool-since}; the claim is at {at}. Claim it after that time.",
            "客户“{customer}”于{in-pool-since}进入公海，而领取时间为{at}。请在其进入公海之后领取。"
        );

    /// <summary>The cool-off of the previous owner is not over.</summary>
    public static RefusalRule PreviousOwnerCoolOff { get; } =
        new(
            "customers.claim-cool-off-previous-owner",
            "The customer '{customer}' came back to the pool from '{owner}' at {in-pool-since}; the previous owner may claim it from {claimable-from} on, not at {at}. Claim it then, or leave it to a colleague.",
            "客户“{customer}”于{in-pool-since}由“{owner}”回到公海；原归属人自{claimable-from}起方可再次领取，{at}尚不可领取。请届时领取，或由同事领取。"
        );

    /// <summary>The cool-off of new data is not over.</summary>
    public static RefusalRule NewDataCoolOff { get; } =
        new(
            "customers.claim-cool-off-new-data",
            "The customer '{customer}' is new in the pool since {in-pool-since} and may be claimed from {claimable-from} on, not at {at}. Claim it then.",
            "客户“{customer}”自{in-pool-since}新进入公海，自{claimable-from}起方可领取，{at}尚不可领取。请届时领取。"
        );

    /// <summary>The end of a cool-off would lie outside all dates.</summary>
    public static RefusalRule CoolOffBeyondAllDates { get; } =
        new(
            "customers.claim-cool-off-beyond-all-dates",
            "The cool-off of the customer '{customer}', in the pool since {in-pool-since}, ends beyond all dates. Correct the time, or the days in the policy.",
            "客户“{customer}”自{in-pool-since}进入公海，其冷却期超出全部日期范围。请更正时间或政策中的天数。"
        );

    /// <summary>The claim exceeds the limit of a day.</summary>
    public static RefusalRule DailyLimit { get; } =
        new(
            "customers.claim-daily-limit",
            "The limit of '{owner}' is {limit} claims a day; claimed on {on}: {claimed-today}, so {remaining} remain; the claim is for {asked}. Claim fewer, or the rest tomorrow.",
            "“{owner}”每日可领取{limit}个客户，{on}已领取{claimed-today}个，剩余{remaining}个；本次领取{asked}个。请减少数量，或于次日领取其余客户。"
        );

    /// <summary>The claim exceeds the capacity.</summary>
    public static RefusalRule Capacity { get; } =
        new(
            "customers.claim-capacity",
            "The capacity of '{owner}' is {capacity}; held: {owned}, of which {excluded-count} do not count ({excluded}), so {remaining} remain; the claim adds {asked}. Claim fewer, or release some first.",
            "“{owner}”可持有{capacity}个客户，现持有{owned}个，其中{excluded-count}个不计入（{excluded}），剩余{remaining}个；本次领取增加{asked}个。请减少数量，或先释放部分客户。"
        );
}
