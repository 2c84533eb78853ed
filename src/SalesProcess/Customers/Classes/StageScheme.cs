using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>A customer is new up to so many days after the first purchase, the last one included.</summary>
internal sealed class StageScheme : GradeScheme<StageFacts, NewOrExisting>
{
    private static readonly ClauseId NewClause = ClauseId.Parse("GRADE-STAGE-NEW");
    private static readonly ClauseId OldClause = ClauseId.Parse("GRADE-STAGE-OLD");
    private static readonly BilingualText Purchase = new("first purchase", "首次购买");

    internal override CustomerAxis Axis => CustomerAxes.NewOrExisting;

    internal override PolicyKey<long> ReviewDays => CustomerParameters.NewOrExistingReviewDays;

    private protected override string Decides => "customers.new-or-existing";

    private protected override int Place(NewOrExisting grade) => 0;

    private protected override BilingualText Question(string customerId, BilingualText date) =>
        new(
            $"Is customer {customerId} new or existing on {date.English}?",
            $"客户{customerId}在{date.Chinese}是新客户还是老客户？"
        );

    private protected override BilingualText Answer(NewOrExisting grade, BilingualText label) =>
        new($"{label.English}.", $"{label.Chinese}。");

    [Implements("LIB-GRADE-28")]
    private protected override Graded<NewOrExisting>? Grade(
        StageFacts facts,
        LocalDate asOf,
        PolicyReader read,
        List<RefusalReason> faults
    )
    {
        var on = new Fact("as-of", FactValue.Of(asOf), new("date of the assessment", "评定日期"));
        if (First(facts) is not { } first || first > asOf)
        {
            return Of(NewOrExisting.New, [on], [CustomerRefusals.NoPurchase.Because(OldClause)]);
        }

        if (read.Read(CustomerParameters.NewCustomerDays) is not { } days)
        {
            return null;
        }

        int since = Period.DaysBetween(first, asOf);
        Fact[] looked = [on, DateOf(first)];
        Fact[] said =
        [
            DateOf(first),
            on,
            new("days", FactValue.Of(since), new("days since", "已过天数")),
            new("limit", FactValue.Of(days.Value), days.Definition.Label),
        ];
        return since > days.Value
            ? Of(NewOrExisting.Existing, looked, [CustomerRefusals.NoLongerNew.Because(days.Reading, said)])
            : Of(NewOrExisting.New, looked, [CustomerRefusals.StillNew.Because(days.Reading, said)]);
    }

    private protected override IEnumerable<FactChange<StageFacts>> Changes(
        StageFacts facts,
        LocalDate asOf,
        PolicyEdition policy
    )
    {
        // the first day on which a purchase makes an existing customer; today stands for every later one
        bool isSet = policy.TryRead(CustomerParameters.NewCustomerDays, out Parameter<long>? days, out _);
        LocalDate? longAgo =
            isSet && days!.Value < Period.DaysBetween(LocalDate.MinIsoValue, asOf)
                ? asOf.PlusDays(-1 - (int)days.Value)
                : null;
        return new[] { null, asOf, longAgo }
            .Distinct()
            .Where(date => date != First(facts))
            .Select(date => new FactChange<StageFacts>(
                DateOf(First(facts)),
                DateOf(date),
                facts with
                {
                    FirstPurchase = date,
                }
            ));
    }

    private static LocalDate? First(StageFacts facts) =>
        facts.FirstPurchase?.WithCalendar(CalendarSystem.Iso);

    private static Fact DateOf(LocalDate? date) =>
        date is { } on
            ? new("first-purchase", FactValue.Of(on), Purchase)
            : Fact.Named("first-purchase", "", Purchase, new("none", "无"));

    private static Graded<NewOrExisting> Of(
        NewOrExisting grade,
        Fact[] facts,
        ValueList<RefusalReason> whyNotTheOther
    )
    {
        NewOrExisting other = grade == NewOrExisting.New ? NewOrExisting.Existing : NewOrExisting.New;
        return new(grade, CustomerLabels.Of(grade), ClauseOf(grade))
        {
            Facts = [.. facts],
            NotApplied =
            [
                new RuleNotApplied(
                    Kebab.Of(other),
                    CustomerLabels.Of(other),
                    ClauseOf(other),
                    whyNotTheOther
                ),
            ],
        };
    }

    private static ClauseId ClauseOf(NewOrExisting grade) =>
        grade == NewOrExisting.New ? NewClause : OldClause;
}
