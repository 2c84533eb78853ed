using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>The facts that everything around the count cites; identifiers only, nothing personal.</summary>
internal static class MovementFacts
{
    internal static readonly BilingualText QuantityLabel = new("quantity", "数量");

    internal static Fact Entry(string entry) => new("entry", FactValue.Of(entry), new("entry", "记录"));

    internal static Fact Place(string place) => new("place", FactValue.Of(place), new("place", "地点"));

    internal static Fact Quantity(Quantity quantity) =>
        new("quantity", FactValue.Of(quantity), QuantityLabel);

    internal static Fact AsOf(LocalDateTime at) => new("as-of", FactValue.Of(at), new("as of", "截至时间"));

    internal static ClauseId Clause(string id) => ClauseId.Parse(id);
}
