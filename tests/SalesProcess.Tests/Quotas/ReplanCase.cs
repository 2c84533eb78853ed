using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>What is asked of a re-plan.</summary>
/// <param name="Asked">The plan.</param>
/// <param name="ClosedDays">How many days are closed, 0 to 31; a shorter month is then closed.</param>
/// <param name="Permille">What was sold, in thousandths of the target; null: exactly what was due.</param>
/// <param name="Rule">The rule.</param>
internal sealed record ReplanCase(PlanCase Asked, int ClosedDays, int? Permille, CatchUpRule Rule)
{
    public QuotaPlan<Money> Plan { get; } = Asked.Plan();

    public LocalDate LastClosedDay => Plan.Days[0].Date.PlusDays(ClosedDays - 1);

    public Money Due =>
        Money.FromMinorUnits(
            ClosedDays == 0
                ? 0
                : Plan.Days[Math.Min(ClosedDays, Plan.Days.Count) - 1].RunningTotal.MinorUnits,
            Currency.Cny
        );

    public Money Actual =>
        Permille is { } share
            ? Money.FromMinorUnits(Plan.Target.MinorUnits / 1000 * share, Currency.Cny)
            : Due;

    public QuotaReplan<Money> Replan() => By(Rule);

    public QuotaReplan<Money> By(CatchUpRule rule) =>
        QuotaReplan.WhatIf(Plan, Actual, LastClosedDay, rule).Accepted();
}
