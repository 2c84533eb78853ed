using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>One yes-or-no fact of a customer: how it is called, read, asked for and turned over.</summary>
internal sealed record YesNoFact<TFacts>(
    string Name,
    BilingualText Label,
    Func<TFacts, bool> Read,
    Func<TFacts, bool, TFacts> Set
)
{
    internal FactIs<TFacts> Asked(ClauseId clause) => new(Name, Label, Read, asked: true, clause);

    internal FactIs<TFacts> RuledOut(ClauseId clause) => new(Name, Label, Read, asked: false, clause);

    internal FactChange<TFacts> TurnedOver(TFacts facts) =>
        new(FactOf(Read(facts)), FactOf(!Read(facts)), Set(facts, !Read(facts)));

    private Fact FactOf(bool value) => new(Name, FactValue.Of(value), Label);
}
