using SalesProcess.Clauses;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Clauses;

/// <summary>Every clause of the built-in policy says where it was read.</summary>
public class ClauseSources
{
    [Fact]
    public void Every_clause_names_a_document_that_is_listed()
    {
        string[] listed = [.. ClauseCatalogue.SourceDocuments.Select(document => document.Code)];

        Assert.All(ClauseCatalogue.BuiltIn, clause => Assert.Contains(clause.Source!.Document, listed));
    }

    [Fact]
    public void Every_clause_stands_on_a_line_of_its_document()
    {
        var byCode = ClauseCatalogue.SourceDocuments.ToDictionary(document => document.Code);

        Assert.All(
            ClauseCatalogue.BuiltIn,
            clause =>
            {
                SourceDocument document = byCode[clause.Source!.Document];
                Assert.InRange(clause.Source.Line, document.FirstLine, document.LastLine);
            }
        );
    }

    [Fact]
    public void Every_clause_has_a_key_phrase() =>
        Assert.All(ClauseCatalogue.BuiltIn, clause => Assert.Matches(@"^\S.*\S$", clause.Source!.KeyPhrase));

    [Fact]
    public void A_key_phrase_is_Chinese_but_where_the_source_has_figures_only() =>
        Assert.Equal(
            ["13:30——13:50"],
            ClauseCatalogue
                .BuiltIn.Select(clause => clause.Source!.KeyPhrase)
                .Where(phrase => !phrase.Any(c => c is >= '一' and <= '龥'))
        );

    [Fact]
    public void The_policy_was_read_from_32_documents_in_four_texts()
    {
        ValueList<SourceDocument> documents = ClauseCatalogue.SourceDocuments;

        Assert.Equal(
            [
                .. (string[])["S0.1"],
                .. Enumerable.Range(1, 11).Select(n => $"S1.{n}"),
                .. Enumerable.Range(1, 19).Select(n => $"S2.{n}"),
                .. (string[])["S3.1"],
            ],
            documents.Select(document => document.Code)
        );
        Assert.All(documents, document => Assert.Equal($"00{document.Code[1]}", document.Text));
    }

    [Fact]
    public void Documents_of_one_text_follow_each_other_without_overlap() =>
        Assert.All(
            ClauseCatalogue.SourceDocuments.GroupBy(document => document.Text),
            text =>
                Assert.All(
                    text.Zip(text.Skip(1)),
                    pair => Assert.True(pair.First.LastLine < pair.Second.FirstLine, pair.ToString())
                )
        );

    [Fact]
    public void A_document_says_what_of_it_survives()
    {
        SourceDocument document = ClauseCatalogue.SourceDocuments[0];

        Assert.Equal(
            new SourceDocument(
                "S0.1",
                "000",
                14,
                188,
                new("Customer visit process", "客户拜访流程"),
                new(
                    "Ends inside step 5 (drafting the order, company direct sale); steps 6 to 8 are only named.",
                    "在第5步（草拟订单，公司直营）中途结束；第6至8步仅列出名称。"
                )
            ),
            document
        );
    }

    [Fact]
    public void A_reference_shows_document_and_line() =>
        Assert.Equal("S0.1:20", new SourceReference("S0.1", 20, "月计划/22天").ToString());
}
