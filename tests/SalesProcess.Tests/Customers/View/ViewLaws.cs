using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers;

/// <summary>One view shows every axis, guesses none, and mixes none.</summary>
public class ViewLaws
{
    private static readonly LocalDate Today = new(2026, 10, 9);
    private static readonly ClauseId Clause = ClauseId.Parse("LIB-GRADE-24");

    private static Arbitrary<ValueList<AxisValue>> Any =>
        (
            from count in Gen.Choose(0, 8)
            from values in (
                from axis in Gen.Elements(CustomerAxes.All.Take(4).ToArray())
                from code in Gen.Elements("a", "b")
                from day in Gen.Choose(-20, 5)
                from until in Gen.Choose(-1, 10)
                select new AxisValue
                {
                    CustomerId = "C-17",
                    Axis = axis,
                    Code = code,
                    Label = new(code, code),
                    Clause = Clause,
                    AsOf = Today.PlusDays(day),
                    Until = until < 0 ? null : Today.PlusDays(day + until),
                }
            ).ListOf(count)
            select (ValueList<AxisValue>)[.. values]
        ).ThatShrinks(values =>
            values.Select((_, i) => (ValueList<AxisValue>)[.. values.Where((_, other) => other != i)])
        );

    [Fact]
    public void It_shows_of_each_axis_what_is_known_last_or_refuses_two_at_once() =>
        Law.Holds(
            Any,
            values =>
            {
                Decision<CustomerView> decision = CustomerView.Of("C-17", Today, values);
                bool twice =
                    values
                        .Where(v => v.Until is null && v.AsOf <= Today)
                        .GroupBy(v => (v.Axis, v.AsOf))
                        .Any(g => g.Count() > 1)
                    || values
                        .Where(v => v.Until >= Today && v.AsOf <= Today)
                        .GroupBy(v => v.Axis)
                        .Any(g => g.Count() > 1);
                Assert.Equal(twice, !decision.IsAccepted);
                if (twice)
                {
                    return;
                }

                foreach (AxisEntry entry in decision.Accepted().Entries)
                {
                    AxisValue[] of = [.. values.Where(v => v.Axis == entry.Axis && v.AsOf <= Today)];
                    AxisValue? computed = of.Where(v => v.Until is null).OrderBy(v => v.AsOf).LastOrDefault();
                    AxisValue? manual = of.SingleOrDefault(v => v.Until >= Today);
                    Assert.Equal(computed, entry.Computed);
                    Assert.Equal(manual ?? computed, entry.Shown);
                    Assert.Equal(manual is null && computed is null, !entry.IsAssessed);
                }
            }
        );

    [Fact]
    public void The_order_of_the_values_does_not_matter() =>
        Law.Holds(
            Any,
            values =>
                CustomerView
                    .Of("C-17", Today, values)
                    .Switch(
                        (view, _) =>
                            Assert.Equal(
                                view.ToRows(Language.Chinese),
                                CustomerView
                                    .Of("C-17", Today, [.. values.Reverse()])
                                    .Accepted()
                                    .ToRows(Language.Chinese)
                            ),
                        _ => Assert.False(CustomerView.Of("C-17", Today, [.. values.Reverse()]).IsAccepted)
                    )
        );

    [Fact]
    public void What_comes_later_changes_no_view_of_today() =>
        Law.Holds(
            Any,
            values =>
                Assert.Equal(
                    CustomerView.Of("C-17", Today, values).Match((view, _) => $"{view}", no => $"{no}"),
                    CustomerView
                        .Of("C-17", Today, [.. values.Where(value => value.AsOf <= Today)])
                        .Match((view, _) => $"{view}", no => $"{no}")
                )
        );

    [Fact]
    public void What_is_shown_follows_from_the_explanation_alone_also_when_it_was_stored() =>
        Law.Holds(
            Any,
            values =>
                CustomerView
                    .Of("C-17", Today, values)
                    .Switch(
                        (view, said) =>
                        {
                            Explanation why = ExplanationJson.Read(ExplanationJson.Write(said));
                            LocalDate date = why.FactNamed("date").AsDate();
                            var shown = view.Entries.Select(entry =>
                            {
                                string axis = entry.Axis.Id;
                                string? Code(string kind) => why.FindFact($"{axis}-{kind}")?.Text;
                                LocalDate On(string kind, string day) =>
                                    why.FactNamed($"{axis}-{kind}-{day}").AsDate();
                                Assert.True(Code("computed") is null || On("computed", "as-of") <= date);
                                Assert.True(Code("expired") is null || On("expired", "until") < date);
                                Assert.True(
                                    Code("manual") is null
                                        || (On("manual", "as-of") <= date && On("manual", "until") >= date)
                                );
                                return $"{axis}: {Code("manual") ?? Code("computed") ?? "not assessed"}";
                            });
                            Assert.Equal(why.Outcome.Text, string.Join(", ", shown));
                        },
                        refusal => Assert.Equal(["customers.two-at-once"], refusal.Codes().Distinct())
                    )
        );

    [Fact]
    public void What_somebody_set_without_a_last_day_is_refused_and_not_taken_for_computed()
    {
        AxisValue value = new()
        {
            CustomerId = "C-17",
            Axis = CustomerAxes.Intent,
            Code = "a",
            Label = new("a", "a"),
            Clause = Clause,
            AsOf = Today,
            SetBy = "M-1",
        };
        Assert.Equal(
            ["customers.manual-grade-without-end"],
            CustomerView.Of("C-17", Today, [value]).Refused().Codes()
        );
    }

    [Fact]
    public void Every_axis_of_the_sources_has_a_row_whether_assessed_or_not()
    {
        ValueList<CustomerViewRow> rows = CustomerView
            .Of("C-17", Today, [])
            .Accepted()
            .ToRows(Language.English);
        Assert.Equal(CustomerAxes.All.Select(axis => axis.Id), rows.Select(row => row.Axis));
        Assert.All(
            rows,
            row => Assert.Equal(("not assessed", "not-assessed", ""), (row.Label, row.Source, row.Code))
        );
        Assert.Equal(rows.Count, rows.Select(row => row.AxisLabel).Distinct().Count());
        Assert.Equal(CustomerAxes.All, CustomerView.Of("C-17", Today, []).Accepted().NotAssessed);
    }

    [Fact]
    public void A_value_of_another_customer_is_refused()
    {
        AxisValue value = new()
        {
            CustomerId = "C-18",
            Axis = CustomerAxes.Intent,
            Code = "a",
            Label = new("a", "a"),
            Clause = Clause,
            AsOf = Today,
        };
        Refusal refusal = CustomerView.Of("C-17", Today, [value, value]).Refused();
        Assert.Equal(
            ["customers.other-customer", "customers.other-customer", "customers.two-at-once"],
            refusal.Codes()
        );
    }

    [Fact]
    public void Nothing_converts_from_one_scheme_to_another()
    {
        Type[] schemes =
        [
            typeof(IntentGrade),
            typeof(AccountClass),
            typeof(TerminalClass),
            typeof(NewOrExisting),
            typeof(Qualification),
            typeof(TargetGroup),
            typeof(CustomerSegment),
        ];
        var converting =
            from type in typeof(CustomerView).Assembly.GetExportedTypes()
            from method in type.GetMethods(
                BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly
            )
            where schemes.Contains(method.ReturnType)
            where
                method
                    .GetParameters()
                    .Any(p => schemes.Contains(p.ParameterType) && p.ParameterType != method.ReturnType)
            select $"{type.Name}.{method.Name}";
        Assert.Empty(converting);
    }
}
