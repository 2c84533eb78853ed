using SalesProcess.Clauses;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Quotas;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Policies;

/// <summary>The policy in the package: what its sources give, and nothing that they do not give.</summary>
public class BuiltInPolicy
{
    [Fact]
    public void It_has_one_edition_in_force_from_2007()
    {
        PolicyBook book = PolicyBook.BuiltIn;
        PolicyEdition edition = Assert.Single(book.Editions);

        Assert.Equal("built-in", book.Policy);
        Assert.Equal("built-in", book.ToString());
        Assert.Equal(new("The sales policy of the four sources", "四份原始文件中的销售政策"), book.Title);
        Assert.Equal("built-in/1", edition.Id);
        Assert.Equal(new LocalDate(2007, 1, 1), edition.InForceFrom);
        Assert.Equal("built-in/1, in force from 2007-01-01", edition.ToString());
        Assert.Same(book.Clauses, edition.Clauses);
    }

    [Fact]
    public void What_the_sources_give_no_value_for_is_unset() =>
        Assert.Equal(
            [
                "quotas.ahead-tolerance-percent",
                "quotas.behind-tolerance-percent",
                "quotas.catch-up-days",
                "quotas.catch-up-cap-percent",
                "activities.midday-border",
                "customers.near-future-days",
                "stock.last-corresponding-period",
                "stock.in-transit-booked",
                "stock.adjustment-threshold-percent",
                "stock.counter-count-interval-days",
                "stock.dealer-verification-interval-days",
                "stock.shop-count-tolerance-minutes",
                "stock.shortage-action-days",
                "visits.trip-report-within-days",
                "visits.staff-proposal-within-days",
                "visits.report-within-hours",
                "visits.disclosure-least-intent",
                "visits.visit-frequency",
                "visits.maintenance-strategies",
                "visits.maintenance-contact",
                "visits.large-customer-return-calls",
                "visits.terminal-customer-care",
                "visits.return-visits",
                "visits.strategy-adjustment-days",
                "visits.plan-change",
                "visits.log-report-period",
                "visits.productive-outcomes",
                "working-day.feedback-report-interval-days",
                "working-day.feedback-meeting-interval-days",
                "working-day.department-meeting-interval-days",
                "customers.contribution-tiers",
                "customers.maintenance-classes",
                "customers.prospect-grades",
                "customers.recency",
                "customers.frequency",
                "customers.spending",
                "customers.fade-months",
                "customers.half-life-days",
                "customers.account-class-table",
                "customers.large-market-share-percent",
                "customers.strong-spending-per-year",
                "customers.long-cooperation-months",
                "customers.high-loyalty-percent",
                "customers.large-contribution-percent",
                "customers.medium-contribution-percent",
                "customers.new-customer-days",
                "customers.segment-table",
                "customers.segment-strategies",
                "customers.target-group-table",
                "customers.manual-grade-roles",
                "customers.intent-review-days",
                "customers.account-class-review-days",
                "customers.terminal-class-review-days",
                "customers.new-or-existing-review-days",
                "customers.qualification-review-days",
                "customers.segment-review-days",
                "customers.target-group-review-days",
                "customers.contribution-tier-review-days",
                "customers.product-breadth-review-days",
                "customers.maintenance-class-review-days",
                "customers.prospect-grade-review-days",
                "grading.pareto-upper-cut-percent",
                "grading.pareto-middle-cut-percent",
                "grading.pareto-crossing-item",
                "grading.pareto-non-positive",
                "customers.obstacle-criterion",
                "customers.sign-within-days",
                "customers.follow-up-within-days",
                "customers.maintenance-service",
                "customers.funnel-moves",
                "customers.protection-windows",
                "customers.protection-combination",
                "customers.protection-without-window",
                "customers.protection-never-followed-up",
                "customers.protection-after-deal",
                "customers.protection-reminders",
                "customers.release-reasons",
                "customers.release-holds",
                "customers.cool-off-counting",
                "customers.cool-off-previous-owner-days",
                "customers.cool-off-new-data-days",
                "customers.claims-per-day",
                "customers.holding-capacity",
                "customers.holding-exclusions",
                "customers.hand-over-capacity",
                "customers.file-dealers-customer",
                "customers.archive-classes",
                "customers.file-retention-years",
                "customers.file-review-interval-days",
                "customers.prospect-update-interval-days",
                "customers.early-entry-within-days",
                "customers.business-purposes",
                "customers.authorised-persons",
                "customers.contact-caps",
            ],
            Policy.BuiltIn.Unset.Select(parameter => parameter.Name)
        );

