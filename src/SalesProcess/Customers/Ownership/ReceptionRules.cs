using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The rules of a reception with their conditions, in the order that the policy gives them (K-37).</summary>
internal static class ReceptionRules
{
    /// <summary>The ways by which a customer changes hands at a reception.</summary>
    internal static ValueList<OwnershipCause> Ways { get; } =
    [
        OwnershipCause.FirstReception,
        OwnershipCause.LateReturn,
        OwnershipCause.NoAppointment,
        OwnershipCause.CustomerChoice,
    ];

    /// <summary>The rules in order.</summary>
    [Implements("OWN-FIRST", "OWN-7D", "OWN-NOAPPT", "OWN-CHOICE", "LIB-OWN-01")]
    internal static ValueList<OrderedRule> InOrder(ReceptionSettings settings) =>
        settings.Order.Select(rule => Of(rule, settings.Days)).ToValueList();

    private static OrderedRule Of(ReceptionRule rule, Parameter<long> days) =>
        rule switch
        {
            ReceptionRule.Choice => new(
                rule,
                OwnershipFacts.ChoiceClause,
                OwnershipCause.CustomerChoice,
                new AllOf<ReceptionCase>(
                    NotNew,
                    Is(
                        "chosen",
                        "the customer made a choice",
                        "客户作出选择",
                        c => c.IsChosen,
                        OwnershipFacts.ChoiceClause
                    )
                )
            ),
            ReceptionRule.Request => new(
                rule,
                OwnershipFacts.SevenDaysClause,
                null,
                new AllOf<ReceptionCase>(Owned(OwnershipFacts.SevenDaysClause), AsksForOwner(asked: true))
            ),
            ReceptionRule.Appointment => new(
                rule,
                OwnershipFacts.NoAppointmentClause,
                null,
                new AllOf<ReceptionCase>(
                    Owned(OwnershipFacts.NoAppointmentClause),
                    Is(
                        "by-owners-appointment",
                        "the customer came by a telephone appointment of the first consultant",
                        "客户经首位顾问电话预约来店",
                        c => c.IsByOwnersAppointment,
                        OwnershipFacts.NoAppointmentClause
                    )
                )
            ),
            ReceptionRule.PhoneContact => new(
                rule,
                OwnershipFacts.SevenDaysClause,
                null,
                new AllOf<ReceptionCase>(Owned(OwnershipFacts.SevenDaysClause), Called(asked: true))
            ),
            ReceptionRule.LateReturn => new(
                rule,
                OwnershipFacts.SevenDaysClause,
                OwnershipCause.LateReturn,
                new AllOf<ReceptionCase>(
                    new ReturnedAfter(days, isLate: true),
                    Called(asked: false),
                    AsksForOwner(asked: false)
                )
            ),
            ReceptionRule.WithinWeek => new(
                rule,
                OwnershipFacts.SevenDaysClause,
                null,
                new AllOf<ReceptionCase>(
                    Owned(OwnershipFacts.SevenDaysClause),
                    new ReturnedAfter(days, isLate: false)
                )
            ),
            ReceptionRule.NoAppointment => new(
                rule,
                OwnershipFacts.NoAppointmentClause,
                OwnershipCause.NoAppointment,
                new AllOf<ReceptionCase>(
                    NotNew,
                    Is(
                        "by-no-appointment",
                        "the customer came by no consultant's telephone appointment",
                        "客户来店未经任何顾问电话预约",
                        c => c.IsByNoAppointment,
                        OwnershipFacts.NoAppointmentClause
                    ),
                    Is(
                        "asks-for-nobody",
                        "the customer asks for no consultant",
                        "客户未要求某位顾问接待",
                        c => c.AsksForNobody,
                        OwnershipFacts.NoAppointmentClause
                    )
                )
            ),
            _ => new(
                rule,
                OwnershipFacts.FirstClause,
                OwnershipCause.FirstReception,
                new AllOf<ReceptionCase>()
            ),
        };

    private static FactIs<ReceptionCase> NotNew { get; } =
        new(
            "is-new",
            new("the customer is new and nobody's", "客户为首次来店且尚无归属"),
            c => c.IsNew,
            asked: false,
            OwnershipFacts.FirstClause
        );

    private static FactIs<ReceptionCase> Owned(ClauseId clause) =>
        Is("owned", "the customer has a first consultant", "客户已有首位顾问", c => c.IsOwned, clause);

    private static FactIs<ReceptionCase> AsksForOwner(bool asked) =>
        new(
            "asks-for-owner",
            new("the customer asks for the first consultant", "客户要求首位顾问接待"),
            c => c.AsksForOwner,
            asked,
            OwnershipFacts.SevenDaysClause
        );

    private static FactIs<ReceptionCase> Called(bool asked) =>
        new(
            "called-by-owner",
            new("the first consultant had phone contact that counts", "首位顾问有计入期间的电话联系"),
            c => c.IsCalledByOwner,
            asked,
            OwnershipFacts.SevenDaysClause
        );

    private static FactIs<ReceptionCase> Is(
        string name,
        string english,
        string chinese,
        Func<ReceptionCase, bool> read,
        ClauseId clause
    ) => new(name, new(english, chinese), read, asked: true, clause);
}
