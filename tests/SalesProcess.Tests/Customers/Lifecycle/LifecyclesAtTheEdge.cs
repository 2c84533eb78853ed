using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Lifecycle;

/// <summary>What comes from outside is judged: events, stored journals, and values that are not set.</summary>
public class LifecyclesAtTheEdge
{
    private const string FurtherUntil =
        "further-features=text:P-2, basic-functions-understood=yes-no:yes, basic-needs-can-be-met=yes-no:yes, "
        + "obstacles-basically-removed=yes-no:yes, sign-by=";

    private static readonly PolicyEdition Host = AnyLifecycles.PolicyOf("none-blocking");

    [Theory]
    [InlineData("list; intent; need; none; stable", "no", "customers.lifecycle-obstacles-claimed")]
    [InlineData("list; intent; need; worry O-1; stable", "yes", "customers.lifecycle-obstacles-claimed")]
    [InlineData("list; intent; need; none; stable", "yes", null)]
    [InlineData("list; intent; need; worry O-1; stable", "no", "customers.lifecycle-obstacle-left")]
    public void An_event_says_of_the_obstacles_what_the_journal_says(
        string moves,
        string claimed,
        string? refused
    )
    {
        CustomerLifecycle customer = LifecycleScript.Play(moves, Host);
        Decision<CustomerLifecycle> decided = customer.Apply(Further(claimed == "yes"), Host);
        if (refused is null)
        {
            Assert.Equal(LifecycleStage.ReadyToSign, decided.Accepted().Stage);
        }
        else
        {
            Assert.Contains(refused, decided.Refused().Codes());
        }
    }

