using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Qualified only if all four conditions are met.</summary>
internal sealed class QualificationScheme : GradeScheme<ProspectFacts, Qualification>
{
    private static readonly ClauseId Clause = ClauseId.Parse("PROSPECT-QUAL-01");

    private static readonly ValueList<YesNoFact<ProspectFacts>> Conditions =
    [
        new(
            "purchasing-power",
            new("purchasing power", "有购买力"),
            f => f.HasPurchasingPower,
            (f, yes) => f with { HasPurchasingPower = yes }
        ),
        new("need", new("a need", "有需求"), f => f.HasNeed, (f, yes) => f with { HasNeed = yes }),
        new(
            "easy-to-approach",
            new("easy to approach", "易于接近"),
            f => f.IsEasyToApproach,
            (f, yes) => f with { IsEasyToApproach = yes }
        ),
        new(
            "decision-power",
            new("decision-making power", "有决策权"),
            f => f.HasDecisionPower,
            (f, yes) => f with { HasDecisionPower = yes }
        ),
    ];

    private static readonly AllOf<ProspectFacts> All = new([
        .. Conditions.Select(condition => condition.Asked(Clause)),
    ]);

    internal override CustomerAxis Axis => CustomerAxes.Qualification;

    internal override PolicyKey<long> ReviewDays => CustomerParameters.QualificationReviewDays;

    private protected override string Decides => "customers.qualification";

    private protected override int Place(Qualification grade) => (int)grade;

    private protected override BilingualText Question(string customerId, BilingualText date) =>
        new(
            $"Is {customerId} a standard prospect on {date.English}?",
            $"{customerId}在{date.Chinese}是否为标准的准客户？"
        );

    private protected override BilingualText Answer(Qualification grade, BilingualText label) =>
        new($"{label.English}.", $"{label.Chinese}。");

    [Implements("PROSPECT-QUAL-01")]
    private protected override Graded<Qualification>? Grade(
        ProspectFacts facts,
        LocalDate asOf,
        PolicyReader read,
        List<RefusalReason> faults
    )
    {
        ValueList<RefusalReason> unmet = All.Unmet(facts);
        bool isQualified = unmet.Count == 0;
        Qualification grade = isQualified ? Qualification.Qualified : Qualification.NotQualified;
        BilingualText qualified = CustomerLabels.Of(Qualification.Qualified);
        return new(grade, CustomerLabels.Of(grade), Clause)
        {
            IsClass = isQualified,
            Facts = All.FactsOf(facts).ToValueList(),
            NotApplied = isQualified ? [] : [new RuleNotApplied("qualified", qualified, Clause, unmet)],
            Next = isQualified ? null : Qualification.Qualified,
            NextLabel = isQualified ? null : qualified,
            MissingForNext = unmet,
        };
    }

    private protected override IEnumerable<FactChange<ProspectFacts>> Changes(
        ProspectFacts facts,
        LocalDate asOf,
        PolicyEdition policy
    ) => Conditions.Select(condition => condition.TurnedOver(facts));
}
