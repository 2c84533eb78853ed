using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>One of the four lists that a market is divided by.</summary>
internal sealed record TerritoryDimension(
    BilingualText Label,
    ValueList<string> Names,
    Func<TerritoryCell, string?> Of
)
{
    internal Fact Fact =>
        Decisions.Fact.Named("dimension", Label.English, new("dimension", "划分维度"), Label);

    /// <summary>Names that stand twice.</summary>
    internal IEnumerable<RefusalReason> Doubled =>
        Names
            .Repeated(name => name)
            .Select(group =>
                OwnershipRefusals.TerritoryNamedTwice.Because(
                    OwnershipFacts.SplitClause,
                    Fact,
                    Value(group.Key)
                )
            );

    /// <summary>Says that a name is not in the list; nothing where it is, or does not matter.</summary>
    internal IEnumerable<RefusalReason> Unknown(TerritoryCell cell, string namedBy) =>
        Of(cell) is { } name && !Names.Contains(name)
            ?
            [
                OwnershipRefusals.TerritoryUnknown.Because(
                    OwnershipFacts.SplitClause,
                    Fact,
                    Value(name),
                    new Fact("named-by", FactValue.Of(namedBy), new("named by", "提及者")),
                    OwnershipFacts.List("known", Names, new("names that there are", "已列出"))
                ),
            ]
            : [];

    /// <summary>Says that a customer's place lacks a name that the plan divides by; nothing where it does not.</summary>
    internal IEnumerable<RefusalReason> Lacking(TerritoryCell place, string customer) =>
        Names.Count > 0 && Of(place) is null
            ?
            [
                OwnershipRefusals.PlaceIncomplete.Because(
                    OwnershipFacts.SplitClause,
                    Fact,
                    CustomerFacts.Customer(customer),
                    OwnershipFacts.List("known", Names, new("names that there are", "已列出"))
                ),
            ]
            : [];

    private static Fact Value(string name) => new("value", FactValue.Of(name), new("name", "名称"));
}
