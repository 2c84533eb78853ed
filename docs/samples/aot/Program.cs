using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Checklists;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Quotas;
using SalesProcess.Stock;
using SalesProcess.Visits;

// One call a chapter, compiled to native code from the package; the exit code counts what is not as expected.
int wrong = 0;
LocalDate today = new(2026, 10, 9);
LocalDateTime morning = today.At(new LocalTime(9, 30));
PolicyEdition policy = PolicyBook
    .BuiltIn.InForceOn(today)
    .Match((edition, _) => edition, _ => throw new InvalidOperationException());

Decision<QuotaPlan<Money>> plan = QuotaPlan.ForMonth(
    new YearMonth(2026, 10),
    Money.Of(300_000m, Currency.Cny),
    WorkingCalendar.MainlandChina,
    policy
);
Expect("quotas", "CNY 16666.66", plan.Match((p, _) => p.On(today).Amount.ToString(), Codes));
Expect(
    "explanations",
    "True",
    plan.Match((_, why) => (ExplanationJson.Read(ExplanationJson.Write(why)) == why).ToString(), Codes)
);

Decision<GradeAssessment<IntentGrade>> grade = IntentGrading.Assess(
    new IntentFacts
    {
        CustomerId = "C-1042",
        NeedsClear = true,
        SolutionSubmitted = true,
    },
    today,
    policy
);
Expect("customers", "B", grade.Match((a, _) => a.Grade.ToString(), Codes));

var visit = new VisitPlan
{
    VisitId = "V-0007",
    CustomerId = "C-1042",
    VisitorId = "U-7",
    Kind = VisitKind.Maintenance,
    Purposes = [VisitPurpose.FurtherSales],
    Outlet = OutletKind.Pharmacy,
    Role = VisitorRole.Merchandiser,
    Date = today,
    Goal = "Win approval of the solution",
    ExpectedStay = Duration.FromMinutes(45),
};
Decision<ClosedVisit> closed = PlannedVisit
    .For(visit, policy)
    .Begin(morning)
    .Then(v => v.Answer(VisitStep.Preparation, "goal-reviewed", ChecklistAnswer.Yes))
    .Then(v => v.Close(morning.PlusHours(1)));
Expect("visits", "62", closed.Match((_, _) => "closed", refusal => $"{refusal.Reasons.Count}"));

Decision<StockFinding> finding = StockCount.Assess(
    new StockLine
    {
        Sku = "TEA-250",
        Specification = "250 g tin",
        Book = Quantity.Pieces(40),
        Counted = Quantity.Pieces(55),
        NormalFrom = Quantity.Pieces(20),
        NormalTo = Quantity.Pieces(50),
        UnitValue = Money.Of(82.50m, Currency.Cny),
    },
    policy
);
Expect("stock", "CNY 412.50", finding.Match((f, _) => f.ExcessValue.ToString(), Codes));

Decision<ActivityAssessment> calls = ActivityAssessment
    .Of(ActivityProfile.Desk, today, [ActivityEntry.In("effective-call", today, HalfDay.Morning, 40)], policy)
    .Then(assessment => assessment.Judge(AssessedSpan.Day));
Expect("activities", "5", calls.Match((_, _) => "met", refusal => $"{refusal.Reasons.Count}"));

var office = new WorkingSchedule(
    WorkingCalendar.MainlandChina,
    OpeningHours.Of(
        IsoDayOfWeek.Monday,
        IsoDayOfWeek.Friday,
        new OpenInterval(new LocalTime(9, 0), new LocalTime(18, 0))
    )
);
Decision<DueTime> due = new Deadline.WorkingTime(Duration.FromHours(8)).DueFrom(
    new LocalDateTime(2026, 10, 1, 20, 15),
    office
);
Expect("calendars", "no-later-than 2026-10-08T17:00:00", due.Match((d, _) => d.ToString(), Codes));

Decision<ProcessInstance> list = ProcessInstance
    .Start(PlanningProcesses.TargetList, "L-1")
    .Apply(
        new ProcessEvent
        {
            EventId = "E-1",
            Move = "submit",
            Role = ProcessRoles.Salesperson.Id,
            By = "U-1",
            At = morning,
        }
    );
Expect(
    "processes",
    "processes.fact-not-recorded, processes.fact-not-recorded",
    list.Match((i, _) => i.State.Id, Codes)
);

PolicyBook overlay = PolicyBook.BuiltIn.Overlay(
    """
    { "format": "sales-process/policy/1", "policy": "acme", "title": { "en": "ACME", "zh": "ACME" },
      "extends": "built-in", "editions": [ { "edition": "1", "from": "2026-01-01",
      "parameters": { "customers.near-future-days": { "value": 14 } } } ] }
    """
);
Expect("policies", "acme/1 over built-in/1", overlay.InForceOn(today).Match((e, _) => e.Id, Codes));
return wrong;

void Expect(string chapter, string expected, string found)
{
    Console.WriteLine($"{chapter, -13} {found}");
    wrong += expected == found ? 0 : 1;
}

static string Codes(Refusal refusal) => string.Join(", ", refusal.Reasons.Select(reason => reason.Code));
