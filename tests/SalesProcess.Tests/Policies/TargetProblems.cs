using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Policies;

/// <summary>What is wrong with an activity target, or with a time, is said with its place, in both languages.</summary>
public class TargetProblems
{
    private const string List = "$.editions[0].parameters['activities.targets'].value";

    private const string Good =
        "\"id\": \"calls\", \"clause\": \"TARGET-CALL-DAY\", \"label\": { \"en\": \"calls\", \"zh\": \"电话\" }, "
        + "\"activity\": { \"name\": \"call\", \"label\": { \"en\": \"call\", \"zh\": \"电话\" } }";

    [Fact]
    public void A_range_upside_down() =>
        Problems($$"""{ {{Good}}, "period": "day", "least": 5, "most": 3 }""")
            .Are(
                (
                    $"{List}[0].most",
                    "The range is upside down: the most is 3 and the least is 5. Give a most of 5 or more.",
                    "区间上下颠倒：上限为3，下限为5。请给出不小于5的上限。"
                )
            );

    [Fact]
    public void A_least_below_zero() =>
        Problems($$"""{ {{Good}}, "period": "day", "least": -1 }""")
            .Are(
                ($"{List}[0].least", "-1 is below zero. Give zero or more.", "-1小于零。请给出不小于零的数。")
            );

    [Theory]
    [InlineData("")]
    [InlineData(", \"most\": 5")]
    [InlineData(", \"most\": 5, \"mostIs\": \"range-end\"")]
    public void A_target_that_is_always_met(string most) =>
        Problems($$"""{ {{Good}}, "period": "day", "least": 0{{most}} }""")
            .Are(
                (
                    $"{List}[0].least",
                    "A target of zero is always met. Give a least above zero, or a 'most' that is a cap.",
                    "目标为零则总能达成。请给出大于零的下限，或将“most”设为封顶值（cap）。"
                )
            );

    [Fact]
    public void A_meaning_of_nothing() =>
        Problems($$"""{ {{Good}}, "period": "day", "least": 5, "mostIs": "cap" }""")
            .Are(
                (
                    $"{List}[0].mostIs",
                    "'mostIs' says what 'most' means, and there is no 'most'. Give one, or leave 'mostIs' out.",
                    "“mostIs”说明“most”的含义，但未给出“most”。请给出“most”，或删去“mostIs”。"
                )
            );

    [Fact]
    public void Evidence_of_nothing_and_evidence_twice() =>
        Problems(
                $$"""
                { {{Good}}, "period": "day", "least": 5,
                  "evidence": { "clause": "TARGET-EVIDENCE-01", "marks": [] } },
                { {{Good.Replace(
                    "calls\", \"clause",
                    "b\", \"clause",
                    StringComparison.Ordinal
                )}}, "period": "day", "least": 5,
                  "evidence": { "clause": "TARGET-EVIDENCE-01", "marks": ["valid", "valid"] } }
                """
            )
            .Are(
                (
                    $"{List}[0].evidence.marks",
                    "Evidence needs at least one mark. Name one, or leave 'evidence' out.",
                    "证据至少须有一项标记。请写明一项，或删去“evidence”。"
                ),
                (
                    $"{List}[1].evidence.marks[1]",
                    "'valid' stands twice. Keep one.",
                    "“valid”重复，请只保留一个。"
                )
            );

    [Fact]
    public void An_activity_of_two_names() =>
        Problems(
                $$"""
                { {{Good}}, "period": "day", "least": 5 },
                { "id": "week", "clause": "TARGET-CALL-DAY", "label": { "en": "calls", "zh": "电话" },
                  "activity": { "name": "call", "label": { "en": "phone call", "zh": "电话" } }, "period": "week", "least": 5 }
                """
            )
            .Are(
                (
                    $"{List}[1].activity",
                    "The activity 'call' has another label above. Call it the same everywhere.",
                    "活动“call”在上文另有名称。请统一名称。"
                )
            );

