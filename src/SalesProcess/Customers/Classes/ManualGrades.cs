using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Sets grades by hand, and tells which grade is shown on a date.</summary>
public static class ManualGrades
{
    internal static ClauseId Clause { get; } = ClauseId.Parse("LIB-GRADE-23");

    /// <summary>Sets a grade by hand.</summary>
    /// <typeparam name="TGrade">The type of the grade.</typeparam>
    /// <param name="entry">Who sets which grade, why and for how long.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The grade. Refused, with every reason, without a reason or a last day, with a last day before the
    /// first, with a first day before the entry, and by a post that the policy does not list for the axis.</returns>
    [Implements("LIB-GRADE-23")]
    public static Decision<ManualGrade<TGrade>> Set<TGrade>(
        ManualGradeEntry<TGrade> entry,
        PolicyEdition policy
    )
        where TGrade : struct
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<ValueList<PolicyItem>>? roles = read.Read(CustomerParameters.ManualGradeRoles);
        RefusalReason[] reasons =
        [
            .. read.Missing,
            .. roles is null ? [] : OfRole(entry.Role, entry.Axis, roles),
            .. OfTime(entry.EnteredOn, entry.From, entry.Until),
            .. string.IsNullOrWhiteSpace(entry.Reason)
                ? [CustomerRefusals.NoReason.Because(Clause)]
                : NoReasons,
        ];
        if (reasons.Length > 0 || entry.Until is not { } until)
        {
            return Decision.Refuse<ManualGrade<TGrade>>(new Refusal([.. reasons]));
        }

