using System.Text.RegularExpressions;
using SalesProcess.Clauses;

namespace SalesProcess.Tests.Clauses;

/// <summary>Every clause is a whole statement in good English and good Chinese, free of notes and slips.</summary>
public class ClauseTexts
{
    [Fact]
    public void The_Chinese_statement_is_Chinese() =>
        NoneBut(clause => Has(clause.Statement.Chinese, "[一-龥]"));

    [Fact]
    public void The_English_statement_has_no_Chinese_in_it() =>
        NoneBut(clause => !Has(clause.Statement.English, "[　-〿一-龥＀-￯]"));

    [Fact]
    public void The_Chinese_statement_ends_with_a_full_stop() =>
        NoneBut(clause => clause.Statement.Chinese.EndsWith('。'));

    [Fact]
    public void The_English_statement_ends_with_a_full_stop() =>
        NoneBut(clause => Has(clause.Statement.English, "[A-Za-z0-9%)\"]\\.$"));

    [Fact]
    public void The_English_statement_begins_with_a_capital_or_a_number() =>
        NoneBut(clause => Has(clause.Statement.English, "^[A-Z0-9]"));

    // Half-width marks are due in two places only: a time of day (9:30) and the slash between two words of one kind
    // (品种/规格).
    [Fact]
    public void The_Chinese_statement_uses_full_width_punctuation() =>
        NoneBut(clause =>
            !Has(
                Regex.Replace(clause.Statement.Chinese, "(?<=[0-9]):(?=[0-9]{2})", ""),
                "[,.;:?!()\\[\\]'\"<>|`~^*_+=#@&$\\\\-]"
            )
        );

    [Fact]
    public void The_Chinese_statement_has_no_white_space_but_between_foreign_words() =>
        NoneBut(clause => !Has(clause.Statement.Chinese, @"(?<![A-Za-z])\s|\s(?![A-Za-z])"));

    [Fact]
    public void The_English_statement_has_single_spaces_inside_only() =>
        NoneBut(clause => !Has(clause.Statement.English, @"^\s|\s$|\s\s|[^\S ]"));

    [Theory]
    [InlineData('（', '）')]
    [InlineData('“', '”')]
    [InlineData('《', '》')]
    [InlineData('(', ')')]
    [InlineData('[', ']')]
    public void Brackets_and_quotes_are_closed(char open, char closed) =>
        NoneBut(clause =>
            clause.Statement.English.Count(c => c == open) == clause.Statement.English.Count(c => c == closed)
            && clause.Statement.Chinese.Count(c => c == open)
                == clause.Statement.Chinese.Count(c => c == closed)
        );

    [Fact]
    public void No_mark_of_punctuation_stands_twice() =>
        NoneBut(clause =>
            !Has(clause.Statement.Chinese, "[，。；：、？！]{2}")
            && !Has(clause.Statement.English, "[,.;:?!]{2}")
        );

    // How the clauses were gathered is nobody's business: numbers of conflicts, lines and documents stay outside.
    [Theory]
    [InlineData("[Ss]econd reading")]
    [InlineData("[Ff]irst reading")]
    [InlineData(@"\bStands\b")]
    [InlineData(@"\bK-[0-9]")]
    [InlineData(@"\bL[0-9]")]
    [InlineData(@"\bS[0-3]\.[0-9]")]
    [InlineData(@"\bTODO\b")]
    [InlineData(@"\b[Ss]eed\b")]
    [InlineData(@"\bExec\b")]
    [InlineData(@"\[(sic|run|unv)\]")]
    [InlineData("\\*\\*")]
    public void No_working_note_is_left(string note) =>
        NoneBut(clause => !Has(clause.Statement.English, note) && !Has(clause.Statement.Chinese, note));

    // Slips of the copied sources; the statements have the word that was meant.
    [Theory]
    [InlineData("阐发")] // 分析
    [InlineData("贰言")] // 异议
    [InlineData("练训练")] // 演练
    [InlineData("提高预约")] // 提前预约
    [InlineData("有用电话")] // 有效电话
    [InlineData("信息手记")] // 信息记录
    [InlineData("肯定购买条件")] // 一定购买条件
    [InlineData("消费本领")] // 消费能力
    [InlineData("不能24小时关机")] // 24小时开机
    [InlineData("没是")]
    [InlineData("相关文档")]
    public void No_garbled_word_of_the_sources_is_left(string word) =>
        NoneBut(clause => !clause.Statement.Chinese.Contains(word, StringComparison.Ordinal));

    private static bool Has(string text, string pattern) =>
        Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant);

    private static void NoneBut(Predicate<Clause> good) =>
        Assert.Empty(
            ClauseCatalogue.BuiltIn.Where(clause => !good(clause)).Select(clause => clause.ToString())
        );
}
