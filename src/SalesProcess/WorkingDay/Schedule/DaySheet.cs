using System.Globalization;
using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>The whole day of a profile: its parts with their agendas and checklists, and the records that are due.</summary>
/// <remarks>Made by <see cref="For"/> only. Equality is that of all parts. Order is not defined.</remarks>
/// <example>
/// <code>
/// Decision&lt;DaySheet&gt; sheet = DaySheet.For(DayProfile.Telesales, new LocalDate(2026, 10, 9), [], policy);
/// // sheet.ToRows(Language.Chinese) is the day, ready to print
/// </code>
/// </example>
public sealed record DaySheet
{
    private DaySheet(DaySchedule schedule, ValueList<PolicyItem> items, RecordReview records) =>
        (Schedule, Items, Records) = (schedule, items, records);

    /// <summary>The parts of the day.</summary>
    public DaySchedule Schedule { get; }

    /// <summary>What is done in all the parts, in the order of the policy.</summary>
    public ValueList<PolicyItem> Items { get; }

    /// <summary>The records that are due for the day; none of them is there yet.</summary>
    public RecordReview Records { get; }

    /// <summary>Puts the whole day of a profile together.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="date">The day.</param>
    /// <param name="companyMeetings">The meetings of the whole company on that day; empty if there is none.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The day; refused, with every reason, as its parts and its records are.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not a defined one.</exception>
    [Implements("DAY-AM-01", "DAY-PM-01")]
    public static Decision<DaySheet> For(
        DayProfile profile,
        LocalDate date,
        ValueList<CompanyMeeting> companyMeetings,
        PolicyEdition policy
    )
    {
        Decision<DaySchedule> schedule = DaySchedule.For(profile, date, companyMeetings, policy);
        Decision<RecordReview> records = DayRecords.Review(profile, RecordPeriod.Day, date, [], policy);
        var read = new PolicyReader(policy);
        Parameter<ValueList<PolicyItem>>? items = read.Read(WorkingDayParameters.Items);
        ValueList<RefusalReason> reasons =
        [
            .. schedule.TryGetRefusal(out Refusal? ofSchedule) ? ofSchedule.Reasons : [],
            .. records.TryGetRefusal(out Refusal? ofRecords) ? ofRecords.Reasons : [],
            .. read.Missing,
        ];
        if (items is null || reasons.Count > 0)
        {
            return Decision.Refuse<DaySheet>(new Refusal(reasons));
        }

        return schedule.Then(day =>
            records.Then(due =>
            {
                var sheet = new DaySheet(
                    day,
                    items
                        .Value.Where(item => day.Blocks.Any(block => IsOf(item, profile, block)))
                        .ToValueList(),
                    due
                );
                return Decision.Accept(sheet, () => Explain(sheet, read.Readings));
            })
        );
    }

    /// <summary>Lists the items of a part of the day.</summary>
    /// <param name="slotId">The stable name of the part.</param>
    /// <returns>The items, in the order of the policy; empty where the profile has no such part.</returns>
    public ValueList<PolicyItem> ItemsOf(string slotId) =>
        Schedule.Find(slotId) is { } block
            ? Items.Where(item => IsOf(item, Schedule.Profile, block)).ToValueList()
            : [];

    /// <summary>Lists the whole day as flat rows: each part of the day, then its items; at the end the records.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The rows, in the order of the day.</returns>
    public ValueList<DaySheetRow> ToRows(Language language) =>
        [
            .. Schedule.Blocks.SelectMany(block =>
                ItemsOf(block.Slot.Id)
                    .Select(item => Row(DayRowKind.Item, block, item.Id, item.Text, item.Clause, language))
                    .Prepend(
                        Row(
                            block.Slot.Kind == SlotKind.Meeting ? DayRowKind.Meeting : DayRowKind.Work,
                            block,
                            block.Slot.Id,
                            block.Slot.Text,
                            block.Slot.Clause,
                            language
                        )
                    )
            ),
            .. Records.Due.Select(due =>
                Row(DayRowKind.Record, block: null, due.Duty.Id, due.Duty.Text, due.Duty.Clause, language)
            ),
        ];

    /// <summary>Answers profile, day, and how many items and records it has.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Schedule}: {Schedule.Blocks.Count} parts, {Items.Count} items, {Records.Due.Count} records"
        );

    private static bool IsOf(PolicyItem item, DayProfile profile, DayBlock block) =>
        DayFacts.Applies(item.Conditions, DayFacts.Traits(profile, block.Slot.Id));

    private DaySheetRow Row(
        DayRowKind kind,
        DayBlock? block,
        string code,
        BilingualText text,
        ClauseId clause,
        Language language
    )
    {
        bool isBlock = kind is DayRowKind.Meeting or DayRowKind.Work;
        return new(
            Schedule.Date.ToDateOnly(),
            Kebab.Of(Schedule.Profile),
            isBlock ? block!.From?.ToTimeOnly() : null,
            isBlock ? block!.To?.ToTimeOnly() : null,
            Kebab.Of(kind),
            DayLabels.Of(kind).In(language),
            block?.Slot.Id ?? "",
            code,
            text.In(language),
            clause.ToString(),
            isBlock && block!.IsPostponed
        );
    }

    private static Explanation Explain(DaySheet sheet, ValueList<PolicyReading> readings)
    {
        ValueList<DaySheetRow> rows = sheet.ToRows(Language.English);
        BilingualText profile = DayLabels.Of(sheet.Schedule.Profile);
        string date = FactValue.Of(sheet.Schedule.Date).Text;
        return new()
        {
            Decision = "working-day.sheet",
            Question = new(
                $"What has {date} for: {profile.English}?",
                $"{date}{profile.Chinese}的一天有哪些内容？"
            ),
            Answer = new(
                $"{English.Count(sheet.Schedule.Blocks.Count, "part")}, {English.Count(sheet.Items.Count, "item")}, {English.Count(sheet.Records.Due.Count, "record")}.",
                $"{sheet.Schedule.Blocks.Count}个时段，{sheet.Items.Count}个事项，{sheet.Records.Due.Count}项记录。"
            ),
            Outcome = new FactValue("items", string.Join(' ', rows.Select(row => row.Code))),
            Clauses = DayFacts.Distinct(rows.Select(row => ClauseId.Parse(row.Clause))),
            Facts =
            [
                DayFacts.Profile(sheet.Schedule.Profile),
                DayFacts.Date(sheet.Schedule.Date),
                .. rows.Select(row => new Fact(
                    row.KindCode,
                    FactValue.Of(row.Code),
                    DayLabels.Of(Kebab.Find<DayRowKind>(row.KindCode)!.Value)
                )),
            ],
            Readings = [sheet.Schedule.Reading, .. readings],
        };
    }
}
