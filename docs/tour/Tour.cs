using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Tour;

/// <summary>Asks the library the four questions of the day and shows the answers.</summary>
internal static class Tour
{
    public static int Run(TourInput input, TextWriter output, TextWriter error)
    {
        LocalDate policyDate = input.Today ?? input.Month.OnDayOfMonth(1);
        Decision<int> shown = input
            .Policy.InForceOn(policyDate)
            .Then(policy =>
                input.MoneyTarget is { } money
                    ? Show(input, money, policy, output)
                    : Show(input, input.QuantityTarget!.Value, policy, output)
            );
        return shown.Match(
            (code, _) => code,
            refusal =>
            {
                error.Write(
                    input.AsJson
                        ? RefusalJson.Write(refusal) + "\n"
                        : ExplanationText.Render(refusal, input.Language)
                );
                return Program.Refused;
            }
        );
    }

    private static Decision<int> Show<TMeasure>(
        TourInput input,
        TMeasure target,
        PolicyEdition policy,
        TextWriter output
    )
        where TMeasure : struct, IMeasure<TMeasure> =>
        SalesDay<TMeasure>
            .Of(input, target, policy)
            .Map(day =>
            {
                output.Write(input.AsJson ? DayJson.Of(day) : DayText.Of(day, input.Language));
                return Program.Done;
            });
}
