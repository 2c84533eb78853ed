using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>Works out how often a customer is contacted, in what form, and what is due and overdue.</summary>
/// <example>
/// <code>
/// Decision&lt;DutyReview&gt; list = CustomerCare.Review(CareDuty.LeaderVisit, dealers, asOf, calendar, policy);
/// </code>
/// </example>
public static class CustomerCare
{
    /// <summary>Finds the duties that a customer has: what is done, by which clause, and how often.</summary>
    /// <param name="duty">What the customer is contacted for.</param>
    /// <param name="customer">The customer; its own rules go before those of the policy.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The duties, in the order of the policy: of the frequency of visits the first rule that fits, of all
    /// else every one. Refused where the policy leaves the rules to the host and they are not set, where none fits the
    /// customer, and where the customer has two rules of its own for one form.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The duty is not a defined one.</exception>
    [Implements("VISIT-FREQ-01", "VISIT-MAINT-01", "LIB-CADENCE-12")]
    public static Decision<ValueList<RecurringDuty>> DutiesOf(
        CareDuty duty,
        CaredCustomer customer,
        PolicyEdition policy
    )
    {
        var reasons = new List<RefusalReason>();
        ValueList<RecurringDuty> duties = Find(duty, customer, policy, reasons)
            .Select(rule => rule.Duty)
            .ToValueList();
        return reasons.Count > 0
            ? Decision.Refuse<ValueList<RecurringDuty>>(new Refusal(reasons.ToValueList()))
            : Decision.Accept(duties, () => Explain(duty, customer, duties));
    }

    /// <summary>Judges what is due and overdue for customers: the next contact of each, and the list of what is late.</summary>
    /// <param name="duty">What the customers are contacted for.</param>
    /// <param name="customers">The customers, each once, with all contacts.</param>
    /// <param name="asOf">The local time; what was done later does not count.</param>
    /// <param name="calendar">The calendar that says which days are worked; asked only where working days count.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The review; only contacts of the form that a rule names count for it. Refused as <see cref="DutiesOf"/>
    /// is, with the reasons of every customer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The duty is not a defined one.</exception>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    [Implements(
        "VISIT-CALLBACK-01",
        "VISIT-CALLBACK-02",
        "VISIT-CALLBACK-03",
        "VISIT-MAINT-02",
        "DEALER-LEADER-01"
    )]
    public static Decision<DutyReview> Review(
        CareDuty duty,
        ValueList<CaredCustomer> customers,
        LocalDateTime asOf,
        WorkingCalendar calendar,
        PolicyEdition policy
    )
    {
        _ = Required.Items(customers);
        ArgumentNullException.ThrowIfNull(calendar);
        var reasons = new List<RefusalReason>();
        var assigned = new List<AssignedDuty>();
        foreach (CaredCustomer customer in customers)
        {
            assigned.AddRange(
                Find(duty, customer, policy, reasons)
                    .Select(rule => new AssignedDuty(rule.Duty, rule.SubjectOf(customer)))
            );
        }

        return reasons.Count > 0
            ? Decision.Refuse<DutyReview>(new Refusal(reasons.Distinct().ToValueList()))
            : DutyReview.Of(assigned.ToValueList(), asOf, calendar);
    }

    /// <summary>The rules that a customer has; none, and the reasons, where that is refused.</summary>
    private static CareRule[] Find(
        CareDuty duty,
        CaredCustomer customer,
        PolicyEdition policy,
        List<RefusalReason> reasons
    )
    {
        ArgumentNullException.ThrowIfNull(customer);
        ArgumentNullException.ThrowIfNull(policy);
        PolicyKey<ValueList<PolicyCadence>> key = CareParameters.Of(duty);
        OwnRule[] own = [.. customer.OwnRules.Where(rule => rule.Duty == duty)];
        RefusalReason[] twice =
        [
            .. own.Repeated(rule => rule.Form)
                .Select(group =>
                    CareRefusals.OwnRuleTwice.Because(
                        CareFacts.RuleClause,
                        CareFacts.Customer(customer.Id),
                        CareFacts.Form(group.Key),
                        new Fact("count", FactValue.Of(group.Count()), new("rules", "规则数"))
                    )
                ),
        ];
        if (twice.Length > 0)
        {
            reasons.AddRange(twice);
            return [];
        }

        return own.Length > 0
            ? [.. own.Select(rule => CareRule.Own(rule, key.Definition))]
            : OfPolicy(duty, customer, policy, reasons);
    }

    private static CareRule[] OfPolicy(
        CareDuty duty,
        CaredCustomer customer,
        PolicyEdition policy,
        List<RefusalReason> reasons
    )
    {
        PolicyKey<ValueList<PolicyCadence>> key = CareParameters.Of(duty);
        var read = new PolicyReader(policy);
        Parameter<ValueList<PolicyCadence>>? rules = read.Read(key);
        bool byWeek = rules?.Value.Any(rule => rule.Unit == CadenceUnit.TimesAWeek) == true;
        IsoDayOfWeek weekStart = byWeek
            ? read.Read(PolicyKeys.WeekStartsOn)?.Value ?? IsoDayOfWeek.Monday
            : IsoDayOfWeek.Monday;
        if (rules is null || read.Missing.Count > 0)
        {
            reasons.AddRange(read.Missing);
            return [];
        }

        IEnumerable<PolicyCadence> fitting = rules.Value.Where(rule =>
            PolicyCadences.Fits(rule, customer.Traits)
        );
        CareRule[] found =
        [
            .. (duty == CareDuty.VisitFrequency ? fitting.Take(1) : fitting).Select(rule =>
                CareRule.Of(rule, read.Readings, weekStart)
            ),
        ];
        if (found.Length == 0)
        {
            reasons.Add(
                CareRefusals.NoRule.Because(
                    rules.Reading,
                    CareFacts.Parameter(key.Name),
                    CareFacts.Customer(customer.Id),
                    CareFacts.Grade(customer),
                    CareFacts.Need(customer)
                )
            );
        }

        return found;
    }

    private static Explanation Explain(
        CareDuty duty,
        CaredCustomer customer,
        ValueList<RecurringDuty> duties
    ) =>
        new()
        {
            Decision = "visits.care-duties",
            Question = new(
                $"How often is the customer '{customer.Id}' contacted ({CareParameters.Of(duty).Definition.Label.English})?",
                $"客户“{customer.Id}”多久联系一次（{CareParameters.Of(duty).Definition.Label.Chinese}）？"
            ),
            Answer = new(
                $"{string.Join("; ", duties.Select(one => one.Cadence.Label.English))}.",
                $"{string.Join("；", duties.Select(one => one.Cadence.Label.Chinese))}。"
            ),
            Outcome = new FactValue("items", string.Join(' ', duties.Select(one => one.Id))),
            Clauses = [.. duties.Select(one => one.Clause).Append(CareFacts.RuleClause).Distinct()],
            Facts =
            [
                CareFacts.Customer(customer.Id),
                CareFacts.Grade(customer),
                CareFacts.Need(customer),
                .. customer
                    .OwnRules.Where(rule => rule.Duty == duty)
                    .Select(rule => new Fact(
                        "own-rule",
                        FactValue.Of(rule.ToString()),
                        new("own rule", "单独规则")
                    )),
            ],
            Readings = [.. duties.SelectMany(one => one.Readings).Distinct()],
        };
}
