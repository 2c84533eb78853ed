using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Decisions;

/// <summary>Explanations and refusals as plain text for people, in either language.</summary>
public class ExplanationTexts
{
    [Fact]
    public void An_explanation_is_an_indented_tree_in_English() =>
        Assert.Equal(
            """
            Is there any?
            = Yes.
            Which grade is it?
            = Grade B. [SAMPLE-RULE-01, SAMPLE-RULE-03]
              · met: yes
              · status: in excess
              § least number: 3 days [SAMPLE-RULE-02, samples/1]
              § way of counting: counted by the day [SAMPLE-RULE-04, samples/1]
              ✗ grade A [SAMPLE-RULE-02]
                - 3 pcs are needed; there are 2 pcs.
                - The day is not known.
                - One of these.
              How many are there?
              = 2 pcs.

            """.ReplaceLineEndings("\n"),
            ExplanationText.Render(Explained.Whole, Language.English)
        );

    [Fact]
    public void And_in_Chinese() =>
        Assert.Equal(
            """
            有没有？
            = 有。
            属于哪一级？
            = B级。 [SAMPLE-RULE-01, SAMPLE-RULE-03]
              · 已面谈：是
              · 状态：积压
              § 最少数量：3天 [SAMPLE-RULE-02, samples/1]
              § 计数方式：按天计 [SAMPLE-RULE-04, samples/1]
              ✗ A级 [SAMPLE-RULE-02]
                - 需要3 pcs，现有2 pcs。
                - 日期未知。
                - 二者之一。
              有多少？
              = 2 pcs。

            """.ReplaceLineEndings("\n"),
            ExplanationText.Render(Explained.Whole, Language.Chinese)
        );

    [Fact]
    public void A_refusal_is_a_list_with_the_clauses_in_either_language()
    {
        var refusal = new Refusal([
            Explained.TooFew,
            Explained.TooFew with
            {
                Edition = null,
            },
            Explained.NotKnown,
        ]);
        Assert.Equal(
            "- 3 pcs are needed; there are 2 pcs. [SAMPLE-RULE-02, samples/1]\n"
                + "- 3 pcs are needed; there are 2 pcs. [SAMPLE-RULE-02]\n- The day is not known.\n",
            ExplanationText.Render(refusal, Language.English)
        );
        Assert.Equal(
            "- 需要3 pcs，现有2 pcs。 [SAMPLE-RULE-02, samples/1]\n- 需要3 pcs，现有2 pcs。 [SAMPLE-RULE-02]\n- 日期未知。\n",
            ExplanationText.Render(refusal, Language.Chinese)
        );
    }

    [Fact]
    public void Nothing_is_rendered_for_nothing_or_in_no_language()
    {
        Assert.Throws<ArgumentNullException>(
            "explanation",
            () => ExplanationText.Render((Explanation)null!, Language.English)
        );
        Assert.Throws<ArgumentNullException>(
            "refusal",
            () => ExplanationText.Render((Refusal)null!, Language.English)
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "language",
            () => ExplanationText.Render(Explained.Whole, (Language)(-1))
        );
    }
}
