using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Activities;

/// <summary>Days of salespeople for the tests: a Monday, its entries, and a policy with a midday border.</summary>
internal static class Days
{
    public static LocalDate Monday { get; } = new(2026, 3, 2);

    public static ActivityProfile Urban { get; } = ActivityProfile.Field(Territory.Urban);

    public static PolicyEdition AtNoon { get; } =
        Support.Policy.With(("activities.midday-border", "\"12:00\""));

    public static ActivityEntry Proven(this ActivityEntry entry) =>
        entry with
        {
            Marks = [EvidenceMark.InRecordForm, EvidenceMark.AcceptedByManager],
        };

    public static ActivityEntry Calls(HalfDay half, int count) =>
        ActivityEntry.In("effective-call", Monday, half, count).Proven();

    /// <summary>Exactly what the desk profile asks for on a day.</summary>
    public static ValueList<ActivityEntry> ExactlyEnough { get; } =
    [
        Calls(HalfDay.Morning, 40),
        Calls(HalfDay.Afternoon, 60),
        ActivityEntry.On("wechat-contact", Monday, 30).Proven(),
        ActivityEntry.On("new-intent-customer", Monday, 2).Proven(),
    ];

    public static ActivityAssessment Assess(
        this ValueList<ActivityEntry> entries,
        ActivityProfile? profile = null,
        PolicyEdition? policy = null
    ) => ActivityAssessment.Of(profile ?? ActivityProfile.Desk, Monday, entries, policy ?? AtNoon).Accepted();

    public static TargetResult Result(this ActivityAssessment assessment, string target) =>
        assessment.Find(target) ?? throw new Xunit.Sdk.XunitException($"No target '{target}'.");
}
