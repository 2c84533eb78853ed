using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>One measure of a terminal customer that a whole number of the policy says from when on it is large.</summary>
internal sealed record TerminalMeasure(
    string Name,
    BilingualText Label,
    PolicyKey<long> Limit,
    Func<TerminalFacts, long> Units,
    Func<TerminalFacts, long> UnitsPerWhole,
    Func<TerminalFacts, FactValue> Value,
    Func<TerminalFacts, long, TerminalFacts> WithUnits
)
{
    internal Fact FactOf(TerminalFacts facts) => new(Name, Value(facts), Label);

    internal bool Reaches(TerminalFacts facts, long limit) =>
        Units(facts) >= (Int128)limit * UnitsPerWhole(facts);

    /// <summary>The facts with the measure exactly at a limit, or one unit below it.</summary>
    internal FactChange<TerminalFacts> At(TerminalFacts facts, long limit, long below)
    {
        TerminalFacts then = WithUnits(facts, checked((limit * UnitsPerWhole(facts)) - below));
        return new(FactOf(facts), FactOf(then), then);
    }
}
