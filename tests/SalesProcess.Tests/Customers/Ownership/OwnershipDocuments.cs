using SalesProcess.Customers;
using SalesProcess.Documents;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>The stored form of the ownership of a customer.</summary>
public class OwnershipDocuments
{
    private const string Stored = """
        {
          "format": "sales-process/ownership/1",
          "customer": "C-1",
          "changes": [
            {
              "customer": "C-1",
              "owner": "U-1",
              "at": "2026-10-01T10:00:00",
              "cause": "first-reception",
              "clause": "OWN-FIRST",
              "edition": "built-in/1"
            },
            {
              "customer": "C-1",
              "at": "2026-10-05T10:00:00",
              "cause": "release",
              "clause": "LIB-OWN-09",
              "edition": "built-in/1"
            }
          ]
        }
        """;

    [Fact]
    public void Are_written_and_read_back()
    {
        OwnershipRecord record = new(
            "C-1",
            [
                OwnershipCases.Change(OwnershipCause.FirstReception, "U-1", new(2026, 10, 1, 10, 0)),
                OwnershipCases.Change(OwnershipCause.Release, owner: null, new(2026, 10, 5, 10, 0)),
            ]
        );
        Assert.Equal(Stored, OwnershipJson.Write(record));
        Assert.Equal(record, OwnershipJson.Read(Stored));
        Assert.Equal("C-1: 2 changes", record.ToString());
    }

    [Fact]
    public void List_every_fault_at_once()
    {
        string broken = Stored
            .Replace("\"first-reception\"", "\"raffle\"", StringComparison.Ordinal)
            .Replace("2026-10-05T10:00:00", "5 October", StringComparison.Ordinal)
            .Replace(
                "\"customer\": \"C-1\",\n  \"changes\"",
                "\"note\": 1,\n  \"changes\"",
                StringComparison.Ordinal
            );
        DocumentFormatException thrown = Assert.Throws<DocumentFormatException>(() =>
            OwnershipJson.Read(broken)
        );
        Assert.Equal(
            ["$", "$.note", "$.changes[0].cause", "$.changes[1].at"],
            thrown.Problems.Select(problem => problem.Path)
        );
    }

    [Fact]
    public void Of_another_kind_are_refused() =>
        Assert.Throws<DocumentFormatException>(() =>
            OwnershipJson.Read(Stored.Replace("ownership/1", "visit/1", StringComparison.Ordinal))
        );
}
