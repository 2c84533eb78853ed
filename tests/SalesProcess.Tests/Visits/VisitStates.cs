using System.Reflection;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>Each state is a type of its own, so that a move which a state does not have does not compile.</summary>
public class VisitStates
{
    [Theory]
    [InlineData(typeof(PlannedVisit), "Begin Cancel Miss Reschedule")]
    [InlineData(typeof(OngoingVisit), "Abandon Answer Attach Close Enter")]
    [InlineData(typeof(ClosedVisit), "Archive")]
    [InlineData(typeof(ArchivedVisit), "")]
    [InlineData(typeof(UndoneVisit), "")]
    public void A_state_has_the_commands_that_it_has_and_no_others(Type state, string commands)
    {
        string[] all =
        [
            "Abandon",
            "Answer",
            "Archive",
            "Attach",
            "Begin",
            "Cancel",
            "Close",
            "Enter",
            "Miss",
            "Reschedule",
        ];
        Assert.Equal(
            commands,
            string.Join(
                ' ',
                state
                    .GetMethods(BindingFlags.Public | BindingFlags.Instance)
                    .Select(method => method.Name)
                    .Where(name => all.Contains(name))
                    .Distinct()
                    .Order(StringComparer.Ordinal)
            )
        );
    }

    [Fact]
    public void There_are_five_states_and_no_other_can_be_made()
    {
        Assert.Equal(
            [
                nameof(ArchivedVisit),
                nameof(ClosedVisit),
                nameof(OngoingVisit),
                nameof(PlannedVisit),
                nameof(UndoneVisit),
            ],
            typeof(Visit)
                .Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(Visit)))
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal)
        );
        Assert.Contains(
            typeof(Visit).GetMethods(BindingFlags.NonPublic | BindingFlags.Instance),
            method => method.IsAbstract && method.IsFamilyAndAssembly
        );
    }

    [Theory]
    [InlineData(typeof(PlannedVisit))]
    [InlineData(typeof(OngoingVisit))]
    [InlineData(typeof(ClosedVisit))]
    [InlineData(typeof(ArchivedVisit))]
    [InlineData(typeof(UndoneVisit))]
    public void A_state_is_reached_by_its_moves_only(Type state)
    {
        Assert.True(state.IsSealed);
        Assert.Empty(state.GetConstructors());
        Assert.DoesNotContain(
            state.GetProperties(BindingFlags.Public | BindingFlags.Instance),
            property => property.SetMethod is { IsPublic: true }
        );
    }

    [Fact]
    public void The_states_of_the_table_are_those_of_the_types()
    {
        OngoingVisit visit = Cases.Begun();
        List<string> states = [PlannedVisit.For(Cases.Plan, Policy.BuiltIn).State, "ongoing", visit.State];
        foreach (VisitStep step in Enum.GetValues<VisitStep>().Skip(1))
        {
            visit = visit.Then(step);
            states.Add(visit.State);
        }

        ClosedVisit closed = visit.AllAnswered().Close(visit.Entered[^1].At).Accepted();
        PlannedVisit planned = PlannedVisit.For(Cases.Plan, Policy.BuiltIn);
        states.AddRange([
            closed.State,
            closed.Archive(PaperCases.All(Policy.BuiltIn), closed.ClosedAt).Accepted().State,
            planned.Cancel("shop-closed", Cases.Nine).Accepted().State,
            planned.Miss("shop-closed", Cases.Nine).Accepted().State,
            visit.Abandon("shop-closed", visit.Entered[^1].At).Accepted().State,
        ]);
        Assert.Equal(states, VisitProcess.Table.States.Select(state => state.Id));
    }

    [Fact]
    public void Visits_that_went_the_same_way_are_equal()
    {
        Assert.Equal(Cases.Begun().Then(VisitStep.Greeting), Cases.Begun().Then(VisitStep.Greeting));
        Assert.NotEqual(Cases.Begun().Then(VisitStep.Greeting), Cases.Begun().Then(VisitStep.Display));
        Assert.NotEqual(Cases.Begun(), Cases.Begun(VisitItems.HostPolicy));
    }
}