    [Fact]
    public void Only_a_host_can_set_what_is_unset_and_everything_else_is_set()
    {
        Assert.Equal(
            PolicyVocabulary.Parameters.Where(parameter => parameter.IsFromHost),
            Policy.BuiltIn.Unset
        );
        Assert.Equal(
            PolicyVocabulary.Parameters.Where(parameter => !parameter.IsFromHost).Select(p => p.Name),
            Policy.BuiltIn.Readings.Select(reading => reading.Parameter)
        );
    }

    [Fact]
    public void Its_numbers_are_those_of_the_source()
    {
        Assert.Equal(22, Read(QuotaParameters.PlanningDaysPerMonth));
        Assert.Equal(5, Read(QuotaParameters.PlanningDaysPerWeek));
        Assert.Equal(8, Read(QuotaParameters.PlannedHoursPerDay));
        Assert.Equal(2, Read(WeekPlanParameters.HoursBeforeClosing));
    }

    [Fact]
    public void Where_the_sources_contradict_each_other_it_names_its_pick()
    {
        Assert.Equal(IsoDayOfWeek.Monday, Read(QuotaParameters.WeekStartsOn));
        Assert.Equal(IntentGradeCReading.MetAndBoth, Read(CustomerParameters.IntentGradeCReading));
        Assert.Equal(WeekPlanDeadline.FridayBeforeClosing, Read(WeekPlanParameters.Due));
        Assert.Equal(
            [
                ("quotas.planning-days-per-week", "K-12"),
                ("quotas.planned-hours-per-day", "K-13"),
                ("quotas.target-authority", "K-47"),
                ("activities.targets", "K-11"),
                ("activities.call-log-deadline", "K-39"),
                ("activities.list-names", "K-09"),
                ("customers.intent-grade-c-reading", "K-07"),
                ("visits.plan-levels", "K-16"),
                ("visits.meeting-horizon", "K-15"),
                ("visits.week-plan-due", "K-14"),
                ("stock.last-corresponding-period", "K-35"),
                ("stock.rule-at-counter", "K-34"),
                ("stock.rule-at-own-store", "K-34"),
                ("stock.rule-at-dealer", "K-34"),
                ("visits.trip-fruitless-visits", "K-48"),
                ("visits.trip-refusal-lifted-by", "K-48"),
                ("visits.paper-workflow", "K-23"),
                ("visits.report-due", "K-46"),
                ("visits.report-within-hours", "K-46"),
                ("visits.leader-visits", "K-39"),
                ("working-day.slots", "K-36"),
                ("working-day.attendance-ends", "K-39"),
                ("customers.key-maintenance-products", "K-39"),
                ("customers.development-priority", "K-56"),
                ("customers.terminal-definition", "K-05"),
                ("customers.grading-moment", "K-54"),
                ("customers.ownership-model", "K-38"),
                ("customers.reception-precedence", "K-37"),
                ("customers.reception-return-days", "K-39"),
                ("customers.sign-within-days", "K-49"),
                ("customers.file-group-customer", "K-51"),
                ("customers.file-large-customer", "K-51"),
                ("customers.file-terminal-customer", "K-51"),
                ("customers.file-company-customer", "K-51"),
                ("customers.file-company-profile", "K-51"),
                ("customers.file-personal-profile", "K-51"),
                ("customers.file-interests", "K-41"),
                ("customers.file-dealer-hobbies", "K-41"),
                ("customers.file-opening", "K-51"),
                ("customers.secrecy-or-sharing", "K-52"),
                ("customers.sensitive-fields", "K-41"),
                ("customers.sensitive-fields-in-use", "K-41"),
                ("customers.contact-caps", "K-40"),
            ],
            PolicyVocabulary
                .Parameters.Where(parameter => parameter.Conflict is not null)
                .Select(parameter => (parameter.Name, parameter.Conflict!))
        );
    }

