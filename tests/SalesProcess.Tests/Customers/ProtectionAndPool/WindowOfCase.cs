using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>One window of a generated policy; of every grade where none is named.</summary>
internal sealed record WindowOfCase(string From, int Count, string Unit, string? Grade)
{
    public string ToJson(string id) =>
        ProtectionPolicy.Window(
            From,
            Count,
            Unit,
            id,
            Grade is null ? "" : $$"""{ "trait": "customer-grade", "values": ["{{Grade}}"] }"""
        );
}
