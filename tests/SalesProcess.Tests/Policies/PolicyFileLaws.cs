using SalesProcess.Activities;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Policies;

/// <summary>What holds for every policy file, over files made at random.</summary>
public class PolicyFileLaws
{
    [Fact]
    public void A_policy_that_is_written_and_read_has_the_same_values() =>
        Law.Holds(
            GeneratedPolicy.Any,
            policy =>
            {
                PolicyBook book = PolicyFile.Read(policy.Json);
                PolicyBook again = PolicyBook.Parse(book.ToJson());

                Assert.Equal((book.Policy, book.Title), (again.Policy, again.Title));
                Assert.Equal(book.Clauses, again.Clauses);
                Assert.Equal(book.Editions.Select(Values), again.Editions.Select(Values));
                Assert.Equal(book.ToJson(), again.ToJson());
            }
        );

    [Fact]
    public void On_every_date_the_last_edition_that_sets_a_value_gives_it() =>
        Law.Holds(
            GeneratedPolicy.Any,
            policy =>
            {
                PolicyBook book = PolicyFile.Read(policy.Json);

                Assert.All(
                    policy.Editions.SelectMany(edition =>
                        (LocalDate[])[edition.From.PlusDays(-1), edition.From]
                    ),
                    date =>
                    {
                        if (date < GeneratedPolicy.Start)
                        {
                            Assert.Equal(["policies.no-edition"], book.InForceOn(date).Refused().Codes());
                            return;
                        }

                        PolicyEdition edition = book.InForceOn(date).Accepted();
                        Assert.Equal(
                            PolicyVocabulary.Parameters.Select(parameter => SetBy(policy, parameter, date)),
                            PolicyVocabulary.Parameters.Select(parameter =>
                                edition.Readings.FirstOrDefault(r => r.Parameter == parameter.Name)?.Edition
                            )
                        );
                    }
                );
            }
        );

    // the name of the edition that a value comes from, found by going through all of them
    private static string? SetBy(GeneratedPolicy policy, ParameterDefinition parameter, LocalDate date) =>
        policy
            .Editions.Where(edition =>
                edition.From <= date && edition.Values.Any(v => v.Name == parameter.Name)
            )
            .MaxBy(edition => edition.From)
            is { } set
            ? $"generated/{set.Id}"
            : (parameter.IsFromHost ? null : "built-in/1");

    // all that an edition says but the names of editions, which a file that joins several policies makes anew
    private static object Values(PolicyEdition edition) =>
        (
            edition.InForceFrom,
            edition.Readings.Select(reading => reading with { Edition = "any" }).ToValueList(),
            Enum.GetValues<VisitStep>().Select(step => Items(edition, step)).ToValueList(),
            Targets(edition),
            Read(edition, ValueParameters.ContributionTiers),
            Read(edition, ValueParameters.ProspectGrades)
        );

    private static T? Read<T>(PolicyEdition edition, PolicyKey<T> key)
        where T : class => edition.TryRead(key, out Parameter<T>? parameter, out _) ? parameter.Value : null;

    private static ValueList<ActivityTarget> Targets(PolicyEdition edition)
    {
        Assert.True(edition.TryRead(ActivityParameters.Targets, out var targets, out _));
        return targets.Value;
    }

    private static ValueList<PolicyItem> Items(PolicyEdition edition, VisitStep step)
    {
        Assert.True(edition.TryRead(VisitParameters.ChecklistOf(step), out var items, out _));
        return items.Value;
    }
}