    // VISIT-PREP 3, VISIT-APPEAR 14, VISIT-WORKPREP 6, VISIT-MIND 4; the sources only name steps 6 to 8.
    [Theory]
    [InlineData(VisitStep.Preparation, 3 + 14 + 6 + 4)]
    [InlineData(VisitStep.Greeting, 7)]
    [InlineData(VisitStep.StoreInspection, 5 + 3 + 2)]
    [InlineData(VisitStep.Display, 5)]
    [InlineData(VisitStep.OrderDrafting, 1 + 9 + 5)]
    [InlineData(VisitStep.Presentation, 0)]
    [InlineData(VisitStep.SelfReview, 0)]
    [InlineData(VisitStep.Paperwork, 0)]
    public void Every_step_of_a_visit_has_the_items_of_the_source(VisitStep step, int items) =>
        Assert.Equal(items, Read(VisitParameters.ChecklistOf(step)).Count);

    [Fact]
    public void Training_is_for_merchandisers_in_three_kinds_of_shop() =>
        Assert.Equal(
            new PolicyItem(
                "training-use",
                ClauseId.Parse("VISIT-TRAIN-01"),
                new("Shop assistants trained: the method of use", "已培训营业员：使用方法"),
                ItemAnswer.Confirm,
                [
                    new("outlet", ["department-store", "pharmacy", "speciality-shop"]),
                    new("role", ["merchandiser"]),
                ]
            ),
            Read(VisitParameters.ChecklistOf(VisitStep.StoreInspection))
                .Single(item => item.Id == "training-use")
        );

    [Fact]
    public void A_value_comes_with_everything_that_an_answer_must_cite()
    {
        Assert.True(
            Policy.BuiltIn.TryRead(
                QuotaParameters.WeekStartsOn,
                out Parameter<IsoDayOfWeek>? parameter,
                out RefusalReason? reason
            )
        );
        Assert.Null(reason);
        Assert.Equal("quotas.week-starts-on", parameter.Definition.Name);
        Assert.Same(parameter.Definition, QuotaParameters.WeekStartsOn.Definition);
        Assert.Equal(ClauseId.Parse("LIB-WEEK-01"), parameter.Clause);
        Assert.Equal(new LocalDate(2007, 1, 1), parameter.InForceFrom);
        Assert.Equal("built-in/1", parameter.Edition);
        Assert.Equal(
            new PolicyReading
            {
                Parameter = "quotas.week-starts-on",
                Value = FactValue.Of("monday"),
                Label = new("first day of the week", "每周首日"),
                Clause = ClauseId.Parse("LIB-WEEK-01"),
                Edition = "built-in/1",
                InForceFrom = new LocalDate(2007, 1, 1),
                ValueLabel = new(
                    "weeks run from Monday to Sunday, as in ISO 8601",
                    "一周自星期一至星期日（ISO 8601）"
                ),
            },
            parameter.Reading
        );
        Assert.Equal("一周自星期一至星期日（ISO 8601）", parameter.Reading.Show(Language.Chinese));
    }

    [Fact]
    public void Reading_an_unset_value_is_refused_in_words()
    {
        Assert.False(
            Policy.BuiltIn.TryRead(
                StockParameters.LastCorrespondingPeriod,
                out Parameter<LastCorrespondingPeriod>? parameter,
                out RefusalReason? reason
            )
        );
        Assert.Null(parameter);
        Assert.Equal("policies.value-from-host", reason.Code.Code);
        Assert.Equal(ClauseId.Parse("STOCK-COUNTER-05"), reason.Clause);
        Assert.Equal(
            new BilingualText(
                "The policy gives no value for 'stock.last-corresponding-period', and edition built-in/1 does not set one. Set it in a policy file of your own.",
                "政策未规定“stock.last-corresponding-period”的取值，版本built-in/1也未设定。请在自己的政策文件中设定。"
            ),
            reason.Message
        );
    }

    [Fact]
    public void A_missing_key_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentNullException>("key", () => Policy.BuiltIn.TryRead<long>(null!, out _, out _));

    private static T Read<T>(PolicyKey<T> key)
    {
        Assert.True(Policy.BuiltIn.TryRead(key, out Parameter<T>? parameter, out _));
        return parameter.Value;
    }
}
