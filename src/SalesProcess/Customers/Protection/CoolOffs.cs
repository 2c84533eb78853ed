using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>From when on the customers of one claim may be claimed by whoever claims them.</summary>
internal sealed class CoolOffs(ClaimRequest request, PolicyReader read)
{
    private readonly Dictionary<string, LocalDateTime> claimable = new(StringComparer.Ordinal);

    /// <summary>The end of the cool-off of each customer that has one.</summary>
    internal IReadOnlyDictionary<string, LocalDateTime> ClaimableFrom => claimable;

    internal static Fact Since(PoolCustomer one) =>
        new("in-pool-since", FactValue.Of(one.InPoolSince), new("in the pool since", "进入公海时间"));

    [Implements("LIB-OWN-28", "LIB-OWN-29")]
    internal IEnumerable<RefusalReason> Of(PoolCustomer one)
    {
        bool isNew = one.PreviousOwnerId is null;
        if (!isNew && one.PreviousOwnerId != request.Claimant.OwnerId)
        {
            yield break;
        }

        Parameter<long>? days = read.Read(
            isNew ? ProtectionParameters.NewDataCoolOffDays : ProtectionParameters.PreviousOwnerCoolOffDays
        );
        CoolOffCounting? counting = days is null or { Value: 0 }
            ? CoolOffCounting.Hours
            : read.Read(ProtectionParameters.CoolOffCounting)?.Value;
        if (days is null || counting is null)
        {
            yield break;
        }

        Fact customer = CustomerFacts.Customer(one.Customer.CustomerId);
        if (End(one.InPoolSince, days.Value, counting.Value) is not { } from)
        {
            yield return ClaimRefusals.CoolOffBeyondAllDates.Because(days.Reading, customer, Since(one));
            yield break;
        }

        claimable[one.Customer.CustomerId] = from;
        if (request.At < from)
        {
            yield return (isNew ? ClaimRefusals.NewDataCoolOff : ClaimRefusals.PreviousOwnerCoolOff).Because(
                days.Reading,
                customer,
                OwnershipFacts.Owner(request.Claimant.OwnerId),
                Since(one),
                From(from),
                ProtectionFacts.At(request.At)
            );
        }
    }

    internal static Fact From(LocalDateTime from) =>
        new("claimable-from", FactValue.Of(from), new("may be claimed from", "可领取时间"));

    private static LocalDateTime? End(LocalDateTime since, long days, CoolOffCounting counting) =>
        (counting, Period.DaysBetween(since.Date, LocalDate.MaxIsoValue) - days) switch
        {
            (CoolOffCounting.Hours, >= 0) => since.PlusDays((int)days),
            (CoolOffCounting.CalendarDays, > 0) => since.Date.PlusDays((int)days + 1).AtMidnight(),
            _ => null,
        };
}
