using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>A reception with all that came before it, and the settings that it is ruled on under.</summary>
internal sealed record ReceptionScene
{
    public static readonly LocalDateTime Now = OwnershipCases.Today.At(OwnershipCases.Ten);

    public string? Owner { get; init; }

    public ValueList<Reception> Receptions { get; init; } = [];

    public ValueList<PhoneContact> Calls { get; init; } = [];

    public string? AppointmentBy { get; init; }

    public string? AskedFor { get; init; }

    public string? Choice { get; init; }

    public bool SamePolicy { get; init; } = true;

    public bool FileOpened { get; init; } = true;

    public ValueList<string> Order { get; init; } = [.. OwnershipCases.BuiltInOrder];

    public int Days { get; init; } = 7;

    public bool FromFirst { get; init; }

    public bool CallsEver { get; init; }

    public CustomerVisit Visit =>
        new()
        {
            CustomerId = "C-1",
            ConsultantId = "U-2",
            At = Now,
            AppointmentBy = AppointmentBy,
            AskedFor = AskedFor,
            Choice = Choice,
            IsUnderSamePolicy = SamePolicy,
            IsFileOpened = FileOpened,
        };

    public CustomerPast Past =>
        new()
        {
            OwnerId = Owner,
            Receptions = Receptions,
            Calls = Calls,
        };

    public PolicyEdition Policy =>
        Support.Policy.With(
            ("customers.reception-precedence", OwnershipCases.Order(Order)),
            ("customers.reception-return-days", $"{Days}"),
            ("customers.reception-week-from", FromFirst ? "\"first-reception\"" : "\"last-reception\""),
            ("customers.reception-call-window", CallsEver ? "\"ever\"" : "\"since-then\"")
        );

    public Decision<OwnershipRuling> Decide() => ReceptionRuling.Decide(Visit, Past, Policy);

    public static Reception ReceivedBy(string consultant, int daysAgo) =>
        new(consultant, Now.PlusDays(-daysAgo));

    public static PhoneContact CalledBy(string consultant, int daysAgo) =>
        new(consultant, Now.PlusDays(-daysAgo));
}
