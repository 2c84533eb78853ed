using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Activities.Cadences;

/// <summary>A cadence, a subject with what was done, and the moment of asking.</summary>
internal sealed record CadenceCase(Cadence Cadence, LocalDate Since, LocalDateTime[] Done, LocalDateTime AsOf)
{
    public static WorkingCalendar Calendar { get; } = WorkingCalendar.MainlandChina;

    // National Day and Spring Festival lie in the middle, with make-up days around them
    private static readonly LocalDateTime Start = new(2025, 9, 1, 0, 0);

    public static Arbitrary<CadenceCase> Any =>
        (
            from cadence in Cadences
            from since in Gen.Choose(0, 200)
            from done in Moments.ArrayOf()
            from asOf in Moments
            select new CadenceCase(cadence, Start.Date.PlusDays(since), done, asOf)
        ).ThatShrinks(Smaller);

    public RecurringDuty Duty =>
        new("count", new("count", "盘点"), ClauseId.Parse("STOCK-COUNTER-01"), Cadence);

    public CadenceSubject Subject =>
        new()
        {
            Id = "C-1",
            DutySince = Since,
            Done = Done.ToValueList(),
        };

    public CadenceStanding Standing => Duty.Judge(Subject, AsOf, Calendar).Accepted();

    public override string ToString() =>
        $"{Cadence} since {Since}, done {string.Join(", ", Done)}, as of {AsOf}";

    private static Gen<Cadence> Cadences =>
        from days in Gen.Elements(CadenceDays.CalendarDays, CadenceDays.WorkingDays)
        from count in Gen.Choose(1, 12)
        from weekday in Gen.Choose(1, 7)
        from hour in Gen.Choose(-1, 23)
        from kind in Gen.Choose(0, 2)
        let until = hour < 0 ? (LocalTime?)null : new LocalTime(hour, 30)
        select kind switch
        {
            0 => new Cadence.EveryDays(count, days),
            1 => new Cadence.Daily(until, days),
            _ => (Cadence)new Cadence.Weekly((IsoDayOfWeek)weekday, until, days),
        };

    private static Gen<LocalDateTime> Moments =>
        from day in Gen.Choose(0, 240)
        from half in Gen.Choose(0, 47)
        select Start.PlusDays(day).PlusMinutes(30L * half);

    private static IEnumerable<CadenceCase> Smaller(CadenceCase one) =>
        one.Done.Select((_, i) => one with { Done = [.. one.Done[..i], .. one.Done[(i + 1)..]] });
}
