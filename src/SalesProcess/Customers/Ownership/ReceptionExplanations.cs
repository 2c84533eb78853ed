using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Explains rulings on receptions.</summary>
internal static class ReceptionExplanations
{
    internal static Explanation Of(
        OwnershipRuling ruling,
        CustomerVisit visit,
        CustomerPast past,
        ReceptionSettings settings,
        ValueList<JudgedRule> judged
    )
    {
        var looked = ReceptionCase.Of(visit, past, settings);
        JudgedRule decisive = judged.First(rule => rule.Rule.Rule == ruling.Rule);
        return new()
        {
            Decision = "customers.reception-ruling",
            Question = new(
                $"Whose is customer {visit.CustomerId} after {visit.ConsultantId} received the customer at {FactValue.Of(visit.At)}?",
                $"{visit.ConsultantId}于{FactValue.Of(visit.At)}接待客户{visit.CustomerId}后，该客户归谁？"
            ),
            Answer = Answer(ruling),
            Outcome = FactValue.Of(ruling.OwnerId),
            Clauses =
            [
                ruling.Clause,
                .. new[] { OwnershipFacts.OrderClause, OwnershipFacts.OwnerIsFirstClause },
            ],
            Facts = [.. Given(visit, past), .. Looked(judged, looked)],
            Readings = settings.Readings,
            NotApplied = judged
                .Where(rule => rule != decisive)
                .Select(rule => NotApplied(rule, decisive, visit, past))
                .ToValueList(),
        };
    }

    /// <summary>Says that a ruling that was made again is the one on record.</summary>
    internal static Explanation OfAgain(OwnershipRuling ruling, OwnershipChange? recorded) =>
        new()
        {
            Decision = "customers.reception-ruling-again",
            Question = new(
                $"Is the ruling on customer {ruling.CustomerId} of {FactValue.Of(ruling.At)} the one on record?",
                $"客户{ruling.CustomerId}于{FactValue.Of(ruling.At)}的归属裁定与记录是否一致？"
            ),
            Answer = recorded is null
                ? new(
                    $"Yes: {ruling.OwnerId} stays, and no change is on record.",
                    $"一致：仍归{ruling.OwnerId}，亦无变更记录。"
                )
                : new($"Yes: {ruling.OwnerId}, as on record.", $"一致：归{ruling.OwnerId}，与记录相同。"),
            Outcome = FactValue.Of(true),
            Clauses = [OwnershipFacts.ReplayClause],
            Facts =
            [
                CustomerFacts.Customer(ruling.CustomerId),
                OwnershipFacts.At(ruling.At),
                OwnershipFacts.Owner(ruling.OwnerId),
                .. recorded is null ? ValueList<Fact>.Empty : [OwnershipFacts.Edition(recorded.Edition)],
            ],
        };

    internal static RefusalReason Differs(OwnershipRuling ruling, OwnershipChange? recorded, string? owner) =>
        OwnershipRefusals.ReplayDiffers.Because(
            OwnershipFacts.ReplayClause,
            OwnershipFacts.Edition(recorded?.Edition ?? ruling.Change!.Edition),
            OwnershipFacts.At(ruling.At),
            OwnershipFacts.Person("found", ruling.OwnerId, new("owner found", "重新裁定的归属人")),
            Rule("rule", ruling.Rule, new("rule", "规则")),
            OwnershipFacts.Person("recorded", owner, new("owner on record", "记录的归属人")),
            recorded is null
                ? Fact.Named(
                    "recorded-rule",
                    "",
                    new("way on record", "记录的方式"),
                    new("no change", "未变更")
                )
                : OwnershipFacts.Cause(recorded.Cause) with
                {
                    Name = "recorded-rule",
                    Label = new("way on record", "记录的方式"),
                }
        );

