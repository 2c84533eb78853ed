using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Stock;

namespace SalesProcess.Tour;

/// <summary>Writes the day as JSON: flat rows for programs, and the explanations in their documented form.</summary>
internal static class DayJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of<TMeasure>(SalesDay<TMeasure> day)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var root = new JsonObject
        {
            ["format"] = "sales-process/tour/1",
            ["today"] = FactValue.Of(day.Today).Text,
            ["edition"] = day.Policy.Id,
            ["quota"] = new JsonObject
            {
                ["target"] = day.Plan.Target.ToString(),
                ["days"] = Rows<QuotaDayRow>(day.Plan.ToRows(Language.English)),
                ["weeks"] = Rows<QuotaWeekRow>(day.Plan.ToWeekRows()),
                ["nominalPerDay"] = day.Plan.Nominal.PerDay.ToString(),
                ["why"] = Explained(day.WhyPlan),
                ["whyToday"] = Explained(day.WhyToday),
            },
            ["customers"] = new JsonArray([.. day.Customers.Select(Customer)]),
            ["visit"] = new JsonObject
            {
                ["visitId"] = day.Visit.Plan.VisitId,
                ["refusedAt"] = Time(day.Visit.FirstTry),
                ["refusal"] = day.Visit.Refusal is { } no ? JsonNode.Parse(RefusalJson.Write(no)) : null,
                ["closedAt"] = Time(day.Visit.Closed.ClosedAt),
                ["whyClosed"] = Explained(day.Visit.WhyClosed),
            },
            ["stock"] = new JsonObject
            {
                ["lines"] = Rows<StockRow>(day.Stock.ToRows(Language.English)),
                ["excessValues"] = JsonSerializer.SerializeToNode(
                    day.Stock.ExcessValues.AsEnumerable(),
                    Options
                ),
                ["why"] = Explained(day.WhyStock),
            },
        };
        return root.ToJsonString(Options).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonObject Customer(Decision<GradeAssessment<IntentGrade>> customer) =>
        customer.Match(
            (assessment, why) =>
                new JsonObject
                {
                    ["grade"] = JsonSerializer.SerializeToNode(assessment.ToRow(Language.English), Options),
                    ["why"] = Explained(why),
                },
            refusal => new JsonObject { ["refusal"] = JsonNode.Parse(RefusalJson.Write(refusal)) }
        );

    private static JsonNode? Rows<TRow>(IEnumerable<TRow> rows) =>
        JsonSerializer.SerializeToNode(rows, Options);

    private static JsonNode? Explained(Explanation explanation) =>
        JsonNode.Parse(ExplanationJson.Write(explanation));

    private static string Time(NodaTime.LocalDateTime time) =>
        NodaTime.Text.LocalDateTimePattern.ExtendedIso.Format(time);
}
