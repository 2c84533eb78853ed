using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Lifecycle;

/// <summary>Customers are classified after a credit investigation, screened again by visits, and won over by two posts
/// together.</summary>
public class SelectionOfCustomers
{
    private static readonly (string Move, string Role, string[] Facts)[] Way =
    [
        ("report-visit", "salesperson", ["visit-report"]),
        ("investigate-credit", "sales-manager", ["credit-investigators", "credit-result"]),
        ("classify", "sales-manager", ["classification", "key-customer"]),
        ("assign-visits", "sales-manager", ["assigned-to"]),
        ("screen-again", "sales-manager", ["visit-result"]),
        ("report-list", "sales-manager", ["screened-list"]),
        ("agree", "company-manager", ["joins"]),
        ("agree", "sales-manager", ["joins"]),
        ("organise-winning-over", "company-manager", ["winning-over-staff"]),
    ];

    [Fact]
    public void Ends_with_the_winning_over_organised_by_both()
    {
        Explanation why = Play(Way.Length - 1).Apply(Event(Way.Length - 1)).Explained();
        Assert.Equal("won-over", why.Outcome.Text);
        Assert.Equal("all(company-manager, sales-manager)", why.FactNamed("approval").Text);
        Assert.Equal(
            ["company-manager yes", "sales-manager yes"],
            why.FactsNamed("joins-by").Select(word => word.Text)
        );
        Assert.Equal(["GRADE-PR-01"], why.Clauses.Select(clause => clause.ToString()));
    }

    [Fact]
    public void Takes_the_word_of_one_back_by_a_later_no()
    {
        ProcessInstance run = Play(Way.Length - 1)
            .Apply(Event(Way.Length - 2, "E-no") with { Facts = [Says("joins", says: false)] })
            .Accepted();
        Assert.Equal(["processes.not-approved"], run.Apply(Event(Way.Length - 1)).Refused().Codes());
    }

    [Fact]
    public void Leaves_no_step_out()
    {
        for (int left = 0; left < Way.Length; left++)
        {
            ProcessInstance run = ProcessInstance.Start(CustomerProcesses.Selection, "C-1");
            foreach (int step in Enumerable.Range(0, Way.Length).Where(step => step != left))
            {
                run = run.Apply(Event(step)).Match((next, _) => next, _ => run);
            }

            // the last step left out leaves the customer where both have agreed
            Assert.NotEqual("won-over", run.State.Id);
        }
    }

    [Fact]
    public void Makes_exactly_the_next_step_in_whatever_order_they_are_tried()
    {
        HashSet<string> reached = [];
        Law.Holds(
            Gen.Choose(0, Way.Length - 1)
                .ArrayOf(60)
                .ThatShrinks(steps => steps.Select((_, i) => steps.Where((_, j) => j != i).ToArray())),
            steps =>
            {
                ProcessInstance run = ProcessInstance.Start(CustomerProcesses.Selection, "C-1");
                int next = 0;
                HashSet<int> agreed = [];
                for (int tried = 0; tried < steps.Length; tried++)
                {
                    int step = steps[tried];
                    // steps 6 and 7 are the words of the two posts, in any order and as often as they like
                    bool isWord = step is 6 or 7;
                    bool makes = isWord
                        ? next == 6
                        : step == next || (step == 8 && next == 6 && agreed.Count == 2);
                    ProcessEvent made = Event(step, $"E-{tried}") with { At = LifecycleScript.First };
                    Decision<ProcessInstance> decided = run.Apply(made);
                    Assert.Equal(makes, decided.IsAccepted);
                    run = decided.Match((after, _) => after, _ => run);
                    if (makes && isWord)
                    {
                        agreed.Add(step);
                    }
                    else if (makes)
                    {
                        next = step == 8 ? 9 : next + 1;
                    }
                }

                reached.Add(run.State.Id);
            },
            cases: 500
        );
        Assert.Contains("won-over", reached);
    }

    private static ProcessInstance Play(int steps) =>
        Enumerable
            .Range(0, steps)
            .Aggregate(
                ProcessInstance.Start(CustomerProcesses.Selection, "C-1"),
                (run, step) => run.Apply(Event(step)).Accepted()
            );

    private static ProcessEvent Event(int step, string? id = null) =>
        new()
        {
            EventId = id ?? $"S-{step}",
            Move = Way[step].Move,
            Role = Way[step].Role,
            By = $"U-{Way[step].Role}",
            At = LifecycleScript.First.PlusDays(step),
            Facts = Way[step].Facts.Select(name => Says(name, says: true)).ToValueList(),
        };

    private static Fact Says(string name, bool says) => new(name, FactValue.Of(says), new(name, name));
}
