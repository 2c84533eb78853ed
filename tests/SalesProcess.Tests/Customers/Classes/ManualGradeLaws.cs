using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers;

/// <summary>A grade set by hand stands beside the computed one, from its first to its last day, and never over it.</summary>
public class ManualGradeLaws
{
    private static readonly LocalDate Start = new(2026, 10, 1);

    private static readonly PolicyEdition Host = Policy.With(
        (
            "customers.manual-grade-roles",
            """[ { "id": "sales-manager", "clause": "LIB-GRADE-23", "text": { "en": "a", "zh": "甲" } } ]"""
        )
    );

    private sealed record Case(ValueList<(int From, int Days, IntentGrade Grade)> Manual, int Day);

    private static Arbitrary<Case> Any =>
        (
            from count in Gen.Choose(0, 3)
            from manual in (
                from start in Gen.Choose(0, 20)
                from days in Gen.Choose(0, 8)
                from grade in Gen.Elements(Enum.GetValues<IntentGrade>())
                select (start, days, grade)
            ).ListOf(count)
            from day in Gen.Choose(0, 30)
            select new Case([.. manual], day)
        ).ThatShrinks(one =>
            one.Manual.Select((_, i) => one with { Manual = [.. one.Manual.Where((_, other) => other != i)] })
        );

    [Fact]
    public void What_is_shown_is_the_one_that_holds_on_the_day_else_the_computed_one_which_stays_visible() =>
        Law.Holds(
            Any,
            one =>
            {
                GradeAssessment<IntentGrade> computed = Computed();
                LocalDate date = Start.PlusDays(one.Day);
                var holding = one
                    .Manual.Where(m => m.From <= one.Day && one.Day <= m.From + m.Days)
                    .ToArray();
                Decision<GradeStanding<IntentGrade>> standing = ManualGrades.On(
                    computed,
                    [.. one.Manual.Select(m => Set(m.From, m.Days, m.Grade))],
                    date
                );
                if (holding.Length > 1)
                {
                    Assert.Equal(["customers.two-at-once"], standing.Refused().Codes());
                    return;
                }

                GradeStanding<IntentGrade> shown = standing.Accepted();
                Assert.Equal(holding.Length == 1 ? holding[0].Grade : computed.Grade, shown.Grade);
                Assert.Equal(holding.Length == 1, shown.IsManual);
                Assert.Same(computed, shown.Computed);
                int[] past = [.. one.Manual.Select(m => m.From + m.Days).Where(until => until < one.Day)];
                Assert.Equal(past.Length == 0 ? null : Start.PlusDays(past.Max()), shown.Expired?.Until);
            }
        );

    [Fact]
    public void The_view_shows_the_same_on_every_day() =>
        Law.Holds(
            Any,
            one =>
            {
                GradeAssessment<IntentGrade> computed = Computed();
                ManualGrade<IntentGrade>[] manual = [.. one.Manual.Select(m => Set(m.From, m.Days, m.Grade))];
                LocalDate date = Start.PlusDays(one.Day);
                ManualGrades
                    .On(computed, [.. manual], date)
                    .Switch(
                        (standing, _) =>
                        {
                            AxisEntry entry = CustomerView
                                .Of(
                                    "C-17",
                                    date,
                                    [computed.ToAxisValue(), .. manual.Select(m => m.ToAxisValue())]
                                )
                                .Accepted()
                                .Find(CustomerAxes.Intent)!;
                            Assert.Equal($"{standing.Grade}", entry.Shown!.Code);
                            Assert.Equal($"{computed.Grade}", entry.Computed!.Code);
                            Assert.Equal(standing.Expired?.Until, entry.Expired?.Until);
                        },
                        refusal =>
                            Assert.Equal(
                                refusal.Codes(),
                                CustomerView
                                    .Of(
                                        "C-17",
                                        date,
                                        [computed.ToAxisValue(), .. manual.Select(m => m.ToAxisValue())]
                                    )
                                    .Refused()
                                    .Codes()
                            )
                    );
            }
        );

