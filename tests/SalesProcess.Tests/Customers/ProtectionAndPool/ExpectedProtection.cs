using SalesProcess.Calendars;
using SalesProcess.Customers;

namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>
/// Whether a customer is protected on one day, asked of each day by itself and without any last day: the clauses
/// LIB-OWN-20 to -23 and -27, written down a second time.
/// </summary>
internal static class ExpectedProtection
{
    public static bool IsProtectedOn(ProtectionCase one, LocalDate day)
    {
        if (one.Customer.OpenMatters.Contains("open-order"))
        {
            return true;
        }

        bool[] open =
        [
            .. one
                .Windows.Where(window => window.Grade is null || window.Grade == one.Customer.Grade)
                .GroupBy(window => window.From)
                .Select(group => IsOpen(one, group.First(), day))
                .OfType<bool>(),
        ];
        return open.Length == 0 ? one.WithoutWindow == WithoutWindow.WithoutEnd
            : one.Combination == ProtectionCombination.AnyOpen ? open.Contains(true)
            : !open.Contains(false);
    }

    private static bool? IsOpen(ProtectionCase one, WindowOfCase window, LocalDate day)
    {
        HeldCustomer customer = one.Customer;
        switch (window.From)
        {
            case "contract-end":
                return customer.ContractEndsOn is { } end ? IsWithin(window, end, day) : null;
            case "claim-without-deal":
                return customer.AcquiredBy != OwnershipCause.Claim ? null
                    : customer.DealOn is { } deal && deal >= customer.AcquiredOn
                        ? one.AfterDeal switch
                        {
                            AfterDeal.NotCounted => null,
                            AfterDeal.WithoutEnd => true,
                            _ => IsWithin(window, deal, day),
                        }
                    : IsWithin(window, customer.AcquiredOn, day);
            default:
                bool untilDue =
                    one.NeverFollowedUp == NeverFollowedUp.UntilFirstDue
                    && day <= customer.FirstFollowUpDueOn!.Value;
                return customer.LastFollowUpOn is { } followedUp && followedUp >= customer.AcquiredOn
                    ? untilDue || IsWithin(window, followedUp, day)
                    : untilDue
                        || (
                            one.NeverFollowedUp == NeverFollowedUp.FromAcquisition
                            && IsWithin(window, customer.AcquiredOn, day)
                        );
        }
    }

    // fewer of what counts lie after the event and before the day than the window has
    private static bool IsWithin(WindowOfCase window, LocalDate from, LocalDate day)
    {
        if (window.Unit == "calendar-months")
        {
            // the same day number so many months on, or the last day there is
            int month = from.Month + window.Count;
            int year = from.Year + ((month - 1) / 12);
            month = ((month - 1) % 12) + 1;
            int lastOfMonth = CalendarSystem.Iso.GetDaysInMonth(year, month);
            return day <= new LocalDate(year, month, Math.Min(from.Day, lastOfMonth));
        }

        int counted = 0;
        for (LocalDate at = from.PlusDays(1); at < day; at = at.PlusDays(1))
        {
            counted += window.Unit == "calendar-days" || WorkingCalendar.MainlandChina[at].IsWorked ? 1 : 0;
        }

        return counted < window.Count;
    }
}