    [Theory]
    [InlineData("list; intent", "note-obstacle", "salesperson", "obstacle=text:O-1, blocking=text:yes")]
    [InlineData(
        "list; intent",
        "note-obstacle",
        "salesperson",
        "obstacle=text:O-1, obstacle-kind=text:doubt"
    )]
    [InlineData("list; intent", "note-obstacle", "salesperson", "obstacle=text:O-1, obstacle=text:O-2")]
    [InlineData("list; intent", "note-no-obstacle", "salesperson", "no-obstacle=yes-no:no")]
    [InlineData(
        "list; intent; worry O-1",
        "plan-removal",
        "salesperson",
        "obstacle=text:O-1, removal-plan=text:W-1, leader-needed=text:yes"
    )]
    [InlineData(
        "list; intent; worry O-1; plan O-1 leader",
        "answer-plan",
        "supervisor",
        "obstacle=text:O-1, plan-agreed=text:yes"
    )]
    [InlineData("list; intent", "sign-early", "salesperson", "contract=yes-no:no")]
    [InlineData(LifecycleScript.ToStable, "present-further", "salesperson", FurtherUntil + "text:soon")]
    [InlineData(LifecycleScript.ToStable, "present-further", "salesperson", FurtherUntil + "date:soon")]
    [InlineData(LifecycleScript.ToStable, "present-further", "salesperson", FurtherUntil + "date:2026-10-28")]
    public void What_an_event_records_in_another_form_is_refused_and_never_read_as_something_else(
        string moves,
        string move,
        string role,
        string facts
    )
    {
        CustomerLifecycle customer = LifecycleScript.Play(moves, Host);
        Refusal refusal = customer.Apply(Made(move, role, facts), Host).Refused();
        Assert.Equal(["customers.lifecycle-fact-unreadable"], refusal.Codes());
        Assert.DoesNotContain("soon", refusal.Reasons[0].Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list; intent", "note-obstacle", "salesperson", "obstacle=text:O-1, blocking=yes-no:yes")]
    [InlineData("list; intent", "find-nothing-of-ours", "salesperson", "weather=whole:7")]
    [InlineData(LifecycleScript.ToStable, "present-further", "salesperson", FurtherUntil + "date:2026-10-29")]
    public void What_an_event_records_in_its_form_is_read(
        string moves,
        string move,
        string role,
        string facts
    ) =>
        Assert.DoesNotContain(
            "customers.lifecycle-fact-unreadable",
            LifecycleScript
                .Play(moves, Host)
                .Apply(Made(move, role, facts), Host)
                .Match((_, _) => [], refusal => refusal.Codes())
        );

    [Theory]
    [InlineData("2026-11-04")]
    [InlineData("2026-11-06")]
    public void The_day_by_which_the_customer_is_to_sign_is_that_of_the_policy(string day)
    {
        CustomerLifecycle customer = LifecycleScript.Play(LifecycleScript.ToStable, Host);
        ProcessEvent Until(string last) =>
            Made("present-further", "salesperson", $"{FurtherUntil}date:{last}");
        Assert.Equal(
            ["customers.lifecycle-sign-by-claimed"],
            customer.Apply(Until(day), Host).Refused().Codes()
        );
        // seven calendar days after the 29th
        CustomerLifecycle ready = customer.Apply(Until("2026-11-05"), Host).Accepted();
        LifecycleRecord forged = ready.ToRecord() with
        {
            Journal = [.. ready.Run.Journal.SkipLast(1), Until(day)],
        };
        Assert.Equal(
            ["processes.journal-broken", "customers.lifecycle-sign-by-claimed"],
            CustomerLifecycle.Restore(forged, BookOf(Host)).Refused().Codes()
        );
    }

    [Fact]
    public void A_forged_row_is_found_with_its_number()
    {
        CustomerLifecycle customer = LifecycleScript.Play(LifecycleScript.ToReady, Host);
        LifecycleRecord stored = customer.ToRecord();
        // without the row that says that there are no obstacles, the sixth row does not follow
        LifecycleRecord forged = stored with
        {
            Journal = [.. stored.Journal.Where((_, i) => i != 3)],
        };
        Refusal refusal = CustomerLifecycle.Restore(forged, BookOf(Host)).Refused();
        Assert.Equal(
            [
                "processes.journal-broken",
                "customers.lifecycle-obstacles-claimed",
                "customers.lifecycle-obstacles-not-asked",
            ],
            refusal.Codes()
        );
        Assert.Equal(5, refusal.Reasons[0].FindFact("row")!.AsWhole());
    }

    [Fact]
    public void Each_row_is_judged_under_the_edition_of_its_day()
    {
        PolicyBook book = PolicyBook.BuiltIn.Overlay(
            """
            {
              "format": "sales-process/policy/1",
              "policy": "test",
              "title": { "en": "Test", "zh": "测试" },
              "extends": "built-in",
              "editions": [
                { "edition": "1", "from": "2026-01-01", "parameters": {
                  "customers.obstacle-criterion": { "value": "none-blocking" },
                  "customers.sign-within-days": { "value": 7 } } },
                { "edition": "2", "from": "2027-01-01", "parameters": {
                  "customers.obstacle-criterion": { "value": "all-removed" } } }
              ]
            }
            """
        );
        const string WithHarmless = "list; intent; need; worry O-1 harmless; stable; further understood met";
        CustomerLifecycle customer = LifecycleScript.Play(WithHarmless, Host);
        Assert.Equal(customer, CustomerLifecycle.Restore(customer.ToRecord(), book).Accepted());
        LifecycleRecord later = customer.ToRecord() with
        {
            Journal = customer
                .ToRecord()
                .Journal.Select(row => row with { At = row.At.PlusYears(1) })
                .ToValueList(),
        };
        Assert.Contains(
            "customers.lifecycle-obstacle-left",
            CustomerLifecycle.Restore(later, book).Refused().Codes()
        );
    }

    [Fact]
    public void A_day_before_the_first_edition_has_no_policy()
    {
        LifecycleRecord stored = LifecycleScript.Play("list", Host).ToRecord();
        LifecycleRecord early = stored with
        {
            BegunOn = new LocalDate(2006, 1, 1),
            Journal = [stored.Journal[0] with { At = new LocalDateTime(2006, 1, 2, 9, 0) }],
        };
        Assert.Equal(
            ["processes.journal-broken", "policies.no-edition"],
            CustomerLifecycle.Restore(early, PolicyBook.BuiltIn).Refused().Codes()
        );
    }

    [Fact]
    public void What_the_host_has_not_set_is_refused_beside_everything_else()
    {
        (CustomerLifecycle end, Refusal? refusal) = LifecycleScript.Try(
            LifecycleScript.Customer,
            "list; intent; stable; further understood",
            Policy.BuiltIn
        );
        Assert.Equal(LifecycleStage.StableIntent, end.Stage);
        Assert.NotNull(refusal);
        Assert.Equal(
            [
                "customers.lifecycle-need-not-known",
                "customers.lifecycle-needs-cannot-be-met",
                "policies.value-from-host",
                "customers.lifecycle-obstacles-not-asked",
                "policies.value-from-host",
            ],
            refusal.Codes()
        );
        Assert.Equal(
            ["LIFE-INT-ACT-05", "LIFE-SIGN-ACT-01"],
            refusal
                .Reasons.Where(reason => reason.Code.Code == "policies.value-from-host")
                .Select(reason => reason.Clause!.ToString())
        );
    }

    [Fact]
    public void An_early_contract_that_arrives_twice_counts_once()
    {
        CustomerLifecycle customer = LifecycleScript.Play("list; intent; sign", Host);
        Assert.True(customer.IsSignedEarly);
        ProcessEvent last = customer.Run.Journal[^1];
        var again = new LifecycleAct(last.EventId, new ProcessActor(last.Role, last.By), last.At);
        Assert.Same(customer, customer.Sign("K-1", again, Host).Accepted());
        Assert.Equal(["processes.event-differs"], customer.Sign("K-2", again, Host).Refused().Codes());
    }

    [Fact]
    public void A_contract_in_the_usual_order_is_not_early_and_an_early_one_says_so()
    {
        Assert.False(LifecycleScript.Play(LifecycleScript.ToSigned, Host).IsSignedEarly);
        CustomerLifecycle early = LifecycleScript.Play("list; intent; sign; use", Host);
        Assert.True(early.IsSignedEarly);
        Assert.False(LifecycleScript.Play("list; intent; sign; lose", Host).IsSignedEarly);
        Explanation why = LifecycleScript
            .Make(LifecycleScript.Play("list; intent", Host), ["sign"], Host)
            .Explained();
        Assert.Contains("before the usual order", why.Answer.English, StringComparison.Ordinal);
        Assert.Contains(ClauseId.Parse("LIB-LIFE-10"), why.Clauses);
    }

    [Theory]
    [InlineData("""{ "format": "sales-process/customer-lifecycle/1" }""")]
    [InlineData(
        """{ "format": "sales-process/visit/1", "customer": "C-1", "begun": "2026-10-08", "rows": [] }"""
    )]
    [InlineData(
        """{ "format": "sales-process/customer-lifecycle/1", "customer": "C-1", "begun": "soon", "rows": [] }"""
    )]
    [InlineData("[]")]
    public void A_document_of_another_form_is_not_read(string json) =>
        Assert.Throws<DocumentFormatException>(() => LifecycleJson.Read(json));

    [Fact]
    public void A_blank_identifier_is_a_fault_of_the_caller()
    {
        var act = new LifecycleAct("E-1", new ProcessActor("salesperson", "U-1"), LifecycleScript.First);
        Assert.Throws<ArgumentException>(() => CustomerLifecycle.Start(" ", LifecycleScript.Begun));
        Assert.Throws<ArgumentException>(() =>
            LifecycleScript.Customer.Qualify("L-1", " ", "D-1", act, Host)
        );
        Assert.Throws<ArgumentException>(() => act with { EventId = "" });
        Assert.Throws<ArgumentNullException>(() => LifecycleScript.Customer.StartUse(null!, Host));
        Assert.Throws<ArgumentNullException>(() => LifecycleScript.Customer.StartUse(act, null!));
        CustomerLifecycle intent = LifecycleScript.Play("list; intent", Host);
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            intent.NoteObstacle("O-1", (ObstacleKind)9, isBlocking: true, act, Host)
        );
    }

    private static ProcessEvent Made(string move, string role, string facts) =>
        new()
        {
            EventId = "E-99",
            Move = move,
            Role = role,
            By = "U-9",
            At = new LocalDateTime(2026, 10, 29, 9, 0),
            Facts = facts
                .Split(", ")
                .Select(one => one.Split('=', ':'))
                .Select(parts => Fact(parts[0], new FactValue(parts[1], parts[2])))
                .ToValueList(),
        };

    private static PolicyBook BookOf(PolicyEdition edition) =>
        PolicyBook.BuiltIn.Overlay(
            $$"""
            {
              "format": "sales-process/policy/1",
              "policy": "test",
              "title": { "en": "Test", "zh": "测试" },
              "extends": "built-in",
              "editions": [ { "edition": "1", "from": "{{FactValue.Of(
                edition.InForceFrom
            ).Text}}", "parameters": {
                "customers.obstacle-criterion": { "value": "none-blocking" },
                "customers.sign-within-days": { "value": 7 } } } ]
            }
            """
        );

    private static ProcessEvent Further(bool removed) =>
        new()
        {
            EventId = "E-9",
            Move = "present-further",
            Role = "salesperson",
            By = "U-1",
            At = LifecycleScript.First.PlusDays(9),
            Facts =
            [
                Fact("further-features", FactValue.Of("P-2")),
                Fact("basic-functions-understood", FactValue.Of(true)),
                Fact("basic-needs-can-be-met", FactValue.Of(true)),
                Fact("obstacles-basically-removed", FactValue.Of(removed)),
                Fact("sign-by", FactValue.Of(new LocalDate(2026, 10, 25))),
            ],
        };

    private static Fact Fact(string name, FactValue value) => new(name, value, new(name, name));
}
