using System.Reflection;
using System.Text.RegularExpressions;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Reference;

/// <summary>The page of all refusals, and what holds for each of them.</summary>
public class RefusalsPage
{
    [Fact]
    public void It_is_up_to_date() =>
        Approved.Matches(Markdown.Page(Lines()), "docs", "reference", "refusals.md");

    [Fact]
    public void Every_code_stands_for_one_refusal() =>
        Assert.Equal(
            RefusalRules.All.Select(rule => rule.Code).Distinct(),
            RefusalRules.All.Select(rule => rule.Code)
        );

    [Fact]
    public void No_two_refusals_say_the_same()
    {
        Assert.Equal(RefusalRules.All.Length, RefusalRules.All.DistinctBy(rule => rule.English).Count());
        Assert.Equal(RefusalRules.All.Length, RefusalRules.All.DistinctBy(rule => rule.Chinese).Count());
    }

    [Fact]
    public void Every_rule_of_the_library_is_published() =>
        Assert.Equal(
            typeof(RefusalRule)
                .Assembly.GetTypes()
                .SelectMany(type =>
                    type.GetFields(
                        BindingFlags.Static
                            | BindingFlags.Public
                            | BindingFlags.NonPublic
                            | BindingFlags.DeclaredOnly
                    )
                )
                .Count(field => field.FieldType == typeof(RefusalRule)),
            RefusalRules.All.Length
        );

    [Fact]
    public void A_code_begins_with_the_chapter_that_says_no() =>
        Assert.All(
            RefusalRules.All,
            rule =>
                Assert.Equal(
                    rule.Namespace.Split('.')[^1],
                    rule.Chapter.Replace("-", "", StringComparison.Ordinal),
                    ignoreCase: true
                )
        );

    [Fact]
    public void Both_languages_name_the_same_facts() =>
        Assert.All(RefusalRules.All, rule => Assert.Equal(Facts(rule.English), Facts(rule.Chinese)));

    [Fact]
    public void A_fact_is_named_in_kebab_case() =>
        Assert.All(
            RefusalRules.All.SelectMany(rule => Facts(rule.English)),
            fact => Assert.Matches("^[a-z]+(-[a-z]+)*$", fact)
        );

    [Fact]
    public void An_English_message_is_a_sentence() =>
        Assert.All(
            RefusalRules.All.Where(rule => !EndsWithAFact(rule.English)),
            rule => Assert.Matches("^[A-Z][^。，]*\\.$", rule.English)
        );

    // The one half-width colon is that of a time, 时:分:秒, as in 7:30:00; the one point that of CNY 300000.00.
    [Fact]
    public void A_Chinese_message_is_a_sentence_with_Chinese_punctuation() =>
        Assert.All(
            RefusalRules.All.Where(rule => !EndsWithAFact(rule.English)),
            rule =>
            {
                Assert.Matches("[一-龥].*。$", rule.Chinese);
                Assert.DoesNotMatch("[,;!?()]|(?<!时|分):|\\.(?![0-9])", rule.Chinese);
            }
        );

    private static string[] Facts(string message) =>
        [
            .. Regex
                .Matches(message, "\\{([^}]*)\\}")
                .Select(match => match.Groups[1].Value)
                .Order(StringComparer.Ordinal),
        ];

    private static bool EndsWithAFact(string message) => message.EndsWith('}');

    private static IEnumerable<string> Lines() =>
        [
            "# Refusals · 拒绝代码",
            "",
            "Every way in which the library says no. A program decides by the code, which never changes; the message is for people and may improve. A word in braces is a fact of the case; the reason carries it under that name, and `{about}` stands for an item or a rule in words.",
            "",
            "本库所有拒绝情形。程序应以代码判断，代码永不改变；消息供人阅读，可能改进。花括号中的词是个案事实，拒绝理由以该名称给出其值；`{about}`代表某个项目或规则的文字说明。",
            "",
            "This page is made from the code by the tests.",
            .. RefusalRules
                .All.GroupBy(rule => rule.Chapter)
                .SelectMany(chapter =>
                    (string[])
                        [
                            "",
                            $"## {chapter.Key}",
                            "",
                            .. Markdown.Table(
                                ["Code", "Facts", "English", "中文"],
                                chapter.Select(rule =>
                                    (string[])
                                        [
                                            $"`{rule.Code}`",
                                            string.Join(
                                                ", ",
                                                Facts(rule.English).Distinct().Except(["about"])
                                            ),
                                            rule.English,
                                            rule.Chinese,
                                        ]
                                )
                            ),
                        ]
                ),
        ];
}