    [Fact]
    public void Everything_is_reported_at_once() =>
        Assert.Equal(
            [
                ($"{List}[0]", "'activity' is missing."),
                ($"{List}[0].id", "'Calls' is not a name in kebab case, such as price-list."),
                (
                    $"{List}[0].clause",
                    "There is no clause ACME-01. Cite one of the catalogue, or add it under 'clauses'."
                ),
                ($"{List}[0].period", "'year' is not one of: morning, afternoon, day, week, month."),
                (
                    $"{List}[0].most",
                    "The range is upside down: the most is 3 and the least is 5. Give a most of 5 or more."
                ),
                ($"{List}[0].mostIs", "'limit' is not one of: range-end, cap."),
                (
                    $"{List}[0].evidence.clause",
                    "There is no clause ACME-02. Cite one of the catalogue, or add it under 'clauses'."
                ),
                (
                    $"{List}[0].evidence.marks[0]",
                    "'seen' is not one of: in-record-form, accepted-by-manager, valid."
                ),
                (
                    $"{List}[0].when",
                    "'outlet' is not a trait of 'activities.targets'. Known: profile, territory."
                ),
                ($"{List}[0].when", "'sea' is not a value of 'territory'. Known: urban, field-campaign."),
                ($"{List}[1].id", "'Calls' is not a name in kebab case, such as price-list."),
                ($"{List}[1].id", "There is a target 'Calls' already. Choose another ID."),
            ],
            Problems(
                    """
                    { "id": "Calls", "clause": "ACME-01", "label": { "en": "calls", "zh": "电话" },
                      "period": "year", "least": 5,
                      "most": 3,
                      "mostIs": "limit",
                      "evidence": { "clause": "ACME-02", "marks": ["seen"] },
                      "when": [{ "trait": "outlet", "values": ["dealer"] }, { "trait": "territory", "values": ["sea"] }] },
                    { "id": "Calls", "clause": "TARGET-CALL-DAY", "label": { "en": "calls", "zh": "电话" },
                      "activity": { "name": "call", "label": { "en": "call", "zh": "电话" } }, "period": "day", "least": 5 }
                    """
                )
                .Select(problem => (problem.Path, problem.Message.English))
        );

    [Theory]
    [InlineData("9:00")]
    [InlineData("24:00")]
    [InlineData("17:60")]
    [InlineData("17:30:00")]
    [InlineData("noon")]
    public void A_time_that_is_none(string time) =>
        PolicyFile
            .ProblemsOf(PolicyFile.Overlay($$"""  "activities.evening-meeting": { "value": "{{time}}" }"""))
            .Are(
                (
                    "$.editions[0].parameters['activities.evening-meeting'].value",
                    $"'{time}' is not a time of day. Write hours and minutes, such as 17:30.",
                    $"“{time}”不是一天中的时刻。请按时:分书写，例如17:30。"
                )
            );

    [Fact]
    public void A_midday_border_after_the_midday_meeting() =>
        PolicyFile
            .ProblemsOf(PolicyFile.Overlay("""  "activities.midday-border": { "value": "13:31" }"""))
            .Are(
                (
                    "$.editions[0].parameters['activities.midday-border'].value",
                    "13:31 is later than 13:30, the latest time of 'activities.midday-border'. Give 13:30 or earlier.",
                    "13:31晚于“activities.midday-border”的最晚时刻13:30。请改为不晚于13:30。"
                )
            );

    [Theory]
    [InlineData("13:30", 13, 30)]
    [InlineData("00:00", 0, 0)]
    public void A_time_up_to_the_latest_is_read(string text, int hour, int minute)
    {
        PolicyEdition edition = Support.Policy.With(("activities.midday-border", $"\"{text}\""));

        Assert.True(edition.TryRead(ActivityParameters.MiddayBorder, out var border, out _));
        Assert.Equal(new LocalTime(hour, minute), border.Value);
        Assert.Equal(new FactValue("time", text), border.Reading.Value);
    }

    [Fact]
    public void A_target_is_read_with_all_its_parts()
    {
        PolicyEdition edition = Support.Policy.With(
            (
                "activities.targets",
                $$"""
                [{ {{Good}}, "period": "afternoon", "least": 0, "most": 9, "mostIs": "cap",
                   "evidence": { "clause": "TARGET-EVIDENCE-01", "marks": ["valid"] },
                   "when": [{ "trait": "profile", "values": ["desk"] }] }]
                """
            )
        );

        Assert.True(edition.TryRead(ActivityParameters.Targets, out var targets, out _));
        Assert.Equal(
            [
                new ActivityTarget(
                    "calls",
                    ClauseId.Parse("TARGET-CALL-DAY"),
                    new("calls", "电话"),
                    new ActivityKind("call", new("call", "电话")),
                    TargetPeriod.Afternoon,
                    Least: 0,
                    Most: 9,
                    UpperEnd.Cap,
                    new EvidenceRule(ClauseId.Parse("TARGET-EVIDENCE-01"), [EvidenceMark.Valid]),
                    [new ItemCondition("profile", ["desk"])]
                ),
            ],
            targets.Value
        );
        Assert.Equal("calls (afternoon) [TARGET-CALL-DAY]", targets.Value[0].ToString());
        Assert.Equal("valid [TARGET-EVIDENCE-01]", targets.Value[0].Evidence!.ToString());
        Assert.Equal(new FactValue("items", "calls"), targets.Reading.Value);
    }

    private static ValueList<DocumentProblem> Problems(string targets) =>
        PolicyFile.ProblemsOf(PolicyFile.Overlay($$"""  "activities.targets": { "value": [{{targets}}] }"""));
}
