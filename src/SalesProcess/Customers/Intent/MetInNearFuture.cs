using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The customer can be met from a date on, and not later than some days after it, both included.</summary>
internal sealed class MetInNearFuture(LocalDate asOf, Parameter<long>? days, ClauseId clause)
    : Criterion<IntentFacts>
{
    internal static BilingualText Label { get; } = new("can be met on", "可面谈日期");

    private Fact AsOf => new("as-of", FactValue.Of(asOf), new("date of the assessment", "评定日期"));

    internal override IEnumerable<Fact> FactsOf(IntentFacts facts) =>
        facts.CanBeMetOn?.WithCalendar(CalendarSystem.Iso) is { } date ? [AsOf, On(date)] : [AsOf];

    internal override ValueList<RefusalReason> Unmet(IntentFacts facts)
    {
        if (facts.CanBeMetOn?.WithCalendar(CalendarSystem.Iso) is not { } date || days is null)
        {
            return [CustomerRefusals.NoMeetingDate.Because(clause)];
        }

        int ahead = Period.DaysBetween(asOf, date);
        if (ahead < 0)
        {
            return [CustomerRefusals.MeetingDatePast.Because(clause, On(date), AsOf)];
        }

        return ahead <= days.Value
            ? []
            :
            [
                CustomerRefusals.MeetingTooFar.Because(
                    days.Reading,
                    On(date),
                    new Fact("days-ahead", FactValue.Of(ahead), new("days ahead", "距今天数")),
                    new Fact("limit", FactValue.Of(days.Value), new("days of the near future", "“近期”天数")),
                    new Fact("excess", FactValue.Of(ahead - days.Value), new("days too many", "超出天数"))
                ),
            ];
    }

    private static Fact On(LocalDate date) => new("can-be-met-on", FactValue.Of(date), Label);
}