    private static BilingualText Answer(OwnershipRuling ruling)
    {
        BilingualText rule = OwnershipLabels.Of(ruling.Rule);
        return (ruling.Change, ruling.IsInferred) switch
        {
            (null, true) => new(
                $"{ruling.OwnerId} stays the owner: {rule.English}. {ruling.Clause} does not say so; it only follows by contrary inference.",
                $"仍归{ruling.OwnerId}：{rule.Chinese}。{ruling.Clause}并未明文规定，仅为反面推论。"
            ),
            (null, false) => new(
                $"{ruling.OwnerId} stays the owner: {rule.English}.",
                $"仍归{ruling.OwnerId}：{rule.Chinese}。"
            ),
            _ => new($"{ruling.OwnerId}: {rule.English}.", $"归{ruling.OwnerId}：{rule.Chinese}。"),
        };
    }

    private static IEnumerable<Fact> Given(CustomerVisit visit, CustomerPast past)
    {
        yield return CustomerFacts.Customer(visit.CustomerId);
        yield return OwnershipFacts.Consultant(visit.ConsultantId);
        yield return OwnershipFacts.At(visit.At);
        yield return OwnershipFacts.Owner(past.OwnerId);
        yield return OwnershipFacts.Named(
            "appointment-by",
            visit.AppointmentBy,
            new("by the telephone appointment of", "电话预约的顾问")
        );
        yield return OwnershipFacts.Named("asked-for", visit.AskedFor, new("asked for", "要求接待的顾问"));
        yield return OwnershipFacts.Named(
            "choice",
            visit.Choice,
            new("chosen by the customer", "客户所选顾问")
        );
        yield return new(
            "same-policy",
            FactValue.Of(visit.IsUnderSamePolicy),
            new("confirmed to be under the same sales policy", "已确认执行同一销售政策")
        );
        yield return new("file-opened", FactValue.Of(visit.IsFileOpened), new("file opened", "已建立档案"));
        foreach (
            Reception reception in past
                .Receptions.Where(one => one.At < visit.At)
                .OrderBy(one => one.At)
                .ThenBy(one => one.ConsultantId, StringComparer.Ordinal)
        )
        {
            yield return new(
                "received-by",
                FactValue.Of(reception.ConsultantId),
                new("received by", "接待顾问")
            );
            yield return new("received-at", FactValue.Of(reception.At), new("received at", "接待时间"));
        }

        foreach (
            PhoneContact call in past
                .Calls.Where(one => one.At < visit.At)
                .OrderBy(one => one.At)
                .ThenBy(one => one.ConsultantId, StringComparer.Ordinal)
        )
        {
            yield return new("called-by", FactValue.Of(call.ConsultantId), new("called by", "电话联系顾问"));
            yield return new("called-at", FactValue.Of(call.At), new("called at", "电话联系时间"));
        }
    }

    private static IEnumerable<Fact> Looked(ValueList<JudgedRule> judged, ReceptionCase looked) =>
        judged.SelectMany(rule => rule.Rule.Condition.FactsOf(looked)).Distinct();

    private static RuleNotApplied NotApplied(
        JudgedRule rule,
        JudgedRule decisive,
        CustomerVisit visit,
        CustomerPast past
    ) =>
        new(
            $"reception-{Kebab.Of(rule.Rule.Rule)}",
            OwnershipLabels.Of(rule.Rule.Rule),
            rule.Rule.Clause,
            rule.Applies ? [Outranked(rule, decisive, visit, past)] : rule.Unmet
        );

    private static RefusalReason Outranked(
        JudgedRule rule,
        JudgedRule decisive,
        CustomerVisit visit,
        CustomerPast past
    ) =>
        OwnershipRefusals.Outranked.Because(
            OwnershipFacts.OrderClause,
            OwnershipFacts.Person(
                "would-own",
                rule.Rule.OwnerOf(visit, past),
                new("owner by this rule", "据此规则的归属人")
            ),
            Rule("deciding", decisive.Rule.Rule, new("rule that decides", "优先的规则"))
        );

    private static Fact Rule(string name, ReceptionRule rule, BilingualText label) =>
        Fact.Named(name, Kebab.Of(rule), label, OwnershipLabels.Of(rule));
}
