using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>How long a visitor stayed, against what was expected (VISIT-WORKPREP-05).</summary>
/// <param name="Expected">The length that was expected.</param>
/// <param name="Actual">The time spent in steps 2 to 6, by the clock (LIB-VISIT-04).</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
[Implements("LIB-VISIT-04")]
public sealed record VisitStay(Duration Expected, Duration Actual)
{
    /// <summary>By how much the stay was longer than expected; negative if it was shorter.</summary>
    public Duration Over => Actual - Expected;

    internal static VisitStay Of(VisitPlan plan, ValueList<StepEntry> entered, LocalDateTime end)
    {
        Duration inside = Duration.Zero;
        for (int place = 0; place < entered.Count; place++)
        {
            if (entered[place].Step is >= VisitStep.Greeting and <= VisitStep.Presentation)
            {
                LocalDateTime left = place + 1 < entered.Count ? entered[place + 1].At : end;
                inside += LocalClock.Between(entered[place].At, left);
            }
        }

        return new VisitStay(plan.ExpectedStay, inside);
    }

    /// <summary>Answers both lengths.</summary>
    /// <returns>Such as <c>0:50:00 of 0:45:00</c>.</returns>
    public override string ToString() => $"{FactValue.Of(Actual)} of {FactValue.Of(Expected)}";
}
