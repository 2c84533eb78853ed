using System.Globalization;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Activities;

/// <summary>The list of industry customers to be invited by telephone on a day, in the order of the calls.</summary>
/// <remarks>
/// It counts names, not calls: how many of them are reached is another figure (K-09). Equality is that of all parts.
/// Order is not defined.
/// </remarks>
public sealed record CallList
{
    /// <summary>The day on which the list was ready.</summary>
    public required LocalDate PreparedOn { get; init; }

    /// <summary>The day of the calls.</summary>
    public required LocalDate CallsOn { get; init; }

    /// <summary>The customers, in the order of the calls.</summary>
    public required ValueList<ListedCustomer> Customers
    {
        get;
        init => field = Required.Items(value, nameof(Customers));
    }

    /// <summary>Whether the business manager was asked about the choice of industries.</summary>
    public bool IsBusinessManagerAsked { get; init; }

    /// <summary>The number of different customers; one that stands twice counts once.</summary>
    public int DifferentCustomers => Customers.Select(customer => customer.Id).Distinct().Count();

    /// <summary>Whether the calls go one industry after the other. The source wishes it; a list is not refused
    /// where they do not.</summary>
    public bool IsByIndustry
    {
        get
        {
            string[] industries = [.. Customers.Select(customer => customer.Industry)];
            int runs = industries.Where((industry, i) => i == 0 || industries[i - 1] != industry).Count();
            return runs == industries.Distinct().Count();
        }
    }

    /// <summary>Checks that the list is long enough, was ready in time, and that the business manager was asked.</summary>
    /// <param name="calendar">The calendar that says which days are worked.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The list, explained; refused with every condition that is not met.</returns>
    [Implements("TARGET-LIST-100", "TARGET-LIST-INDUSTRY", "LIB-ACTIVITY-03")]
    public Decision<CallList> Check(WorkingCalendar calendar, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<long>? least = read.Read(ActivityParameters.ListNames);
        Parameter<long>? ahead = read.Read(ActivityParameters.ListDaysAhead);
        if (least is null || ahead is null)
        {
            return Decision.Refuse<CallList>(new Refusal(read.Missing));
        }

        LocalDate? due = CallListDue.Of(CallsOn, ahead.Value, calendar);
        RefusalReason[] reasons =
        [
            .. TooShort(least),
            .. due is { } by ? TooLate(ahead, by) : [CallListDue.Unknown(CallsOn, calendar)],
            .. NotAsked(),
        ];
        return due is null || reasons.Length > 0
            ? Decision.Refuse<CallList>(new Refusal([.. reasons]))
            : Decision.Accept(this, Explain(due.Value, calendar, read.Readings));
    }

    /// <summary>Answers the day of the calls and the number of customers.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FactValue.Of(CallsOn)}: {English.Count(DifferentCustomers, "customer")}"
        );

    private Fact Calls => new("calls", FactValue.Of(CallsOn), new("day of the calls", "电话邀约日"));

    private Fact Prepared => new("prepared", FactValue.Of(PreparedOn), new("ready on", "备好日期"));

    private Fact Different =>
        ActivityFacts.Number("customers", DifferentCustomers, "different customers", "不同客户数");

    private static Fact Due(LocalDate due) => new("due", FactValue.Of(due), new("due on", "应备好日期"));

    private IEnumerable<RefusalReason> TooShort(Parameter<long> least)
    {
        if (DifferentCustomers < least.Value)
        {
            yield return ActivityRefusals.ListTooShort.Because(
                least.Reading,
                Different,
                ActivityFacts.Number("least", least.Value, "least", "下限"),
                ActivityFacts.Number("shortfall", least.Value - DifferentCustomers, "short", "尚差")
            );
        }
    }

    private IEnumerable<RefusalReason> TooLate(Parameter<long> ahead, LocalDate due)
    {
        if (PreparedOn > due)
        {
            yield return ActivityRefusals.ListTooLate.Because(ahead.Reading, Prepared, Calls, Due(due));
        }
    }

    private IEnumerable<RefusalReason> NotAsked()
    {
        if (!IsBusinessManagerAsked)
        {
            yield return ActivityRefusals.ManagerNotAsked.Because(ActivityFacts.ListIndustryClause, Calls);
        }
    }

    private Explanation Explain(LocalDate due, WorkingCalendar calendar, ValueList<PolicyReading> readings) =>
        new()
        {
            Decision = "activities.call-list",
            Question = new(
                $"Is the call list for {Calls.Value} long enough, in time and agreed?",
                $"{Calls.Value}的客户名录是否足量、按时备好并已征求意见？"
            ),
            Answer = new(
                $"Yes: {English.Count(DifferentCustomers, "customer")}, ready on {Prepared.Value}; due on {Due(due).Value}.",
                $"是：{DifferentCustomers}个客户，于{Prepared.Value}备好；应于{Due(due).Value}前（含当日）备好。"
            ),
            Outcome = FactValue.Of(value: true),
            Clauses =
            [
                ActivityFacts.ListClause,
                ActivityFacts.ListIndustryClause,
                ActivityFacts.ListAheadClause,
            ],
            Facts =
            [
                Calls,
                Prepared,
                Different,
                new(
                    "business-manager-asked",
                    FactValue.Of(IsBusinessManagerAsked),
                    new("business manager asked", "已征求商务经理意见")
                ),
                new(
                    "by-industry",
                    FactValue.Of(IsByIndustry),
                    new("one industry after the other", "逐个行业")
                ),
                Fact.Named("calendar", calendar.Name.English, new("calendar", "日历"), calendar.Name),
                new(
                    "days-off",
                    FactValue.OfList(CallListDue.DaysOff(due, CallsOn, calendar)),
                    new("days off between", "其间休息日")
                ),
                Due(due),
            ],
            Readings = readings,
        };
}
