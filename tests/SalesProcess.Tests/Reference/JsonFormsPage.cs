using SalesProcess.Checklists;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Processes;
using SalesProcess.Quotas;
using SalesProcess.Tests.Customers.Lifecycle;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Reference;

/// <summary>The page of the JSON forms, with documents as the library writes them.</summary>
public class JsonFormsPage
{
    private static readonly LocalDate Today = new(2026, 10, 9);

    [Fact]
    public void It_is_up_to_date() =>
        Approved.Matches(Markdown.Page(Lines()), "docs", "reference", "json-forms.md");

    private static IEnumerable<string> Lines() =>
        [
            "# JSON forms",
            "",
            "These kinds of documents can be stored and read back years later: explanations, refusals, journals of processes, visits, the ownership and the lifecycles of customers, customer files, consents, and forms and checklists that are being filled in. All are written with line feeds and two spaces, members in a fixed order; a reader of yours may rely on the names, not on the order. The number at the end of `format` grows only when a member changes its meaning or goes; new members may appear. This page is made from the code by the tests.",
            "",
            "A value is a `type` and a `value`, a text that is the same under every culture:",
            "",
            .. Markdown.Table(
                ["`type`", "`value`"],
                [
                    ["`text`", "any text"],
                    ["`whole`", "a whole number, `-42`"],
                    ["`yes-no`", "`yes` or `no`"],
                    [
                        "`date`, `month`, `date-time`",
                        "ISO 8601: `2026-10-09`, `2026-10`, `2026-10-09T09:30:00`",
                    ],
                    ["`duration`", "hours:minutes:seconds, `7:30:00`"],
                    ["`money`", "currency and amount, `CNY 300000.00`"],
                    ["`quantity`", "amount and unit, `40 pcs`"],
                    ["`ratio`, `percentage`", "`15000000/11`, `12.5%`"],
                    ["`currency`, `unit`, `clause`", "a code, `CNY`, `pcs`, `QUOTA-MONTH-01`"],
                    [
                        "`words`",
                        "a number that stands for words which explanations do not show, the same one for the same words",
                    ],
                    ["`items`", "the names of items of a checklist, with spaces between"],
                    ["`x-list`", "values of type `x`, with comma and space between"],
                ]
            ),
            "",
            "## An explanation, `sales-process/explanation/1`",
            "",
            "`ExplanationJson.Write` and `Read`. `clause` and `edition` say where a value of the policy comes from; `notApplied` holds the rules that were tried and what each lacked; `premises` the answers that this one was built on, `steps` those that it is made of.",
            "",
            "```json",
            .. Document(ExplanationJson.Write(DayPlan.Of([Hours(3), Hours(4)], Policy.BuiltIn).Explained())),
            "```",
            "",
            "## A refusal, `sales-process/refusal/1`",
            "",
            "`RefusalJson.Write` and `Read`. `clause` and `edition` are absent where the rule is the library's own or reads no value of the policy. Where any one of several conditions is enough, `ways` lists what each of them lacks.",
            "",
            "```json",
            .. Document(RefusalJson.Write(DayPlan.Of([Hours(5), Hours(4)], Policy.BuiltIn).Refused())),
            "```",
            "",
            "A reason with ways out, as `missingForNext` of a customer of grade D has it:",
            "",
            "```json",
            .. Document(RefusalJson.Write(new Refusal(Missing()))),
            "```",
            "",
            "## The journal of a process, `sales-process/journal/1`",
            "",
            "`JournalJson.Write` and `Read`. The state is not stored: `ProcessInstance.Restore` works it out again and finds a row that does not follow from the rows before it.",
            "",
            "```json",
            .. Document(JournalJson.Write(Submitted())),
            "```",
            "",
            "## A form that is being filled in, `sales-process/form/1`",
            "",
            "`FormJson.Write` and `Read`. Only the fields that are filled in are stored; what the form asks follows from the edition of the policy, and `FilledForm.Restore` judges every value again.",
            "",
            "```json",
            .. Document(FormJson.Write(DayPlanForm())),
            "```",
            "",
            "## A checklist that is being answered, `sales-process/checklist/1`",
            "",
            "`ChecklistJson.Write` and `Read`. Only the answers are stored; what the list asks follows from the edition of the policy, and `Checklist.Restore` judges every answer again.",
            "",
            "```json",
            .. Document(ChecklistJson.Write(BegunVisit().ChecklistOf(VisitStep.Preparation))),
            "```",
            "",
            "## A customer file, `sales-process/customer-file/1`",
            "",
            "`CustomerFileJson.Write` and `Read`. What the file asks follows from the edition of the policy; `CustomerFile.Restore` judges every value again, and asks for a consent that held on the day a sensitive field was filled in. The document holds what is written in the file.",
            "",
            "```json",
            .. Document(CustomerFileJson.Write(KeptFile())),
            "```",
            "",
            "## Consents of customers, `sales-process/consents/1`",
            "",
            "`ConsentJson.Write` and `Read`.",
            "",
            "```json",
            .. Document(ConsentJson.Write(Consents())),
            "```",
            "",
            "## A visit, `sales-process/visit/1`",
            "",
            "`VisitJson.Write` and `Read`, of `Visit.ToRecord`. State and checklists are not stored: they follow from the plan, the edition and the journal, and `Visit.Restore` judges every row again.",
            "",
            "```json",
            .. Document(VisitJson.Write(BegunVisit().ToRecord())),
            "```",
            "",
            "## The ownership of a customer, `sales-process/ownership/1`",
            "",
            "`OwnershipJson.Write` and `Read`, of `OwnershipHistory.ToRecord`. Only the changes are stored, without `owner` where the customer went back to the pool; the periods follow from them, and `OwnershipHistory.Restore` judges every change again.",
            "",
            "```json",
            .. Document(OwnershipJson.Write(ReleasedCustomer())),
            "```",
            "",
            "## The lifecycle of a customer, `sales-process/customer-lifecycle/1`",
            "",
            "`LifecycleJson.Write` and `Read`, of `CustomerLifecycle.ToRecord`. Stage and obstacles are not stored: they follow from the journal, and `CustomerLifecycle.Restore` judges every row again, under the edition of its day.",
            "",
            "```json",
            .. Document(LifecycleJson.Write(LifecycleScript.Play("list; intent", Policy.BuiltIn).ToRecord())),
            "```",
        ];

