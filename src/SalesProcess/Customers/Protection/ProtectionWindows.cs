using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Finds the windows of protection that apply to one customer, and the last day of each.</summary>
internal sealed class ProtectionWindows(
    HeldCustomer customer,
    PolicyReader read,
    WindowSteps steps,
    List<RefusalReason> reasons
)
{
    private readonly List<RuleNotApplied> notApplied = [];

    /// <summary>The windows that do not apply, each with why.</summary>
    internal ValueList<RuleNotApplied> NotApplied => notApplied.ToValueList();

    /// <summary>Whether a window applies whose last day could not be worked out.</summary>
    internal bool AreBroken { get; private set; }

    /// <summary>The windows that apply, the one that closes first in front, equal ones by their names.</summary>
    [Implements("LIB-OWN-20")]
    internal ValueList<WindowStanding> Applying()
    {
        var found = new List<WindowStanding>();
        var taken = new HashSet<WindowStart>();
        Parameter<ValueList<PolicyWindow>>? windows = read.Read(ProtectionParameters.Windows);
        AreBroken = windows is null;
        foreach (PolicyWindow window in windows?.Value ?? [])
        {
            if (!CustomerTraits.Fit(window.Conditions, customer.Grade, customer.Kind))
            {
                Leave(window, WindowRefusals.OtherCustomers);
            }
            else if (!taken.Add(window.From))
            {
                Leave(window, WindowRefusals.EarlierFits);
            }
            else if (Of(window) is { } standing)
            {
                found.Add(standing);
            }
        }

        return found
            .OrderBy(standing => standing.Closes)
            .ThenBy(standing => standing.Window.Id, StringComparer.Ordinal)
            .ToValueList();
    }

    private WindowStanding? Of(PolicyWindow window) =>
        window.From switch
        {
            WindowStart.LastFollowUp => ByFollowUp(window),
            WindowStart.ClaimWithoutDeal => ByClaim(window),
            _ => ByContract(window),
        };

    [Implements("LIB-OWN-22")]
    private WindowStanding? ByFollowUp(PolicyWindow window)
    {
        NeverFollowedUp? rule = read.Read(ProtectionParameters.NeverFollowedUp)?.Value;
        LocalDate? due = rule == NeverFollowedUp.UntilFirstDue ? customer.FirstFollowUpDueOn : null;
        if (customer.FollowedUpOn is { } followedUp)
        {
            // a follow-up never costs protection
            WindowStanding? counted = Counted(window, WindowBasis.Event, followedUp);
            return due > counted?.LastDay ? FirstDue(window, due.Value) : counted;
        }

        switch (rule)
        {
            case NeverFollowedUp.FromAcquisition:
                return Counted(window, WindowBasis.Acquisition, customer.AcquiredOn);
            case NeverFollowedUp.ClosedAtOnce:
                return new WindowStanding(window, WindowBasis.ClosedAtOnce, countedFrom: null, lastDay: null);
            case NeverFollowedUp.UntilFirstDue when due is { } day:
                return FirstDue(window, day);
            case NeverFollowedUp.UntilFirstDue:
                reasons.Add(
                    ProtectionRefusals.FirstDueNeeded.Because(
                        read.Readings[^1],
                        CustomerFacts.Customer(customer.CustomerId)
                    )
                );
                break;
            default:
                break;
        }

        AreBroken = true;
        return null;
    }

    [Implements("LIB-OWN-23")]
    private WindowStanding? ByClaim(PolicyWindow window)
    {
        if (customer.AcquiredBy != OwnershipCause.Claim)
        {
            return Leave(window, WindowRefusals.NotClaimed);
        }

        if (customer.DealtOn is not { } deal)
        {
            return Counted(window, WindowBasis.Event, customer.AcquiredOn);
        }

        switch (read.Read(ProtectionParameters.AfterDeal)?.Value)
        {
            case AfterDeal.NotCounted:
                return Leave(window, WindowRefusals.DealMade);
            case AfterDeal.WithoutEnd:
                return new WindowStanding(window, WindowBasis.WithoutEnd, countedFrom: null, lastDay: null);
            case AfterDeal.FromDeal:
                return Counted(window, WindowBasis.Deal, deal);
            default:
                AreBroken = true;
                return null;
        }
    }

    private WindowStanding? ByContract(PolicyWindow window) =>
        customer.ContractEndsOn is { } end
            ? Counted(window, WindowBasis.Event, end)
            : Leave(window, WindowRefusals.NoContract);

    // the first day of release is the day after, which must be a date
    private WindowStanding? FirstDue(PolicyWindow window, LocalDate due) =>
        steps.From(
            due,
            0,
            WindowUnit.CalendarDays,
            ProtectionFacts.Entry(window.Id, window.Label),
            window.Clause
        )
            is { } last
            ? new WindowStanding(window, WindowBasis.FirstDue, countedFrom: null, last)
            : Broken();

    private WindowStanding? Counted(PolicyWindow window, WindowBasis basis, LocalDate from) =>
        steps.From(
            from,
            window.Count,
            window.Unit,
            ProtectionFacts.Entry(window.Id, window.Label),
            window.Clause
        )
            is { } last
            ? new WindowStanding(
                window,
                basis,
                from,
                last,
                steps.StatusOf(window.Unit, last) == CalendarStatus.Provisional
            )
            : Broken();

    private WindowStanding? Broken()
    {
        AreBroken = true;
        return null;
    }

    private WindowStanding? Leave(PolicyWindow window, RefusalRule why)
    {
        notApplied.Add(
            new(
                window.Id,
                window.Label,
                window.Clause,
                [
                    why.Because(
                        window.Clause,
                        ProtectionFacts.Entry(window.Id, window.Label),
                        CustomerFacts.Customer(customer.CustomerId)
                    ),
                ]
            )
        );
        return null;
    }
}
