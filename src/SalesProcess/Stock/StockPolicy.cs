using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>The values of the policy that the lines of a count are judged by, each read once, when a line first needs
/// it.</summary>
internal sealed class StockPolicy(PolicyEdition edition)
{
    private readonly Value<StockRule>?[] rules = new Value<StockRule>?[Enum.GetValues<StockPlace>().Length];
    private Value<TransitBooking>? transit;
    private Value<LastCorrespondingPeriod>? period;

    internal Value<TransitBooking> Transit => transit ??= Read(StockParameters.InTransitBooked);

    internal Value<LastCorrespondingPeriod> Period =>
        period ??= Read(StockParameters.LastCorrespondingPeriod);

    internal Value<StockRule> RuleAt(StockPlace place) =>
        rules[(int)place] ??= Read(StockParameters.RuleAt(place));

    private Value<T> Read<T>(PolicyKey<T> key)
        where T : struct
    {
        _ = edition.TryRead(key, out Parameter<T>? parameter, out RefusalReason? missing);
        return new(parameter, missing);
    }

    /// <summary>A value that was asked for, or why there is none.</summary>
    internal sealed record Value<T>(Parameter<T>? Parameter, RefusalReason? Missing)
        where T : struct
    {
        internal T? Known => Parameter?.Value;
    }
}
