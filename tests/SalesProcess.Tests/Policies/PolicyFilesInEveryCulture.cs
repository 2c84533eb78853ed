using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Policies;

/// <summary>A policy file says the same wherever it is read.</summary>
public class PolicyFilesInEveryCulture
{
    [Fact]
    public void A_file_is_read_and_written_alike()
    {
        string file = PolicyFile.Overlay("""  "customers.near-future-days": { "value": 366 }""");
        string written = PolicyFile.Read(file).ToJson();

        Cultures.UnderEach(_ => Assert.Equal(written, PolicyFile.Read(file).ToJson()));
    }

    [Fact]
    public void A_problem_is_told_alike() =>
        Cultures.UnderEach(_ =>
            PolicyFile
                .ProblemsOf(PolicyFile.Overlay("""  "quotas.planning-days-per-month": { "value": -12345 }"""))
                .AreExactly(
                    (
                        "7:48",
                        "$.editions[0].parameters['quotas.planning-days-per-month'].value",
                        "-12345 is outside 1–31, the limits of 'quotas.planning-days-per-month' in days.",
                        "-12345超出“quotas.planning-days-per-month”的范围1–31（单位：天）。"
                    )
                )
        );

    // in Turkish the capital of i is İ, and the small letter of I is ı
    [Fact]
    public void Names_are_compared_letter_by_letter() =>
        Cultures.UnderEach(_ =>
        {
            Assert.Equal(
                "acme",
                PolicyFile.Read(PolicyFile.Overlay("""  "visits.display": { "value": [] }""")).Policy
            );
            Assert.Single(
                PolicyFile.ProblemsOf(PolicyFile.Overlay("""  "VISITS.DISPLAY": { "value": [] }"""))
            );
            Assert.Single(
                PolicyFile.ProblemsOf(PolicyFile.Overlay("""  "vısıts.dısplay": { "value": [] }"""))
            );
        });

    [Fact]
    public void A_refusal_and_an_explanation_are_told_alike()
    {
        string refusal = PolicyBook.BuiltIn.InForceOn(new LocalDate(-1, 1, 1)).Refused().ToString();
        string answer = Answer();

        Cultures.UnderEach(_ =>
        {
            Assert.Equal(refusal, PolicyBook.BuiltIn.InForceOn(new LocalDate(-1, 1, 1)).Refused().ToString());
            Assert.Equal(answer, Answer());
        });

        static string Answer() =>
            ExplanationText.Render(
                PolicyBook.BuiltIn.InForceOn(new LocalDate(2026, 10, 9)).Explained(),
                Language.Chinese
            );
    }
}
