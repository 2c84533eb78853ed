using SalesProcess.Customers;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Policies;

/// <summary>What is wrong with an order of precedence in a policy file is said with its place.</summary>
public class OrderProblems
{
    private const string Path = "$.editions[0].parameters['customers.reception-precedence'].value";

    private const string Known =
        "choice, request, appointment, phone-contact, late-return, within-week, no-appointment, first-consultant";

    [Fact]
    public void An_option_that_is_missing_unknown_or_there_twice_is_a_fault() =>
        Assert.Equal(
            [
                (
                    Path,
                    $"The order of 'customers.reception-precedence' lacks: first-consultant. Put each of these once: {Known}."
                ),
                ($"{Path}[1]", "'choice' stands in the order already. Put it once."),
                (
                    $"{Path}[2]",
                    $"'raffle' is not an option of 'customers.reception-precedence'. Use: {Known}."
                ),
            ],
            ProblemsOf(
                """["choice", "choice", "raffle", "request", "appointment", "phone-contact", "late-return", "within-week", "no-appointment"]"""
            )
        );

    [Fact]
    public void What_is_no_list_is_a_fault() =>
        Assert.Equal([(Path, "This must be a list [ … ].")], ProblemsOf("\"choice\""));

    [Fact]
    public void An_order_is_read_as_it_stands_and_written_back()
    {
        string json = PolicyBook
            .BuiltIn.Overlay(
                PolicyFile.Overlay($"\"customers.reception-precedence\": {{ \"value\": {Reversed} }}")
            )
            .ToJson();
        PolicyEdition read = PolicyBook.Parse(json).Editions[^1];
        Assert.True(read.TryRead(OwnershipParameters.Precedence, out var order, out _));
        Assert.Equal(Enum.GetValues<ReceptionRule>().Reverse(), order.Value);
    }

    private static string Reversed =>
        $"[{string.Join(", ", Known.Split(", ").Reverse().Select(name => $"\"{name}\""))}]";

    private static IEnumerable<(string, string)> ProblemsOf(string value) =>
        PolicyFile
            .ProblemsOf(PolicyFile.Overlay($"\"customers.reception-precedence\": {{ \"value\": {value} }}"))
            .Select(problem => (problem.Path, problem.Message.English));
}