        ValueList<PolicyReading> readings = read.Readings;
        return Decision.Accept(
            new ManualGrade<TGrade>(entry, until),
            () =>
                new Explanation
                {
                    Decision = "customers.manual-grade",
                    Question = new(
                        $"May the {entry.Axis.Label.English} of customer {entry.CustomerId} be set by hand?",
                        $"可否人工设定客户{entry.CustomerId}的{entry.Axis.Label.Chinese}？"
                    ),
                    Answer = new(
                        $"{entry.Label.English}, until {FactValue.Of(until)}.",
                        $"{entry.Label.Chinese}，至{FactValue.Of(until)}。"
                    ),
                    Outcome = FactValue.Of(entry.Grade.ToString()!),
                    Clauses = [Clause],
                    Facts =
                    [
                        CustomerFacts.Axis(entry.Axis),
                        CustomerFacts.Word("by", entry.By, "set by", "设定人"),
                        CustomerFacts.Word("role", entry.Role, "post", "岗位"),
                        CustomerFacts.Date("entered-on", entry.EnteredOn, "entered on", "录入日期"),
                        CustomerFacts.Date("from", entry.From, "first day", "首日"),
                        CustomerFacts.Date("until", until, "last day", "末日"),
                    ],
                    Readings = readings,
                }
        );
    }

    /// <summary>Tells which grade is shown on a date; the computed one stays visible beside it.</summary>
    /// <typeparam name="TGrade">The type of the grade.</typeparam>
    /// <param name="computed">The computed grade: the last one up to the date.</param>
    /// <param name="manual">Every grade set by hand for this customer on this axis.</param>
    /// <param name="date">The date.</param>
    /// <returns>Both grades, and which of them is shown. Refused for a grade of another customer or axis, and where two
    /// set by hand hold on the date.</returns>
    public static Decision<GradeStanding<TGrade>> On<TGrade>(
        GradeAssessment<TGrade> computed,
        ValueList<ManualGrade<TGrade>> manual,
        LocalDate date
    )
        where TGrade : struct
    {
        ArgumentNullException.ThrowIfNull(computed);
        Required.Items(manual);
        date = date.WithCalendar(CalendarSystem.Iso);
        ManualGrade<TGrade>[] now = [.. manual.Where(one => one.On(date) == ManualGradeState.InForce)];
        RefusalReason[] reasons =
        [
            .. manual
                .Where(one => one.Entry.CustomerId != computed.CustomerId || one.Entry.Axis != computed.Axis)
                .Select(one =>
                    CustomerRefusals.OtherCustomer.Because(
                        Clause,
                        CustomerFacts.Customer($"{one.Entry.CustomerId}, {one.Entry.Axis}"),
                        CustomerFacts.Word(
                            "expected",
                            $"{computed.CustomerId}, {computed.Axis}",
                            "customer and axis expected",
                            "应为客户及分级方案"
                        )
                    )
                ),
            .. now.Length > 1
                ?
                [
                    CustomerRefusals.TwoAtOnce.Because(
                        Clause,
                        CustomerFacts.Customer(computed.CustomerId),
                        CustomerFacts.Axis(computed.Axis),
                        CustomerFacts.Date("date", date, "date", "日期"),
                        CustomerFacts.Word(
                            "values",
                            string.Join(", ", now.Select(one => one.Grade)),
                            "values",
                            "取值"
                        )
                    ),
                ]
                : NoReasons,
        ];
        if (reasons.Length > 0)
        {
            return Decision.Refuse<GradeStanding<TGrade>>(new Refusal([.. reasons]));
        }

        var standing = new GradeStanding<TGrade>(
            date,
            computed,
            now.FirstOrDefault(),
            manual.Where(one => one.On(date) == ManualGradeState.Expired).MaxBy(one => one.Until)
        );
        return Decision.Accept(standing, () => Explain(standing, manual));
    }

    private static RefusalReason[] NoReasons => [];

    private static IEnumerable<RefusalReason> OfRole(
        string role,
        CustomerAxis axis,
        Parameter<ValueList<PolicyItem>> roles
    )
    {
        // a post that sets other axes is no answer to who sets this one
        string[] may =
        [
            .. roles
                .Value.Where(item => item.Conditions.All(condition => condition.Values.Contains(axis.Id)))
                .Select(item => item.Id),
        ];
        return may.Contains(role)
            ? []
            :
            [
                CustomerRefusals.RoleSetsNoGrade.Because(
                    roles.Reading,
                    CustomerFacts.Word("role", role, "post", "岗位"),
                    CustomerFacts.Axis(axis),
                    Fact.Named(
                        "roles",
                        string.Join(", ", may),
                        new("posts that may", "有权岗位"),
                        may.Length == 0
                            ? new("a post that the policy lists for it", "政策为此列明的岗位")
                            : BilingualText.Same(string.Join(", ", may))
                    )
                ),
            ];
    }

    private static IEnumerable<RefusalReason> OfTime(LocalDate entered, LocalDate from, LocalDate? until)
    {
        Fact first = CustomerFacts.Date("from", from, "first day", "首日");
        if (from < entered)
        {
            yield return CustomerRefusals.Backdated.Because(
                Clause,
                first,
                CustomerFacts.Date("entered-on", entered, "entered on", "录入日期")
            );
        }

        if (until is null)
        {
            yield return CustomerRefusals.NoLastDay.Because(Clause);
        }
        else if (until < from)
        {
            yield return CustomerRefusals.EndsBeforeItBegins.Because(
                Clause,
                first,
                CustomerFacts.Date("until", until.Value, "last day", "末日")
            );
        }
    }

    private static Explanation Explain<TGrade>(
        GradeStanding<TGrade> standing,
        ValueList<ManualGrade<TGrade>> manual
    )
        where TGrade : struct =>
        new()
        {
            Decision = "customers.shown-grade",
            Question = new(
                $"Which {standing.Computed.Axis.Label.English} is shown for customer {standing.Computed.CustomerId} on {FactValue.Of(standing.Date)}?",
                $"{FactValue.Of(standing.Date)}显示客户{standing.Computed.CustomerId}的何种{standing.Computed.Axis.Label.Chinese}？"
            ),
            Answer = standing.Says,
            Outcome = FactValue.Of(standing.Grade.ToString()!),
            Clauses = new[] { standing.Manual is null ? standing.Computed.Clause : Clause, Clause }
                .Distinct()
                .ToValueList(),
            Facts =
            [
                CustomerFacts.Date("date", standing.Date, "date", "日期"),
                CustomerFacts.Word("computed", standing.Computed.Grade.ToString()!, "computed", "计算结果"),
                .. manual.SelectMany(one =>
                    new[]
                    {
                        CustomerFacts.Word("manual", one.Grade.ToString()!, "set by hand", "人工设定"),
                        CustomerFacts.Word("by", one.Entry.By, "set by", "设定人"),
                        CustomerFacts.Date("from", one.From, "first day", "首日"),
                        CustomerFacts.Date("until", one.Until, "last day", "末日"),
                    }
                ),
            ],
        };
}