    private static CustomerFile KeptFile() =>
        CustomerFile
            .Open(CustomerFileKind.CompanyCustomer, "F-1", "C-17", "U-3", Today, Policy.BuiltIn)
            .Then(file => file.Fill("needs", [FactValue.Of("two cranes")], Today))
            .Then(file => file.Review(Today.PlusDays(3)))
            .Accepted();

    private static ConsentRegister Consents() =>
        ConsentRegister
            .Of([
                new Consent
                {
                    ConsentId = "CS-1",
                    CustomerId = "C-17",
                    Purpose = "customer-care",
                    GivenOn = Today,
                    Until = Today.PlusDays(90),
                    EvidenceId = "IMG-0042",
                    SensitiveFields = ["person-hobbies"],
                },
            ])
            .Accepted();

    private static OngoingVisit BegunVisit() =>
        Visits.Cases.Begun().Answer(VisitStep.Preparation, "goal-reviewed", ChecklistAnswer.Yes).Accepted();

    private static OwnershipRecord ReleasedCustomer() =>
        new(
            "C-17",
            [
                new(
                    "C-17",
                    "U-7",
                    Today.At(new LocalTime(10, 0)),
                    OwnershipCause.FirstReception,
                    ClauseId.Parse("OWN-FIRST"),
                    "built-in/1"
                ),
                new(
                    "C-17",
                    OwnerId: null,
                    Today.PlusDays(30).At(new LocalTime(9, 0)),
                    OwnershipCause.Release,
                    ClauseId.Parse("LIB-OWN-09"),
                    "built-in/1"
                ),
            ]
        );

    private static ValueList<RefusalReason> Missing() =>
        IntentGrading
            .Assess(
                new IntentFacts
                {
                    CustomerId = "C-17",
                    BoughtNetworkProducts = true,
                    AcceptsProduct = true,
                    CanBeMetOn = Today,
                },
                Today,
                Policy.With(("customers.near-future-days", "7"))
            )
            .Accepted()
            .MissingForNext;

    private static ProcessInstance Submitted() =>
        ProcessInstance
            .Start(PlanningProcesses.NewOutlet, "O-17")
            .Apply(
                new ProcessEvent
                {
                    EventId = "E-1",
                    Move = "submit",
                    Role = "salesperson",
                    By = "U-7",
                    At = Today.At(new LocalTime(17, 30)),
                    Facts = [new Fact("list", FactValue.Of("L-3"), new("list", "名单"))],
                }
            )
            .Accepted();

    private static FilledForm DayPlanForm() =>
        FilledForm
            .Start(VisitPlanParameters.DayPlan, new Dictionary<string, string>(), Policy.BuiltIn)
            .Then(form => form.Fill("target-customers", [FactValue.Of("C-1"), FactValue.Of("C-2")]))
            .Accepted();

    private static Duration Hours(int hours) => Duration.FromHours(hours);

    private static string[] Document(string json) => json.TrimEnd('\n').Split('\n');
}
