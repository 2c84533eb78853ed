using System.Text.RegularExpressions;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Customers.Files;
using SalesProcess.Tests.Customers.Lifecycle;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Privacy;

/// <summary>What a stored document about customers says in a wrong place is not repeated when it is read: the fault
/// names the place, and the host looks there.</summary>
public class FaultsOfStoredDocuments
{
    private static readonly Dictionary<string, (string Json, Action<string> Read)> Documents = new()
    {
        ["customer file"] = (CustomerFileJson.Write(File()), json => CustomerFileJson.Read(json)),
        ["lifecycle"] = (
            LifecycleJson.Write(
                LifecycleScript
                    .Play(LifecycleScript.ToSigned, AnyLifecycles.PolicyOf("none-blocking"))
                    .ToRecord()
            ),
            json => LifecycleJson.Read(json)
        ),
        ["consents"] = (
            ConsentJson.Write(FileCases.Register(FileCases.Consent("customer-care", "person-hobbies"))),
            json => ConsentJson.Read(json)
        ),
        ["ownership"] = (
            OwnershipJson.Write(
                new OwnershipRecord(
                    "C-17",
                    [
                        new(
                            "C-17",
                            "U-3",
                            new(2026, 10, 9, 9, 0),
                            OwnershipCause.FirstReception,
                            ClauseId.Parse("OWN-FIRST"),
                            "2026"
                        ),
                    ]
                )
            ),
            json => OwnershipJson.Read(json)
        ),
    };

    public static TheoryData<string> Names() => new(Documents.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Name_the_place_and_do_not_repeat_what_stands_there(string name)
    {
        (string json, Action<string> read) = Documents[name];
        read(json);
        int faults = 0;
        foreach (Match text in Regex.Matches(json, "(?<=: )\"[^\"]*\""))
        {
            string wrong = json[..text.Index] + $"\"{Marked.Mark}\"" + json[(text.Index + text.Length)..];
            if (Record.Exception(() => read(wrong)) is { } fault)
            {
                faults++;
                Assert.IsType<DocumentFormatException>(fault);
                Assert.DoesNotContain(Marked.Mark, $"{fault}", StringComparison.Ordinal);
                Assert.All(
                    ((DocumentFormatException)fault).Problems,
                    problem =>
                        Assert.DoesNotContain(Marked.Mark, $"{problem.Message}", StringComparison.Ordinal)
                );
            }
        }

        // the format at least, and a date or a name of the library
        Assert.True(faults > 1, $"{faults} texts of the {name} were found at fault.");
    }

    private static CustomerFile File() =>
        FileCases
            .Open(CustomerFileKind.CompanyCustomer)
            .Fill("needs", [FactValue.Of("two cranes")], FileCases.Today)
            .Accepted();
}
