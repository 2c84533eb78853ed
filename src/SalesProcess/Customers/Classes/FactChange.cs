using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The same facts with one of them changed.</summary>
internal sealed record FactChange<TFacts>(Fact From, Fact To, TFacts Facts);
