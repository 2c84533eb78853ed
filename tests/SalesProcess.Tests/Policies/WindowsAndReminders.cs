using SalesProcess.Customers;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Policies;

/// <summary>Windows and reminders, as values of a policy file.</summary>
public class WindowsAndReminders
{
    [Theory]
    [InlineData("0", "'only'", "calendar-days", "0 is outside 1–3660.")]
    [InlineData("3661", "'only'", "calendar-months", "3661 is outside 1–3660.")]
    [InlineData("-1", "'only'", "working-days", "-1 is outside 1–3660.")]
    [InlineData("1.5", "'only'", "working-days", "A whole number is expected here.")]
    [InlineData("7", "'only'", "weeks", "'weeks' is not one of")]
    [InlineData("7", "'Only'", "working-days", "'Only' is not a name in kebab case")]
    public void A_broken_entry_is_reported_with_what_is_wrong(
        string count,
        string id,
        string unit,
        string problem
    )
    {
        foreach (
            (string parameter, string kind) in new[]
            {
                ("customers.protection-windows", "\"from\": \"contract-end\""),
                ("customers.protection-reminders", "\"to\": \"owner\""),
            }
        )
        {
            DocumentFormatException broken = Assert.Throws<DocumentFormatException>(() =>
                Policy.With((parameter, $"[{Entry(id.Trim('\''), kind, count, unit)}]"))
            );
            Assert.Contains(
                broken.Problems,
                found => found.Message.English.Contains(problem, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void Two_entries_of_one_name_are_reported()
    {
        string window = Entry("again", "\"from\": \"contract-end\"", "7", "working-days");
        string reminder = Entry("again", "\"to\": \"owner\"", "7", "working-days");
        DocumentFormatException broken = Assert.Throws<DocumentFormatException>(() =>
            Policy.With(
                ("customers.protection-windows", $"[{window}, {window}]"),
                ("customers.protection-reminders", $"[{reminder}, {reminder}]")
            )
        );
        Assert.Equal(
            [
                "There is a window 'again' already. Choose another ID.",
                "There is a reminder 'again' already. Choose another ID.",
            ],
            broken.Problems.Select(problem => problem.Message.English)
        );
    }

    [Fact]
    public void An_event_that_no_window_can_begin_with_is_reported() =>
        Assert.Contains(
            "'birthday' is not one of",
            Assert
                .Throws<DocumentFormatException>(() =>
                    Policy.With(
                        (
                            "customers.protection-windows",
                            $"[{Entry("only", "\"from\": \"birthday\"", "7", "working-days")}]"
                        )
                    )
                )
                .Problems[0]
                .Message.English,
            StringComparison.Ordinal
        );

    [Fact]
    public void They_show_what_they_say()
    {
        Assert.True(ProtectionPolicy.Host.TryRead(ProtectionParameters.Windows, out var windows, out _));
        Assert.Equal(
            "inquiry: 6 calendar-months from last-follow-up [LIB-OWN-20]",
            windows.Value[0].ToString()
        );
        Assert.Equal("inquiry follow-up-a follow-up claim contract", windows.Reading.Value.Text);
        Assert.True(ProtectionPolicy.Host.TryRead(ProtectionParameters.Reminders, out var reminders, out _));
        Assert.Equal("manager: manager, 5 calendar-days before [LIB-OWN-25]", reminders.Value[1].ToString());
    }

    [Fact]
    public void A_policy_that_has_them_is_written_and_read_back()
    {
        PolicyBook book = PolicyBook.Parse(Repository.Read("docs", "policy", "protection-host.policy.json"));
        PolicyBook again = PolicyBook.Parse(book.ToJson());
        Assert.True(book.Editions[^1].TryRead(ProtectionParameters.Windows, out var before, out _));
        Assert.True(again.Editions[^1].TryRead(ProtectionParameters.Windows, out var after, out _));
        Assert.Equal(before.Value, after.Value);
    }

    private static string Entry(string id, string kind, string count, string unit) =>
        $$"""
            { "id": "{{id}}", "clause": "LIB-OWN-20", "label": { "en": "entry", "zh": "条目" }, {{kind}},
              "count": {{count}}, "unit": "{{unit}}" }
            """;
}
