using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>Trip applications for the tests.</summary>
internal static class TripCases
{
    public static readonly LocalDateTime Applied = new(2026, 10, 8, 9, 0);

    /// <summary>An exception of the sales manager for C-1, an hour after the application.</summary>
    public static readonly TripOverride Exception = new(
        "C-1",
        "U-2",
        ProcessRoles.SalesManager,
        "the customer asked for it",
        Applied.PlusHours(1)
    );

    private static readonly Dictionary<string, string> None = [];

    /// <summary>An application to Jinan for these customers, each with a contact.</summary>
    public static TripApplication To(params string[] customers) =>
        Apply(customers, customers, "agree on the autumn order", "Jinan").Accepted();

    public static Decision<TripApplication> Apply(
        string[] customers,
        string[] withContact,
        string? keyPoint,
        params string[] places
    ) =>
        TripApplication.Of(
            "T-1",
            "U-3",
            Applied,
            Form(
                TripParameters.Application,
                ("key-points", keyPoint is null ? [] : [keyPoint]),
                ("places", places)
            ),
            customers
                .Select(customer =>
                    Form(
                        TripParameters.Customer,
                        ("customer", [customer]),
                        ("contact", withContact.Contains(customer) ? ["by telephone"] : [])
                    )
                )
                .ToValueList()
        );

    public static FilledForm Form(
        PolicyKey<ValueList<PolicyField>> key,
        params (string Field, string[] Values)[] fields
    ) =>
        fields
            .Aggregate(
                FilledForm.Start(key, None, Policy.BuiltIn),
                (form, field) =>
                    form.Then(f => f.Fill(field.Field, field.Values.Select(FactValue.Of).ToValueList()))
            )
            .Accepted();

    /// <summary>Visits to C-1 on these days of September, at nine; a breakthrough where a day is negative.</summary>
    public static ValueList<PastVisit> Visits(params int[] days) =>
        days.Select(
                (day, i) =>
                    new PastVisit(
                        $"V-{i + 1}",
                        "C-1",
                        new LocalDateTime(2026, 9, Math.Abs(day), 9, 0),
                        Breakthrough: day < 0
                    )
            )
            .ToValueList();

    public static CustomerPlan Plan(int day) => new("P-1", "C-1", new LocalDateTime(2026, 9, day, 12, 0));
}
