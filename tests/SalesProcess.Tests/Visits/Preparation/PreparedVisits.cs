using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>What is checked before a visit starts, and what may be shown at it.</summary>
public class PreparedVisits
{
    private static readonly FilledForm NoOutline = TripCases.Form(PreparationParameters.TalkOutline);

    private static readonly FilledForm Outline = TripCases.Form(
        PreparationParameters.TalkOutline,
        ("topics", ["terms"])
    );

    [Fact]
    public void Everything_that_is_not_prepared_is_named_at_once()
    {
        Refusal refusal = new VisitPreparation("V-1", NoOutline)
        {
            Forecast = TripCases.Form(PreparationParameters.MeetingForecast),
            Materials = DealerMaterials
                .Start(Policy.BuiltIn)
                .Accepted()
                .With("samples", ChecklistAnswer.DoesNotApply("none in season")),
            NeedsTechnician = true,
            Participants = [new("U-3", ProcessRoles.Salesperson)],
        }
            .Check()
            .Refused();
        Assert.Equal(
            ["checklists.field-empty", "checklists.item-unanswered", "visits.no-technician"],
            refusal.Codes().Distinct()
        );
        Assert.Equal(1 + 2 + 5 + 1, refusal.Reasons.Count);
        Assert.Equal(
            "The visit 'V-1' needs a technician, and none of its 1 participants is one. Name a participant in the role “technician”.",
            refusal.Reasons[^1].Message.English
        );
        Assert.Equal(
            ["VISIT-DPREP-03", "VISIT-PREPTALK-01", "VISIT-DPREP-01", "VISIT-TECH-01"],
            refusal.Reasons.Select(reason => $"{reason.Clause}").Distinct()
        );
    }

    [Fact]
    public void A_yes_says_what_was_looked_at()
    {
        Explanation why = new VisitPreparation("V-1", Outline)
        {
            NeedsTechnician = true,
            Participants = [new("U-4", VisitRoles.Technician)],
        }
            .Check()
            .Explained();
        Assert.True(why.FactNamed("needs-technician").AsYesNo());
        Assert.Equal(["technician"], why.FactsNamed("participant-role").Select(role => role.Text));
        Assert.DoesNotContain("U-4", why.Facts.Select(fact => fact.Value.Text));
    }

    [Fact]
    public void Another_form_is_a_mistake_of_the_caller()
    {
        FilledForm other = TripCases.Form(TripParameters.Report);
        Assert.Throws<ArgumentException>("outline", () => new VisitPreparation("V-1", other));
        Assert.Throws<ArgumentException>(
            "value",
            () => new VisitPreparation("V-1", Outline) { Forecast = other }
        );
    }

    [Fact]
    public void The_six_materials_are_in_four_groups()
    {
        _ = Policy.BuiltIn.TryRead(PreparationParameters.DealerMaterials, out var materials, out _);
        Assert.Equal(6, materials!.Value.Count);
        Assert.Equal(
            Enum.GetValues<MaterialGroup>().Select(group => (MaterialGroup?)group),
            materials.Value.Select(DealerMaterials.GroupOf).Distinct()
        );
    }

    [Fact]
    public void A_degree_of_intent_that_is_too_low_is_named_with_the_limit_of_the_edition()
    {
        RefusalReason reason = Assert.Single(
            DealerMaterials
                .Show("price-list", 2, Policy.With(("visits.disclosure-least-intent", "3")))
                .Refused()
                .Reasons
        );
        Assert.Equal(
            "The material “Marketing policy: price list” is shown from a degree of intent of 3 on, and the customer shows 2. Show it when the intent has grown.",
            reason.Message.English
        );
        Assert.Equal(("VISIT-DPREP-02", "test/1"), ($"{reason.Clause}", reason.Edition));
    }

    [Theory]
    [InlineData("price-list", 3, true)]
    [InlineData("price-list", 2, false)]
    [InlineData("samples", 0, true)]
    public void Whether_a_material_may_be_shown_follows_from_degree_and_limit(
        string material,
        int intent,
        bool shown
    )
    {
        Decision<SalesProcess.Policies.PolicyItem> decision = DealerMaterials.Show(
            material,
            intent,
            Policy.With(("visits.disclosure-least-intent", "3"))
        );
        Assert.Equal(shown, decision.IsAccepted);
        if (decision.IsAccepted)
        {
            Explanation why = decision.Explained();
            Assert.Equal(intent, why.FactNamed("intent").AsWhole());
            Assert.All(
                why.Readings.Where(reading => reading.Unit is not null),
                reading => Assert.True(reading.Value.AsWhole() <= intent)
            );
        }
    }

    [Fact]
    public void Rows_of_a_store_situation_and_a_timeline_are_flat()
    {
        CustomerTimeline timeline = CustomerTimeline
            .Of(
                "C-7",
                [
                    new("K-2", "C-7", "reference-visit", new(2026, 10, 20, 9, 0)),
                    new("K-1", "C-7", "email", new(2026, 10, 12, 9, 0)),
                    new("K-3", "C-8", "email", new(2026, 10, 12, 9, 0)),
                ],
                Policy.BuiltIn
            )
            .Accepted();
        TimelineRow row = timeline.ToRows(Language.Chinese)[1];
        Assert.Equal(
            ("C-7", "K-2", "reference-visit", "客户参观公司案例", "VISIT-CASETOUR-01"),
            (row.Customer, row.Contact, row.KindCode, row.Kind, row.Clause)
        );
        Assert.Equal("C-7: 2 contacts", timeline.ToString());
        Assert.Equal("C-7 K-2: reference-visit", row.ToString());
    }
}