    [Fact]
    public void Why_it_was_set_is_kept_and_is_in_no_text_that_others_see()
    {
        ManualGrade<IntentGrade> manual = Set(0, 5, IntentGrade.A);
        Assert.Equal("the owner's cousin said so", manual.Entry.Reason);
        Explanation why = ManualGrades.On(Computed(), [manual], Start).Explained();
        Assert.All(
            [
                manual.ToString(),
                manual.Entry.ToString(),
                manual.ToAxisValue().ToString(),
                ExplanationText.Render(why, Language.English),
            ],
            text => Assert.DoesNotContain("cousin", text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Grades_of_another_customer_or_axis_are_refused()
    {
        ManualGrade<IntentGrade> other = ManualGrades
            .Set(Entry(0, 5, IntentGrade.A) with { CustomerId = "C-18" }, Host)
            .Accepted();
        ManualGrade<IntentGrade> onAnother = ManualGrades
            .Set(Entry(10, 5, IntentGrade.A) with { Axis = CustomerAxes.Segment }, Host)
            .Accepted();
        Assert.Equal(
            ["customers.other-customer", "customers.other-customer"],
            ManualGrades.On(Computed(), [other, onAnother], Start).Refused().Codes()
        );
    }

    [Fact]
    public void Days_of_another_calendar_are_the_days_that_they_are()
    {
        static LocalDate Julian(LocalDate day) => day.WithCalendar(CalendarSystem.Julian);
        ManualGradeEntry<IntentGrade> entry = Entry(0, 5, IntentGrade.A);
        ManualGrade<IntentGrade> manual = ManualGrades
            .Set(
                entry with
                {
                    EnteredOn = Julian(entry.EnteredOn),
                    From = Julian(entry.From),
                    Until = Julian(entry.Until!.Value),
                },
                Host
            )
            .Accepted();
        Assert.Equal(Set(0, 5, IntentGrade.A), manual);
        Assert.Equal(ManualGradeState.InForce, manual.On(Julian(Start.PlusDays(5))));
        Assert.Equal(ManualGradeState.Expired, manual.On(Julian(Start.PlusDays(6))));
        Assert.Equal(manual.ToAxisValue(), manual.ToAxisValue() with { AsOf = Julian(Start) });
    }

    [Fact]
    public void Who_set_it_stands_in_the_row_and_in_the_reasons()
    {
        ManualGrade<IntentGrade> manual = Set(0, 5, IntentGrade.A);
        Decision<CustomerView> view = CustomerView.Of("C-17", Start, [manual.ToAxisValue()]);
        CustomerViewRow row = view.Accepted().ToRows(Language.English)[0];
        Assert.Equal(("manual", "M-1"), (row.Source, row.SetBy));
        Assert.Equal("M-1", view.Explained().FactNamed("intent-manual-by").Text);
        Assert.Equal("M-1", ManualGrades.On(Computed(), [manual], Start).Explained().FactNamed("by").Text);
    }

    [Fact]
    public void Who_may_instead_is_who_sets_grades_on_this_axis()
    {
        PolicyEdition host = Policy.With(
            (
                "customers.manual-grade-roles",
                """
                [ { "id": "sales-manager", "clause": "LIB-GRADE-23", "text": { "en": "a", "zh": "甲" } },
                  { "id": "supervisor", "clause": "LIB-GRADE-23", "text": { "en": "b", "zh": "乙" },
                    "when": [{ "trait": "customer-axis", "values": ["segment"] }] } ]
                """
            )
        );
        Refusal refusal = ManualGrades
            .Set(Entry(0, 5, IntentGrade.A) with { Role = "salesperson" }, host)
            .Refused();
        Assert.Equal("sales-manager", refusal.Reasons[0].FactNamed("roles").Text);
        Explanation why = ManualGrades.On(Computed(), [Set(0, 5, IntentGrade.A)], Start).Explained();
        Assert.Equal(["LIB-GRADE-23"], why.Clauses.Select(clause => $"{clause}"));
    }

    [Fact]
    public void Without_a_list_of_posts_nobody_sets_one()
    {
        Refusal refusal = ManualGrades.Set(Entry(0, 5, IntentGrade.A), Policy.BuiltIn).Refused();
        Assert.Equal(["policies.value-from-host"], refusal.Codes());
        Assert.Equal("LIB-GRADE-23", $"{refusal.Reasons[0].Clause}");
    }

    private static GradeAssessment<IntentGrade> Computed() =>
        IntentGrading
            .Assess(
                new IntentFacts
                {
                    CustomerId = "C-17",
                    NeedsClear = true,
                    SolutionSubmitted = true,
                },
                Start,
                Policy.BuiltIn
            )
            .Accepted();

    private static ManualGrade<IntentGrade> Set(int from, int days, IntentGrade grade) =>
        ManualGrades.Set(Entry(from, days, grade), Host).Accepted();

    private static ManualGradeEntry<IntentGrade> Entry(int from, int days, IntentGrade grade) =>
        new()
        {
            CustomerId = "C-17",
            Axis = CustomerAxes.Intent,
            Grade = grade,
            Label = CustomerLabels.Of(grade),
            By = "M-1",
            Role = "sales-manager",
            Reason = "the owner's cousin said so",
            EnteredOn = Start,
            From = Start.PlusDays(from),
            Until = Start.PlusDays(from + days),
        };
}
