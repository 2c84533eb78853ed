using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Facts that several parts of the chapter name.</summary>
internal static class CustomerFacts
{
    internal static Fact Customer(string id) => new("customer", FactValue.Of(id), new("customer", "客户"));

    internal static Fact Axis(CustomerAxis axis) =>
        Fact.Named("axis", axis.Id, new("axis", "分级方案"), axis.Label);

    internal static Fact Date(string name, LocalDate date, string english, string chinese) =>
        new(name, FactValue.Of(date), new(english, chinese));

    internal static Fact Word(string name, string value, string english, string chinese) =>
        new(name, FactValue.Of(value), new(english, chinese));
}
