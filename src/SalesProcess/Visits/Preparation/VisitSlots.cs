using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>Whether a time suits a customer: never while its business is busy, and better at the recommended
/// times.</summary>
public static class VisitSlots
{
    /// <summary>Checks that a planned visit does not fall into busy hours of the customer.</summary>
    /// <param name="customerId">The host's identifier of the customer; not blank.</param>
    /// <param name="slot">The planned time.</param>
    /// <param name="busy">The busy hours that are stored for the customer; empty if none are known.</param>
    /// <returns>The time; refused with each of the busy hours that it overlaps, date by date. A visit that ends when they
    /// begin, or begins when they end, does not overlap.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    [Implements("VISIT-DTIME-01")]
    public static Decision<VisitSlot> Check(string customerId, VisitSlot slot, ValueList<CustomerHours> busy)
    {
        _ = Required.Text(customerId, nameof(customerId));
        ArgumentNullException.ThrowIfNull(slot);
        _ = Required.Items(busy);
        ValueList<RefusalReason> reasons = (
            from date in (LocalDate[])[slot.Start.Date, slot.Start.Date.PlusDays(1)]
            from hours in busy
            where hours.On(date) is { } span && span.From < slot.End && slot.Start < span.To
            select PreparationRefusals.CustomerBusy.Because(
                PreparationFacts.Busy,
                PreparationFacts.Customer(customerId),
                PreparationFacts.Start(slot),
                PreparationFacts.End(slot),
                PreparationFacts.Day(hours.Day),
                PreparationFacts.Time("from", hours.From, "busy from", "繁忙自"),
                PreparationFacts.Time("to", hours.To, "busy to", "繁忙至")
            )
        ).ToValueList();
        return reasons.Count > 0
            ? Decision.Refuse<VisitSlot>(new Refusal(reasons))
            : Decision.Accept(
                slot,
                () =>
                    new Explanation
                    {
                        Decision = "visits.slot",
                        Question = new(
                            $"May the customer '{customerId}' be visited at this time?",
                            $"此时能否拜访客户“{customerId}”？"
                        ),
                        Answer = new(
                            "Yes; it overlaps no busy hours that are stored.",
                            "可以；与已存储的繁忙时间均不重叠。"
                        ),
                        Outcome = FactValue.Of(true),
                        Clauses = [PreparationFacts.Busy],
                        Facts =
                        [
                            PreparationFacts.Customer(customerId),
                            PreparationFacts.Start(slot),
                            PreparationFacts.End(slot),
                            .. busy.Select(hours => new Fact(
                                "busy",
                                FactValue.Of(hours.ToString()),
                                new("busy hours", "繁忙时间")
                            )),
                        ],
                    }
            );
    }

    /// <summary>Puts times for a visit into the order of the sources' preferences; no time is refused.</summary>
    /// <param name="slots">The times.</param>
    /// <param name="idle">The idle hours that are stored for the customer; a time counts if it lies within them.</param>
    /// <param name="rainyDays">The dates for which the host expects rain.</param>
    /// <returns>The times with their scores, the highest first, and the earlier of equals first.</returns>
    [Implements("VISIT-DTIME-02", "LIB-RECORD-04")]
    public static Decision<ValueList<ScoredSlot>> Rank(
        ValueList<VisitSlot> slots,
        ValueList<CustomerHours> idle,
        ValueList<LocalDate> rainyDays
    )
    {
        _ = Required.Items(slots);
        _ = Required.Items(idle);
        ArgumentNullException.ThrowIfNull(rainyDays);
        var ranked = slots
            .Select(slot => new ScoredSlot(slot, ReasonsFor(slot, idle, rainyDays).ToValueList()))
            .OrderByDescending(scored => scored.Score)
            .ThenBy(scored => scored.Slot.Start)
            .ThenBy(scored => scored.Slot.Stay)
            .ToValueList();
        return Decision.Accept(
            ranked,
            () =>
                new Explanation
                {
                    Decision = "visits.slot-ranking",
                    Question = new("Which time suits the customer best?", "哪个时间最适合拜访？"),
                    Answer =
                        ranked.Count == 0
                            ? new("None is given.", "未给出时间。")
                            : new(
                                $"{FactValue.Of(ranked[0].Slot.Start)}.",
                                $"{FactValue.Of(ranked[0].Slot.Start)}。"
                            ),
                    Outcome = FactValue.Of(
                        string.Join(' ', ranked.Select(scored => FactValue.Of(scored.Slot.Start).Text))
                    ),
                    Clauses = [PreparationFacts.Preferred, PreparationFacts.Score],
                    Facts = ranked
                        .SelectMany(scored =>
                            (Fact[])
                                [
                                    PreparationFacts.Start(scored.Slot),
                                    .. scored.Reasons.Select(PreparationFacts.Reason),
                                ]
                        )
                        .ToValueList(),
                }
        );
    }

    /// <summary>Lists ranked times as flat rows, for reports and grids.</summary>
    /// <param name="ranked">The times, as <see cref="Rank"/> answers them.</param>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a time, in the same order.</returns>
    public static ValueList<SlotRow> ToRows(ValueList<ScoredSlot> ranked, Language language) =>
        Required.Items(ranked).Select(scored => SlotRow.Of(scored, language)).ToValueList();

    private static IEnumerable<SlotReason> ReasonsFor(
        VisitSlot slot,
        ValueList<CustomerHours> idle,
        ValueList<LocalDate> rainyDays
    )
    {
        LocalDate date = slot.Start.Date;
        if (date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        {
            yield return SlotReason.Weekend;
        }

        if (rainyDays.Contains(date))
        {
            yield return SlotReason.RainyDay;
        }

        if (idle.Any(hours => hours.On(date) is { } span && span.From <= slot.Start && slot.End <= span.To))
        {
            yield return SlotReason.IdleTime;
        }
    }
}
