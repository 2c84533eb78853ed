using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Activities;

/// <summary>Generated weeks: a profile and entries around one Monday, of every activity and evidence.</summary>
internal sealed record AnyDays(ActivityProfile Profile, ValueList<ActivityEntry> Entries)
{
    private static readonly string[] Activities =
    [
        "effective-call",
        "effective-call",
        "wechat-contact",
        "new-intent-customer",
        "new-grade-d-customer",
        "grade-c-visit",
        "cold-visit",
        "signed-customer",
        "coffee",
    ];

    public static Arbitrary<AnyDays> Any =>
        (
            from profile in AnyProfile
            from count in Gen.Choose(0, 12)
            from entries in Gen.CollectToArray(Enumerable.Range(0, count).Select(_ => AnyEntry))
            select new AnyDays(profile, [.. entries])
        ).ThatShrinks(days => days.Smaller());

    /// <summary>The same, with one more entry that carries all evidence.</summary>
    public static Arbitrary<(AnyDays Days, ActivityEntry More)> WithOneMore =>
        Any
            .Generator.Zip(
                AnyEntry.Select(entry => entry with { Marks = [.. Enum.GetValues<EvidenceMark>()] })
            )
            .ThatShrinks(pair => pair.Item1.Smaller().Select(days => (days, pair.Item2)));

    public ActivityAssessment Assessed => Entries.Assess(Profile);

    private static Gen<ActivityProfile> AnyProfile =>
        Gen.Elements(
            ActivityProfile.Desk,
            ActivityProfile.Field(Territory.Urban),
            ActivityProfile.Field(Territory.FieldCampaign)
        );

    private static Gen<ActivityEntry> AnyEntry =>
        from activity in Gen.Elements(Activities)
        from day in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(-8, 31)))
        from when in Gen.Choose(0, 3)
        from minute in Gen.Choose(0, (24 * 60) - 1)
        from count in Gen.Frequency(
            (3, Gen.Choose(0, 5)),
            (2, Gen.Choose(0, 120)),
            (1, Gen.Constant(int.MaxValue))
        )
        from marks in Gen.SubListOf(Enum.GetValues<EvidenceMark>())
        from all in Gen.Elements(true, true, false)
        let date = Days.Monday.PlusDays(day)
        let time = new LocalTime(minute / 60, minute % 60)
        select (
            when switch
            {
                0 => ActivityEntry.On(activity, date, count),
                1 => ActivityEntry.In(activity, date, HalfDay.Morning, count),
                2 => ActivityEntry.In(activity, date, HalfDay.Afternoon, count),
                _ => ActivityEntry.At(activity, date.At(time), count),
            }
        ) with
        {
            Marks = all ? [.. Enum.GetValues<EvidenceMark>()] : [.. marks],
        };

    private IEnumerable<AnyDays> Smaller()
    {
        for (int i = 0; i < Entries.Count; i++)
        {
            ActivityEntry[] before = [.. Entries.Take(i)];
            ActivityEntry[] after = [.. Entries.Skip(i + 1)];
            yield return this with
            {
                Entries = [.. before, .. after],
            };
            if (Entries[i].Count > 1)
            {
                yield return this with
                {
                    Entries = [.. before, Entries[i] with { Count = Entries[i].Count / 2 }, .. after],
                };
            }
        }
    }
}
