using FsCheck.Fluent;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Checklists;

/// <summary>A form that is being filled in is stored as JSON and restored from it; every value is judged again.</summary>
public class FormDocuments
{
    private const string Stored = """
        {
          "format": "sales-process/form/1",
          "form": "visits.day-plan",
          "edition": "built-in/1",
          "fields": [
            {
              "field": "target-customers",
              "values": [
                {
                  "type": "text",
                  "value": "C-1"
                },
                {
                  "type": "text",
                  "value": "C-2"
                }
              ]
            }
          ]
        }
        """;

    private static readonly Dictionary<string, string> NoTraits = [];

    private static FilledForm Start(PolicyKey<ValueList<PolicyField>> key) =>
        FilledForm.Start(key, NoTraits, Policy.BuiltIn).Accepted();

    private static Decision<FilledForm> Restore(string json) =>
        FilledForm.Restore(VisitPlanParameters.DayPlan, NoTraits, Policy.BuiltIn, FormJson.Read(json));

    [Fact]
    public void A_form_is_written_with_the_fields_that_are_filled_in()
    {
        FilledForm form = Start(VisitPlanParameters.DayPlan)
            .Fill("target-customers", [FactValue.Of("C-1"), FactValue.Of("C-2")])
            .Accepted();
        Assert.Equal(Stored, Cultures.Makes(() => FormJson.Write(form)));
        Assert.Equal(form, Restore(Stored).Accepted());
        Assert.Equal(Stored, FormJson.Write(FormJson.Read(Stored)));
        Assert.Equal(
            "visits.day-plan of built-in/1: 1 fields",
            Cultures.Makes(FormJson.Read(Stored).ToString)
        );
        Assert.Equal("target-customers: 2 values", FormJson.Read(Stored).Fields[0].ToString());
    }

    [Fact]
    public void Every_form_comes_back_from_its_document() =>
        Law.Holds(
            (
                from names in Gen.Elements("C-1", " 客户 ", "\"\\\n", "a, b").ListOf()
                from route in Gen.Elements("north", "北", "")
                select (Names: names.ToArray(), Route: route)
            ).ThatShrinks(form => form.Names.Select((_, i) => (form.Names[..i], form.Route))),
            given =>
            {
                FilledForm form = Start(VisitPlanParameters.WeekPlan)
                    .Fill("visits", given.Names.Select(FactValue.Of).ToValueList())
                    .Then(f => f.Fill("route", given.Route.Length == 0 ? [] : [FactValue.Of(given.Route)]))
                    .Accepted();
                StoredForm read = FormJson.Read(FormJson.Write(form));
                Assert.Equal(
                    form,
                    FilledForm
                        .Restore(VisitPlanParameters.WeekPlan, NoTraits, Policy.BuiltIn, read)
                        .Accepted()
                );
                Assert.Equal(read, FormJson.Read(FormJson.Write(read)));
            },
            cases: 300
        );

    [Fact]
    public void Every_problem_of_a_document_is_reported_at_once()
    {
        DocumentFormatException broken = Assert.Throws<DocumentFormatException>(() =>
            FormJson.Read(
                """
                { "format": "sales-process/form/1", "form": "", "colour": "red", "fields": [
                  { "field": "basis", "values": [ { "type": "text" }, 7 ] } ] }
                """
            )
        );
        Assert.Equal(
            ["$", "$.form", "$.colour", "$.fields[0].values[0]", "$.fields[0].values[1]"],
            broken.Problems.Select(problem => problem.Path)
        );
    }

    [Fact]
    public void A_value_that_the_form_does_not_take_is_refused_with_every_other_one() =>
        Assert.Equal(
            ["checklists.unknown-field", "checklists.value-of-another-kind"],
            Restore(
                    """
                    { "format": "sales-process/form/1", "form": "visits.day-plan", "edition": "built-in/1", "fields": [
                      { "field": "weather", "values": [] },
                      { "field": "target-customers", "values": [ { "type": "whole", "value": "7" } ] } ] }
                    """
                )
                .Refused()
                .Codes()
        );

    [Fact]
    public void A_form_of_another_name_or_edition_is_refused_in_both_languages()
    {
        Refusal refusal = FilledForm
            .Restore(
                VisitPlanParameters.WeekPlan,
                NoTraits,
                Policy.With(("visits.week-plan", "[]")),
                FormJson.Read(Stored)
            )
            .Refused();
        Assert.Equal(
            [
                "What is stored is the form 'visits.day-plan', not 'visits.week-plan'. Restore it as what it is.",
                "The form was begun under the edition 'built-in/1' of the policy, not 'test/1'. Restore it under its own.",
            ],
            refusal.Reasons.Select(reason => reason.Message.English)
        );
        Assert.Equal(
            "该表单依据政策版本“built-in/1”开始填写，而非“test/1”。请按原版本恢复。",
            refusal.Reasons[1].Message.Chinese
        );
    }

    [Fact]
    public void A_form_that_a_host_left_as_it_is_comes_back_under_the_policy_of_the_host()
    {
        PolicyEdition host = Policy.With(("visits.plan-levels", "\"own-month-and-week\""));
        FilledForm form = FilledForm
            .Start(VisitPlanParameters.DayPlan, NoTraits, host)
            .Then(empty => empty.Fill("target-customers", [FactValue.Of("C-1")]))
            .Accepted();
        StoredForm stored = FormJson.Read(FormJson.Write(form));
        Assert.Equal(
            form,
            FilledForm.Restore(VisitPlanParameters.DayPlan, NoTraits, host, stored).Accepted()
        );
    }

    [Fact]
    public void Nulls_and_blank_names_are_bugs_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>("form", () => FormJson.Write((FilledForm)null!));
        Assert.Throws<ArgumentNullException>("form", () => FormJson.Write((StoredForm)null!));
        Assert.Throws<ArgumentNullException>("json", () => FormJson.Read(null!));
        Assert.Throws<ArgumentException>("Form", () => new StoredForm(" ", "e", []));
        Assert.Throws<ArgumentException>("Edition", () => new StoredForm("f", " ", []));
        Assert.Throws<ArgumentException>("Field", () => new StoredField("", []));
        Assert.Throws<ArgumentNullException>("Values", () => new StoredField("f", null!));
        Assert.Throws<ArgumentNullException>(
            "stored",
            () => FilledForm.Restore(VisitPlanParameters.DayPlan, NoTraits, Policy.BuiltIn, null!)
        );
    }
}
