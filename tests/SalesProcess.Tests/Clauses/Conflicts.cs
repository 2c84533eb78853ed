using System.Globalization;
using System.Text.RegularExpressions;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Clauses;

/// <summary>Every contradiction of the sources has a number, and names whom it concerns in both languages.</summary>
public class Conflicts
{
    [Fact]
    public void There_are_58_in_the_order_of_their_numbers() =>
        Assert.Equal(
            Enumerable
                .Range(1, 58)
                .Select(number => string.Create(CultureInfo.InvariantCulture, $"K-{number:00}")),
            ClauseCatalogue.Conflicts.Select(conflict => conflict.Id)
        );

    [Fact]
    public void Each_touches_clauses_of_the_catalogue_and_each_clause_once() =>
        Assert.All(
            ClauseCatalogue.Conflicts,
            conflict =>
            {
                Assert.NotEmpty(conflict.Clauses);
                Assert.Equal(conflict.Clauses.Count, conflict.Clauses.Distinct().Count());
                Assert.All(
                    conflict.Clauses,
                    clause => Assert.True(ClauseCatalogue.BuiltIn.TryFind(clause, out _), $"{clause}")
                );
            }
        );

    [Fact]
    public void Each_is_told_in_whole_sentences_of_either_language() =>
        Assert.All(
            ClauseCatalogue.Conflicts,
            conflict =>
            {
                Assert.EndsWith(".", conflict.Text.English, StringComparison.Ordinal);
                Assert.EndsWith("。", conflict.Text.Chinese, StringComparison.Ordinal);
                Assert.DoesNotMatch("[一-龥]", conflict.Text.English + conflict.Subject.English);
                Assert.Matches("[一-龥]", conflict.Subject.Chinese);
            }
        );

    [Fact]
    public void No_text_speaks_in_the_numbers_of_clauses() =>
        Assert.All(
            ClauseCatalogue.Conflicts,
            conflict =>
                Assert.DoesNotMatch(
                    new Regex("[A-Z]{3,}-[A-Z0-9]"),
                    conflict.Text.English + conflict.Text.Chinese
                )
        );

    [Fact]
    public void A_parameter_that_decides_one_stands_for_a_clause_that_it_touches() =>
        Assert.All(
            PolicyVocabulary.Parameters.Where(parameter => parameter.Conflict is not null),
            parameter =>
                Assert.Contains(
                    parameter.Clause,
                    ClauseCatalogue.Conflicts.Single(conflict => conflict.Id == parameter.Conflict).Clauses
                )
        );

    [Fact]
    public void One_shows_as_its_number_and_subject() =>
        Assert.Equal("K-35: \"Last corresponding period\"", ClauseCatalogue.Conflicts[34].ToString());

    [Fact]
    public void The_overlap_of_the_intent_grades_touches_all_four() =>
        Assert.Equal(
            ["GRADE-INTENT-A", "GRADE-INTENT-B", "GRADE-INTENT-C", "GRADE-INTENT-D"],
            ClauseCatalogue.Conflicts[6].Clauses.Select(clause => clause.ToString())
        );

    [Fact]
    public void Two_with_equal_parts_are_equal() =>
        Assert.Equal(
            new Conflict("K-1", new("a", "甲"), [ClauseId.Parse("A-1")], new("b", "乙")),
            new Conflict("K-1", new("a", "甲"), [ClauseId.Parse("A-1")], new("b", "乙"))
        );
}
