using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Counts contacts under the caps that apply to a channel; the one place where that is done.</summary>
internal sealed class ContactCounting
{
    private readonly ContactEvent contact;
    private readonly ValueList<ContactEvent> made;
    private readonly IsoDayOfWeek weekStart;
    private readonly PolicyReading reading;
    private readonly ValueList<ActivityTarget> caps;

    internal ContactCounting(
        ContactEvent contact,
        ValueList<ContactEvent> made,
        Parameter<ValueList<ActivityTarget>> caps,
        IsoDayOfWeek weekStart
    )
    {
        (this.contact, this.weekStart, reading) = (contact, weekStart, caps.Reading);
        this.made = made.Where(one => one.CustomerId == contact.CustomerId && one.At <= contact.At)
            .ToValueList();
        this.caps = caps.Value.Where(cap => Counts(cap, contact.Channel)).ToValueList();
    }

    /// <summary>What is counted in the periods of a day.</summary>
    internal ValueList<CapCount> On(LocalDate day) =>
        caps.Select(cap =>
            {
                DateInterval period = PeriodOf(cap, day);
                return new CapCount(
                    cap,
                    period,
                    made.Where(one => period.Contains(one.At.Date) && Counts(cap, one.Channel)).ToValueList()
                );
            })
            .ToValueList();

    internal IEnumerable<RefusalReason> Reasons()
    {
        ActivityTarget[] unusable = [.. caps.Where(cap => !IsUsable(cap))];
        if (unusable.Length > 0)
        {
            return unusable.Select(cap =>
                PrivacyRefusals.CapNotUsable.Because(reading, ContactFacts.Cap(cap))
            );
        }

        CapCount[] reached = [.. On(contact.At.Date).Where(count => count.Left == 0)];
        return reached.Length == 0 ? [] : Reached(reached);
    }

    private IEnumerable<RefusalReason> Reached(CapCount[] reached)
    {
        LocalDate? next = NextAllowed();
        return reached.Select(count =>
            next is { } day
                ? ContactFacts.CapReached(contact, count, day, reading)
                : ContactFacts.Never(contact, count, reading)
        );
    }

    /// <summary>The first day, from that of the contact on, on which every cap allows one more; null where one never
    /// does.</summary>
    private LocalDate? NextAllowed()
    {
        if (caps.Any(cap => cap.Most == 0))
        {
            return null;
        }

        LocalDate day = contact.At.Date;
        while (
            On(day).Where(count => count.Left == 0).Select(count => count.Period.End).ToArray()
                is { Length: > 0 } ends
        )
        {
            LocalDate end = ends.Max();
            if (end == LocalDate.MaxIsoValue)
            {
                return null;
            }

            day = end.PlusDays(1);
        }

        return day;
    }

    private DateInterval PeriodOf(ActivityTarget cap, LocalDate day) =>
        cap.Period switch
        {
            TargetPeriod.Week => WeekDays.WeekOf(day, weekStart),
            TargetPeriod.Month => day.ToYearMonth().ToDateInterval(),
            _ => new DateInterval(day, day),
        };

    private static bool IsUsable(ActivityTarget cap) =>
        cap.Most is not null && cap.Period is TargetPeriod.Day or TargetPeriod.Week or TargetPeriod.Month;

    private static bool Counts(ActivityTarget cap, ContactChannel channel) =>
        cap.Conditions.All(condition => condition.Values.Contains(Kebab.Of(channel)));
}
