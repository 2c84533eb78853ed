using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Decisions;

/// <summary>An explanation is a value: it compares by its parts and gives its facts by name.</summary>
public class Explanations
{
    [Fact]
    public void Explanations_are_equal_if_all_their_parts_are()
    {
        Explanation[] Make() =>
            [
                Explained.Step with
                { },
                Explained.Step with
                {
                    Decision = "samples.other",
                },
                Explained.Step with
                {
                    Question = new("Why?", "为何？"),
                },
                Explained.Step with
                {
                    Answer = new("3 pcs.", "3 pcs。"),
                },
                Explained.Step with
                {
                    Outcome = FactValue.Of(2),
                },
                Explained.Step with
                {
                    Clauses = [ClauseId.Parse("SAMPLE-RULE-01")],
                },
                Explained.Step with
                {
                    Facts = Explained.Whole.Facts.ToArray().ToValueList(),
                },
                Explained.Step with
                {
                    Readings = Explained.Whole.Readings.ToArray().ToValueList(),
                },
                Explained.Step with
                {
                    NotApplied = Explained.Whole.NotApplied.ToArray().ToValueList(),
                },
                Explained.Step with
                {
                    Steps = [Explained.Step with { }],
                },
                Explained.Whole with
                { },
            ];
        Contract.Equality(Make(), Make());
        Contract.NoOrder<Explanation>();
    }

    [Fact]
    public void A_fact_is_found_by_name()
    {
        Assert.Equal(FactValue.Of("over"), Explained.Whole.FactNamed("status"));
        KeyNotFoundException fault = Assert.Throws<KeyNotFoundException>(() =>
            Explained.Whole.FactNamed("colour")
        );
        Assert.Equal("The explanation of 'samples.whole' has no fact named 'colour'.", fault.Message);
    }

    [Fact]
    public void All_facts_of_a_name_are_had_in_their_order()
    {
        BilingualText day = new("holiday", "节假日");
        Explanation why = Explained.Step with
        {
            Facts =
            [
                new Fact("holiday", FactValue.Of(new LocalDate(2026, 10, 2)), day),
                new Fact("status", FactValue.Of("official"), new("status", "状态")),
                new Fact("holiday", FactValue.Of(new LocalDate(2026, 10, 1)), day),
                new Fact("holiday", FactValue.Of(new LocalDate(2026, 10, 1)), day),
            ],
        };
        Assert.Equal(
            ["2026-10-02", "2026-10-01", "2026-10-01"],
            why.FactsNamed("holiday").Select(value => value.Text)
        );
        Assert.Equal([FactValue.Of("official")], why.FactsNamed("status"));
        Assert.Empty(why.FactsNamed("Holiday"));
        Assert.Empty(Explained.Step.FactsNamed("holiday"));
    }

    [Fact]
    public void In_one_line_an_explanation_is_question_and_answer() =>
        Assert.Equal("Which grade is it? Grade B.", Explained.Whole.ToString());
}
