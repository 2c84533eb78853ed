using SalesProcess.Policies;

namespace SalesProcess.Tests.Policies;

/// <summary>What is wrong with a value of a policy file is said with its place, in both languages.</summary>
public class ParameterProblems
{
    private static readonly string Names = string.Join(
        ", ",
        PolicyVocabulary.Parameters.Select(parameter => parameter.Name)
    );

    [Fact]
    public void An_unknown_parameter() =>
        PolicyFile
            .ProblemsOf(PolicyFile.Overlay("""  "quotas.days": { "value": 22 }"""))
            .AreExactly(
                (
                    "7:18",
                    "$.editions[0].parameters['quotas.days']",
                    $"There is no parameter 'quotas.days'. Known: {Names}.",
                    $"没有参数“quotas.days”。可用：{Names}。"
                )
            );

    [Theory]
    [InlineData("\"22\"")]
    [InlineData("22.5")]
    [InlineData("22e0")]
    [InlineData("9223372036854775808")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[22]")]
    [InlineData("{ }")]
    public void A_number_that_is_no_whole_number(string value) =>
        PolicyFile
            .ProblemsOf(
                PolicyFile.Overlay($$"""  "quotas.planning-days-per-month": { "value": {{value}} }""")
            )
            .AreExactly(
                (
                    "7:48",
                    "$.editions[0].parameters['quotas.planning-days-per-month'].value",
                    "A whole number is expected here.",
                    "此处应为整数。"
                )
            );

    [Theory]
    [InlineData("0")]
    [InlineData("32")]
    [InlineData("-1")]
    [InlineData("9223372036854775807")]
    [InlineData("-9223372036854775808")]
    public void A_number_out_of_its_limits(string value) =>
        PolicyFile
            .ProblemsOf(
                PolicyFile.Overlay($$"""  "quotas.planning-days-per-month": { "value": {{value}} }""")
            )
            .AreExactly(
                (
                    "7:48",
                    "$.editions[0].parameters['quotas.planning-days-per-month'].value",
                    $"{value} is outside 1–31, the limits of 'quotas.planning-days-per-month' in days.",
                    $"{value}超出“quotas.planning-days-per-month”的范围1–31（单位：天）。"
                )
            );

    [Theory]
    [InlineData("1", 1)]
    [InlineData("31", 31)]
    [InlineData("31 ", 31)]
    public void A_number_at_its_limits_is_none(string value, long read) =>
        Assert.Equal(
            read,
            PolicyFile
                .Read(PolicyFile.Overlay($$"""  "quotas.planning-days-per-month": { "value": {{value}} }"""))
                .Editions[^1]
                .Readings[0]
                .Value.AsWhole()
        );

    [Fact]
    public void An_unknown_option() =>
        PolicyFile
            .ProblemsOf(
                PolicyFile.Overlay("""  "stock.last-corresponding-period": { "value": "last-month" }""")
            )
            .AreExactly(
                (
                    "7:49",
                    "$.editions[0].parameters['stock.last-corresponding-period'].value",
                    "'last-month' is not an option of 'stock.last-corresponding-period'. Pick one of: previous-count, same-period-last-year.",
                    "“last-month”不是“stock.last-corresponding-period”的选项。请从中选择：previous-count, same-period-last-year。"
                )
            );

    // None is a member of the type that the code uses, and a day of the week is spelled in lower case.
    [Theory]
    [InlineData("none")]
    [InlineData("Monday")]
    [InlineData("1")]
    public void A_day_that_no_week_starts_on(string option) =>
        PolicyFile
            .ProblemsOf(PolicyFile.Overlay($$"""  "quotas.week-starts-on": { "value": "{{option}}" }"""))
            .AreExactly(
                (
                    "7:39",
                    "$.editions[0].parameters['quotas.week-starts-on'].value",
                    $"'{option}' is not an option of 'quotas.week-starts-on'. Pick one of: monday, tuesday, wednesday, thursday, friday, saturday, sunday.",
                    $"“{option}”不是“quotas.week-starts-on”的选项。请从中选择：monday, tuesday, wednesday, thursday, friday, saturday, sunday。"
                )
            );

    [Theory]
    [InlineData("1", "This must be a text in quotes.", "此处必须是带引号的文本。")]
    [InlineData("[\"monday\"]", "This must be a text in quotes.", "此处必须是带引号的文本。")]
    [InlineData("\"\"", "The text is empty. Fill it in.", "文本为空，请填写。")]
    [InlineData("\" \\u3000\"", "The text is empty. Fill it in.", "文本为空，请填写。")]
    public void An_option_that_is_no_text(string value, string english, string chinese) =>
        PolicyFile
            .ProblemsOf(PolicyFile.Overlay($$"""  "quotas.week-starts-on": { "value": {{value}} }"""))
            .AreExactly(
                ("7:39", "$.editions[0].parameters['quotas.week-starts-on'].value", english, chinese)
            );

    [Fact]
    public void Items_that_are_no_list() =>
        PolicyFile
            .ProblemsOf(PolicyFile.Overlay("""  "visits.display": { "value": "none" }"""))
            .AreExactly(
                (
                    "7:32",
                    "$.editions[0].parameters['visits.display'].value",
                    "This must be a list [ … ].",
                    "此处必须是列表 [ … ]。"
                )
            );

    [Fact]
    public void A_value_without_its_name() =>
        PolicyFile
            .ProblemsOf(PolicyFile.Overlay("""  "quotas.week-starts-on": "monday" """))
            .AreExactly(
                (
                    "7:28",
                    "$.editions[0].parameters['quotas.week-starts-on']",
                    "Write the value of 'quotas.week-starts-on' as { \"value\": … }.",
                    "请将“quotas.week-starts-on”的取值写成{ \"value\": … }。"
                )
            );

    [Fact]
    public void A_missing_value_and_an_unknown_member() =>
        PolicyFile
            .ProblemsOf(PolicyFile.Overlay("""  "quotas.week-starts-on": { "vaule": "monday" }"""))
            .AreExactly(
                (
                    "7:28",
                    "$.editions[0].parameters['quotas.week-starts-on']",
                    "'value' is missing.",
                    "缺少“value”。"
                ),
                (
                    "7:39",
                    "$.editions[0].parameters['quotas.week-starts-on'].vaule",
                    "'vaule' is not known here. Known: value, clause.",
                    "此处不支持“vaule”。可用：value, clause。"
                )
            );

    [Fact]
    public void Two_values_for_one_date() =>
        PolicyFile
            .ProblemsOf(
                PolicyFile.Overlay(
                    """
                      "quotas.week-starts-on": { "value": "monday" },
                      "quotas.planning-days-per-week": { "value": 6 },
                      "quotas.week-starts-on": { "value": "sunday" }
                    """
                )
            )
            .AreExactly(
                (
                    "9:28",
                    "$.editions[0].parameters['quotas.week-starts-on']",
                    "'quotas.week-starts-on' has a value already in this edition. Keep one.",
                    "“quotas.week-starts-on”在此版本中已有取值，请只保留一个。"
                )
            );

    [Fact]
    public void A_value_that_stands_twice() =>
        PolicyFile
            .ProblemsOf(
                PolicyFile.Overlay("""  "quotas.week-starts-on": { "value": "monday", "value": "sunday" }""")
            )
            .AreExactly(
                (
                    "7:58",
                    "$.editions[0].parameters['quotas.week-starts-on'].value",
                    "'value' appears twice. Keep one.",
                    "“value”重复出现，请只保留一个。"
                )
            );
}
