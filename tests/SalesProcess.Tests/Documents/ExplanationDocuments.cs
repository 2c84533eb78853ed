using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Documents;

/// <summary>The JSON form of an explanation, as it is stored and read years later.</summary>
public class ExplanationDocuments
{
    private const string WholeDocument = """
        {
          "format": "sales-process/explanation/1",
          "decision": "samples.whole",
          "question": {
            "en": "Which grade is it?",
            "zh": "属于哪一级？"
          },
          "answer": {
            "en": "Grade B.",
            "zh": "B级。"
          },
          "outcome": {
            "type": "text",
            "value": "B"
          },
          "clauses": [
            "SAMPLE-RULE-01",
            "SAMPLE-RULE-03"
          ],
          "facts": [
            {
              "name": "met",
              "type": "yes-no",
              "value": "yes",
              "label": {
                "en": "met",
                "zh": "已面谈"
              }
            },
            {
              "name": "status",
              "type": "text",
              "value": "over",
              "label": {
                "en": "status",
                "zh": "状态"
              },
              "valueLabel": {
                "en": "in excess",
                "zh": "积压"
              }
            }
          ],
          "readings": [
            {
              "parameter": "samples.least",
              "type": "whole",
              "value": "3",
              "label": {
                "en": "least number",
                "zh": "最少数量"
              },
              "clause": "SAMPLE-RULE-02",
              "edition": "samples/1",
              "inForceFrom": "2026-01-01",
              "unit": {
                "en": "days",
                "zh": "天"
              }
            },
            {
              "parameter": "samples.count",
              "type": "text",
              "value": "by-day",
              "label": {
                "en": "way of counting",
                "zh": "计数方式"
              },
              "clause": "SAMPLE-RULE-04",
              "edition": "samples/1",
              "inForceFrom": "2026-01-01",
              "valueLabel": {
                "en": "counted by the day",
                "zh": "按天计"
              },
              "conflict": "K-00"
            }
          ],
          "notApplied": [
            {
              "rule": "grade-a",
              "label": {
                "en": "grade A",
                "zh": "A级"
              },
              "clause": "SAMPLE-RULE-02",
              "unmet": [
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
                },
                {
                  "code": "samples.either",
                  "message": {
                    "en": "One of these.",
                    "zh": "二者之一。"
                  },
                  "facts": [],
                  "ways": [
                    [
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
                      }
                    ],
                    [
                      {
                        "code": "samples.not-known",
                        "message": {
                          "en": "The day is not known.",
                          "zh": "日期未知。"
                        },
                        "facts": []
                      }
                    ]
                  ]
                }
              ]
            }
          ],
          "premises": [
            {
              "decision": "samples.premise",
              "question": {
                "en": "Is there any?",
                "zh": "有没有？"
              },
              "answer": {
                "en": "Yes.",
                "zh": "有。"
              },
              "outcome": {
                "type": "yes-no",
                "value": "yes"
              },
              "clauses": [],
              "facts": [],
              "readings": [],
              "notApplied": [],
              "premises": [],
              "steps": []
            }
          ],
          "steps": [
            {
              "decision": "samples.step",
              "question": {
                "en": "How many are there?",
                "zh": "有多少？"
              },
              "answer": {
                "en": "2 pcs.",
                "zh": "2 pcs。"
              },
              "outcome": {
                "type": "quantity",
                "value": "2 pcs"
              },
              "clauses": [],
              "facts": [],
              "readings": [],
              "notApplied": [],
              "premises": [],
              "steps": []
            }
          ]
        }
        """;

    [Fact]
    public void The_form_is_this_and_stays_so() =>
        Cultures.UnderEach(_ =>
        {
            Assert.Equal(WholeDocument.ReplaceLineEndings("\n"), ExplanationJson.Write(Explained.Whole));
            Assert.Equal(Explained.Whole, ExplanationJson.Read(WholeDocument));
        });

    [Fact]
    public void What_is_written_is_read_back() =>
        Law.Holds(
            AnyExplanation.Trees,
            explanation =>
            {
                string json = ExplanationJson.Write(explanation);
                Explanation back = ExplanationJson.Read(json);
                Assert.Equal(explanation, back);
                Assert.Equal(json, ExplanationJson.Write(back));
                Assert.DoesNotContain('\r', json);
            }
        );

    [Fact]
    public void It_does_not_matter_how_the_JSON_is_laid_out()
    {
        string onOneLine = WholeDocument.ReplaceLineEndings("").Replace("  ", "", StringComparison.Ordinal);
        Assert.Equal(Explained.Whole, ExplanationJson.Read(onOneLine));
        Assert.Equal(Explained.Whole, ExplanationJson.Read(WholeDocument.ReplaceLineEndings("\r\n")));
        Assert.Equal(Explained.Whole, ExplanationJson.Read("\ufeff" + WholeDocument));
        Assert.Equal(Explained.Whole, ExplanationJson.Read("\n\t " + WholeDocument + "\n\n"));
        Assert.Equal(
            Explained.Whole,
            ExplanationJson.Read(WholeDocument.Replace("属", "\\u5c5e", StringComparison.Ordinal))
        );
        Assert.Equal(
            Explained.Whole,
            ExplanationJson.Read(
                WholeDocument.Replace("\"facts\"", "\"f\\u0061cts\"", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public void Steps_may_be_nested_a_hundred_deep()
    {
        Explanation deep = Nested(100);
        Assert.Equal(deep, ExplanationJson.Read(ExplanationJson.Write(deep)));
    }

    [Fact]
    public void What_could_not_be_read_back_is_not_written() =>
        Assert.Throws<InvalidOperationException>(() => ExplanationJson.Write(Nested(200)));

    [Fact]
    public void Nothing_is_neither_written_nor_read()
    {
        Assert.Throws<ArgumentNullException>("explanation", () => ExplanationJson.Write(null!));
        Assert.Throws<ArgumentNullException>("json", () => ExplanationJson.Read(null!));
    }

    private static Explanation Nested(int depth)
    {
        Explanation explanation = Explained.Whole;
        for (int i = 1; i < depth; i++)
        {
            explanation = Explained.Step with { Steps = [explanation] };
        }

        return explanation;
    }
}
