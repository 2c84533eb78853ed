using SalesProcess.Policies;

namespace SalesProcess.Tests.Policies;

/// <summary>What is wrong with the editions of a policy file is said with its place.</summary>
public class EditionProblems
{
    [Fact]
    public void Two_editions_for_one_date() =>
        PolicyFile
            .ProblemsOf(
                PolicyFile.OverlayOf(
                    """
                    { "edition": "a", "from": "2026-01-01", "parameters": { } },
                    { "edition": "b", "from": "2026-01-01", "parameters": { } }
                    """
                )
            )
            .AreExactly(
                (
                    "7:1",
                    "$.editions[1]",
                    "There are two editions from 2026-01-01 on. Keep one.",
                    "自2026-01-01起有两个版本，请只保留一个。"
                )
            );

    [Fact]
    public void Two_editions_of_one_name() =>
        PolicyFile
            .ProblemsOf(
                PolicyFile.OverlayOf(
                    """
                    { "edition": "a", "from": "2027-01-01", "parameters": { } },
                    { "edition": "b", "from": "2026-07-01", "parameters": { } },
                    { "edition": "a", "from": "2026-01-01", "parameters": { } }
                    """
                )
            )
            .AreExactly(
                (
                    "8:1",
                    "$.editions[2]",
                    "There are two editions named 'a'. Rename one.",
                    "有两个名为“a”的版本，请为其中一个改名。"
                )
            );

    [Fact]
    public void An_edition_before_the_policy_that_it_changes() =>
        PolicyFile
            .ProblemsOf(
                PolicyFile.OverlayOf("""{ "edition": "a", "from": "2006-12-31", "parameters": { } }""")
            )
            .AreExactly(
                (
                    "6:1",
                    "$.editions[0]",
                    "The edition begins on 2006-12-31, before the policy that it changes (2007-01-01). Begin it on 2007-01-01 or later.",
                    "该版本自2006-12-31起，早于其所修改的政策（2007-01-01）。请改为不早于2007-01-01。"
                )
            );

    [Fact]
    public void No_edition_at_all() =>
        PolicyFile
            .ProblemsOf(PolicyFile.OverlayOf(""))
            .AreExactly(("1:1", "$", "A policy needs at least one edition.", "政策至少须有一个版本。"));

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("2026-1-1")]
    [InlineData("01.01.2026")]
    [InlineData("2026-01-01T00:00:00")]
    [InlineData(" 2026-01-01")]
    [InlineData("２０２６-01-01")]
    [InlineData("10000-01-01")]
    [InlineData("tomorrow")]
    public void A_date_that_is_none(string date) =>
        PolicyFile
            .ProblemsOf(
                PolicyFile.OverlayOf($$"""{ "edition": "a", "from": "{{date}}", "parameters": { } }""")
            )
            .AreExactly(
                (
                    "6:27",
                    "$.editions[0].from",
                    $"'{date}' is not a date. Write year-month-day, such as 2026-01-31.",
                    $"“{date}”不是日期。请按年-月-日书写，例如2026-01-31。"
                )
            );

    [Fact]
    public void An_edition_without_its_parts() =>
        PolicyFile
            .ProblemsOf(PolicyFile.OverlayOf("""{ "to": "2026-12-31" }"""))
            .AreExactly(
                ("6:1", "$.editions[0]", "'edition' is missing.", "缺少“edition”。"),
                ("6:1", "$.editions[0]", "'from' is missing.", "缺少“from”。"),
                ("6:1", "$.editions[0]", "'parameters' is missing.", "缺少“parameters”。"),
                (
                    "6:9",
                    "$.editions[0].to",
                    "'to' is not known here. Known: edition, from, parameters.",
                    "此处不支持“to”。可用：edition, from, parameters。"
                )
            );

    [Fact]
    public void Parameters_that_are_a_list() =>
        PolicyFile
            .ProblemsOf(
                PolicyFile.OverlayOf("""{ "edition": "a", "from": "2026-01-01", "parameters": [ 1 ] }""")
            )
            .AreExactly(
                (
                    "6:55",
                    "$.editions[0].parameters",
                    "This must be an object { … }.",
                    "此处必须是对象 { … }。"
                )
            );

    [Fact]
    public void A_whole_policy_that_lacks_values_is_told_each_of_them()
    {
        var missing = PolicyFile.ProblemsOfWhole(
            """
            {
              "format": "sales-process/policy/1",
              "policy": "acme", "title": { "en": "Acme", "zh": "某公司" },
              "editions": [
                { "edition": "later", "from": "2027-01-01", "parameters": { } },
                { "edition": "first", "from": "2026-01-01", "parameters": {
                  "quotas.planning-days-per-month": { "value": 22 },
                  "visits.display": { "value": [] }
                } }
              ]
            }
            """
        );

        Assert.All(
            missing,
            problem => Assert.Equal((6, 5, "$.editions[1]"), (problem.Line, problem.Column, problem.Path))
        );
        Assert.Equal(
            new(
                "A whole policy sets 'quotas.planning-days-per-week' (QUOTA-WEEK-01) from its first edition on. Set it in this one.",
                "完整的政策须自首个版本起设定“quotas.planning-days-per-week”（QUOTA-WEEK-01）。请在此版本中设定。"
            ),
            missing[0].Message
        );
        // all parameters but the two given and those that only a host can set
        Assert.Equal(
            PolicyVocabulary
                .Parameters.Where(parameter => !parameter.IsFromHost)
                .Select(parameter => parameter.Name)
                .Except(["quotas.planning-days-per-month", "visits.display"]),
            missing.Select(problem => problem.Message.English.Split('\'')[1])
        );
    }

    [Fact]
    public void A_value_that_is_there_but_faulty_is_not_missing_as_well()
    {
        string policy = PolicyBook
            .BuiltIn.ToJson()
            .Replace("\"policy\": \"built-in\"", "\"policy\": \"acme\"", StringComparison.Ordinal)
            .Replace("\"value\": \"monday\"", "\"value\": 1", StringComparison.Ordinal);

        Assert.Equal(
            ["This must be a text in quotes."],
            PolicyFile.ProblemsOfWhole(policy).Select(problem => problem.Message.English)
        );
    }

    [Fact]
    public void A_later_edition_is_not_taken_for_the_first_where_the_first_is_faulty()
    {
        string policy = PolicyBook
            .BuiltIn.ToJson()
            .Replace("\"policy\": \"built-in\"", "\"policy\": \"acme\"", StringComparison.Ordinal)
            .Replace("2007-01-01", "2007-13-01", StringComparison.Ordinal)
            .TrimEnd()[..^1]
            .TrimEnd()[..^1];
        policy += ", { \"edition\": \"later\", \"from\": \"2026-01-01\", \"parameters\": { } } ] }";

        Assert.Equal(
            ["'2007-13-01' is not a date. Write year-month-day, such as 2026-01-31."],
            PolicyFile.ProblemsOfWhole(policy).Select(problem => problem.Message.English)
        );
    }
}
