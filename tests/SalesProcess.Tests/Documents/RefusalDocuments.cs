using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Documents;

/// <summary>The JSON form of a refusal.</summary>
public class RefusalDocuments
{
    private const string Document = """
        {
          "format": "sales-process/refusal/1",
          "reasons": [
            {
              "code": "samples.too-few",
              "clause": "SAMPLE-RULE-02",
              "edition": "samples/1",
              "message": {
                "en": "3 pcs are needed; there are 2 pcs.",
                "zh": "需要3 pcs，现有2 pcs。"
              },
              "facts": [
                {
                  "name": "needed",
                  "type": "quantity",
                  "value": "3 pcs",
                  "label": {
                    "en": "needed",
                    "zh": "需要"
                  }
                }
              ]
            },
            {
              "code": "samples.not-known",
              "message": {
                "en": "The day is not known.",
                "zh": "日期未知。"
              },
              "facts": []
            }
          ]
        }
        """;

    private static readonly Refusal Refusal = new([Explained.TooFew, Explained.NotKnown]);

    [Fact]
    public void The_form_is_this_and_stays_so()
    {
        Assert.Equal(Document.ReplaceLineEndings("\n"), RefusalJson.Write(Refusal));
        Assert.Equal(Refusal, RefusalJson.Read(Document));
    }

    [Fact]
    public void What_is_written_is_read_back() =>
        Law.Holds(
            AnyExplanation.Refusals,
            refusal => Assert.Equal(refusal, RefusalJson.Read(RefusalJson.Write(refusal)))
        );

    [Fact]
    public void Ways_inside_a_way_are_read_back()
    {
        RefusalReason nested = Explained.Either with
        {
            Ways =
            [
                [Explained.NotKnown, Explained.Either],
                [],
            ],
        };
        Refusal stored = RefusalJson.Read(RefusalJson.Write(new Refusal([nested])));
        Assert.Equal(new Refusal([nested]), stored);
        Assert.Equal([2, 0], stored.Reasons[0].Ways.Select(way => way.Count));
        Assert.Equal("samples/1", stored.Reasons[0].Ways[0][1].Ways[0][0].Edition);
    }

    [Fact]
    public void What_is_wrong_inside_a_way_is_found_at_its_place()
    {
        string document = RefusalJson.Write(new Refusal([Explained.Either]));
        var fault = Assert.Throws<DocumentFormatException>(() =>
            RefusalJson.Read(document.Replace("samples.not-known", "Not known", StringComparison.Ordinal))
        );
        Assert.Equal("$.reasons[0].ways[1][0].code", Assert.Single(fault.Problems).Path);
    }

    [Fact]
    public void A_refusal_without_a_reason_is_refused()
    {
        var fault = Assert.Throws<DocumentFormatException>(() =>
            RefusalJson.Read("""{ "format": "sales-process/refusal/1", "reasons": [] }""")
        );
        Assert.Equal(
            """
            The document has 1 problem(s):
            1:1 $: A refusal needs at least one reason.
            """.ReplaceLineEndings("\n"),
            fault.Message
        );
    }

    [Fact]
    public void A_code_and_a_clause_are_checked()
    {
        var fault = Assert.Throws<DocumentFormatException>(() =>
            RefusalJson.Read(
                Document
                    .Replace("samples.not-known", "Not known", StringComparison.Ordinal)
                    .Replace("SAMPLE-RULE-02", "sample-rule-02", StringComparison.Ordinal)
            )
        );
        Assert.Equal(
            [
                "6:17 $.reasons[0].clause: 'sample-rule-02' is not a clause ID such as QUOTA-MONTH-01.",
                "25:15 $.reasons[1].code: 'Not known' is not a refusal code such as quotas.no-working-day.",
            ],
            fault.Problems.Select(problem => problem.ToString())
        );
        Assert.Equal(
            [
                "6:17 $.reasons[0].clause: “sample-rule-02”不是条款编号，条款编号形如QUOTA-MONTH-01。",
                "25:15 $.reasons[1].code: “Not known”不是拒绝代码，拒绝代码形如quotas.no-working-day。",
            ],
            fault.Problems.Select(problem => problem.In(Language.Chinese))
        );
    }

    [Fact]
    public void Nothing_is_neither_written_nor_read()
    {
        Assert.Throws<ArgumentNullException>("refusal", () => RefusalJson.Write(null!));
        Assert.Throws<ArgumentNullException>("json", () => RefusalJson.Read(null!));
    }
}
