using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>When a grade is looked at again.</summary>
internal static class GradeReviews
{
    /// <summary>Works out the day.</summary>
    /// <returns>The day, or why none is known: a host need not set an interval.</returns>
    [Implements("LIB-GRADE-21")]
    internal static (LocalDate? Next, RefusalReason? None) After(
        LocalDate asOf,
        PolicyKey<long> interval,
        PolicyEdition policy
    ) =>
        !policy.TryRead(interval, out Parameter<long>? days, out RefusalReason? unset) ? (null, unset)
        : days.Value <= Period.DaysBetween(asOf, LocalDate.MaxIsoValue)
            ? (asOf.PlusDays((int)days.Value), null)
        : (null, CustomerRefusals.ReviewBeyondDates.Because(days.Reading));
}
