using System.Globalization;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Puts the protection of a customer into words.</summary>
internal static class ProtectionExplanations
{
    internal static readonly ClauseId Countdown = ClauseId.Parse("LIB-OWN-24");
    private static readonly ClauseId Combining = ClauseId.Parse("LIB-OWN-21");

    internal static Explanation Of(
        HeldCustomer customer,
        ProtectionStanding standing,
        WindowSteps steps,
        ValueList<PolicyReading> readings,
        ValueList<RuleNotApplied> notApplied
    ) =>
        new()
        {
            Decision = "customers.protection",
            Question = new(
                $"Up to when is customer {customer.CustomerId} protected, asked on {FactValue.Of(standing.AsOf)}?",
                $"截至{FactValue.Of(standing.AsOf)}，客户{customer.CustomerId}受保护至何日？"
            ),
            Answer = Answer(standing),
            Outcome = standing.LastProtectedDay is { } last
                ? FactValue.Of(last)
                : FactValue.Of(Kebab.Of(standing.State)),
            Clauses =
            [
                .. standing
                    .Windows.Select(window => window.Window.Clause)
                    .Concat(standing.Holds.Select(hold => hold.Clause))
                    .Append(Combining)
                    .Append(Countdown)
                    .Distinct(),
            ],
            Facts = [.. ProtectionFacts.Of(customer), .. Found(standing)],
            Readings = readings,
            NotApplied = notApplied,
            Steps = standing.Windows.Select(window => StepOf(window, standing, steps)).ToValueList(),
        };

    private static IEnumerable<Fact> Found(ProtectionStanding standing)
    {
        yield return ProtectionFacts.AsOf(standing.AsOf);
        if (standing.ReleasedFrom is { } from)
        {
            yield return ProtectionFacts.ReleasedFrom(from);
            yield return ProtectionFacts.DaysLeft(standing.DaysLeft!.Value);
        }

        foreach (PolicyItem hold in standing.Holds)
        {
            yield return ProtectionFacts.Matter(hold);
        }

        foreach (ReminderStanding reminder in standing.Reminders)
        {
            yield return new(
                "reminder",
                FactValue.Of($"{reminder.Reminder.Id} {FactValue.Of(reminder.DueOn)}"),
                new("reminder from", "提醒自")
            );
        }
    }

    private static BilingualText Answer(ProtectionStanding standing)
    {
        if (standing.State == ProtectionState.Held)
        {
            return new(
                $"Held while this is open: {string.Join(", ", standing.Holds.Select(hold => hold.Text.English))}.",
                $"因尚有未了事项而保留：{string.Join("、", standing.Holds.Select(hold => hold.Text.Chinese))}。"
            );
        }

        if (standing.ReleasedFrom is not { } from)
        {
            return new("Protected without end.", "长期受保护。");
        }

        if (standing.LastProtectedDay is not { } last)
        {
            return new(
                $"Not protected: released from {FactValue.Of(from)}.",
                $"不受保护：自{FactValue.Of(from)}起可释放。"
            );
        }

        int left = standing.DaysLeft!.Value;
        string number = left.ToString(CultureInfo.InvariantCulture);
        return CalendarExplanations.Answer(
            $"Up to and including {FactValue.Of(last)}, released from {FactValue.Of(from)}; {English.Count(left, "day")} left",
            $"受保护至{FactValue.Of(last)}（含），自{FactValue.Of(from)}起可释放，剩余{number}天",
            standing.IsProvisional ? CalendarStatus.Provisional : CalendarStatus.Official
        );
    }

    private static Explanation StepOf(WindowStanding window, ProtectionStanding standing, WindowSteps steps)
    {
        string count = window.Window.Count.ToString(CultureInfo.InvariantCulture);
        BilingualText unit = ProtectionLabels.Of(window.Window.Unit);
        BilingualText start = ProtectionLabels.Of(window.Window.From);
        return new()
        {
            Decision = "customers.protection-window",
            Question = new(
                $"Up to when is the window '{window.Window.Label.English}' open ({count} {unit.English}, {start.English})?",
                $"期限“{window.Window.Label.Chinese}”（{start.Chinese}后{count}{unit.Chinese}）至何日为止？"
            ),
            Answer =
                window.IsWithoutEnd ? new("Without end.", "没有期限。")
                : window.LastDay is { } last
                    ? CalendarExplanations.Answer(
                        $"Up to and including {FactValue.Of(last)}",
                        $"至{FactValue.Of(last)}（含）",
                        window.IsProvisional ? CalendarStatus.Provisional : CalendarStatus.Official
                    )
                : new("It never opens.", "自始即已届满。"),
            Outcome = window.LastDay is { } day ? FactValue.Of(day) : FactValue.Of(Kebab.Of(window.Basis)),
            Clauses = [window.Window.Clause],
            Facts =
            [
                ProtectionFacts.Entry(window.Window.Id, window.Window.Label),
                Fact.Named("start", Kebab.Of(window.Window.From), new("event", "事件"), start),
                new("count", FactValue.Of(window.Window.Count), new("length", "长度")),
                Fact.Named("unit", Kebab.Of(window.Window.Unit), new("unit", "单位"), unit),
                Fact.Named(
                    "basis",
                    Kebab.Of(window.Basis),
                    new("basis", "依据"),
                    ProtectionLabels.Of(window.Basis)
                ),
                .. window.CountedFrom is { } from ? (Fact[])[ProtectionFacts.From(from)] : [],
                .. steps.FactsOf(window),
                new("open", FactValue.Of(window.IsOpenOn(standing.AsOf)), new("open on the day", "当日未满")),
            ],
        };
    }
}
