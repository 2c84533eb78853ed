using System.Reflection;
using System.Text.RegularExpressions;
using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Policies;

/// <summary>The vocabulary of policy files and the typed names that the code reads by are the same.</summary>
public class VocabularyAndCode
{
    [Fact]
    public void Every_parameter_has_one_typed_name() =>
        Assert.Equal(
            PolicyVocabulary.Parameters.Select(parameter => parameter.Name).Order(StringComparer.Ordinal),
            Keys().Select(key => key.Name).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_type_of_a_key_is_that_of_the_kind_of_its_parameter() =>
        Assert.All(
            Keys(),
            key =>
                Assert.Equal(
                    key.Type == typeof(long) ? ParameterKind.Whole
                        : key.Type.IsEnum ? ParameterKind.Choice
                        : key.Type == typeof(ValueList<PolicyField>) ? ParameterKind.Fields
                        : key.Type == typeof(ValueList<PolicyItem>) ? ParameterKind.Items
                        : key.Type == typeof(ValueList<ActivityTarget>) ? ParameterKind.Targets
                        : key.Type == typeof(ValueList<PolicyCadence>) ? ParameterKind.Cadences
                        : key.Type == typeof(ValueList<PolicySlot>) ? ParameterKind.Slots
                        : key.Type == typeof(PolicyBands) ? ParameterKind.Bands
                        : key.Type == typeof(PolicyScorecard) ? ParameterKind.Scorecard
                        : key.Type == typeof(PolicyTable) ? ParameterKind.DecisionTable
                        : key.Type == typeof(ValueList<PolicyWindow>) ? ParameterKind.Windows
                        : key.Type == typeof(ValueList<PolicyReminder>) ? ParameterKind.Reminders
                        : key.Type == typeof(LocalTime) ? ParameterKind.Time
                        : IsOrder(key.Type) ? ParameterKind.Order
                        : null,
                    (ParameterKind?)Definition(key.Name).Kind
                )
        );

    [Fact]
    public void The_options_of_a_choice_are_the_members_of_its_enum() =>
        Assert.All(
            Keys().Where(key => key.Type.IsEnum || IsOrder(key.Type)),
            key =>
                Assert.Equal(
                    Enum.GetNames(IsOrder(key.Type) ? key.Type.GetGenericArguments()[0] : key.Type)
                        .Where(member => member != nameof(IsoDayOfWeek.None))
                        .Select(KebabCase),
                    Definition(key.Name).Options.Select(option => option.Name)
                )
        );

    private static bool IsOrder(Type type) =>
        type.IsGenericType
        && type.GetGenericTypeDefinition() == typeof(ValueList<>)
        && type.GetGenericArguments()[0].IsEnum;

    [Fact]
    public void A_key_shows_its_name_and_knows_its_definition() =>
        Assert.All(
            Keys(),
            key =>
            {
                Assert.Equal(key.Name, key.Key.ToString());
                Assert.Same(Definition(key.Name), key.Definition);
            }
        );

    [Fact]
    public void A_name_is_that_of_a_chapter_and_of_a_value_in_kebab_case() =>
        Assert.All(
            PolicyVocabulary.Parameters,
            parameter =>
                Assert.Matches(
                    "^(quotas|activities|grading|customers|visits|stock|working-day)\\.[a-z]+(-[a-z]+)*$",
                    parameter.Name
                )
        );

    [Fact]
    public void Whole_numbers_have_a_unit_and_limits_and_others_have_none() =>
        Assert.All(
            PolicyVocabulary.Parameters,
            parameter =>
            {
                Assert.Equal(parameter.Kind == ParameterKind.Whole, parameter.Unit is not null);
                Assert.Equal(parameter.Kind == ParameterKind.Whole, parameter.Most > parameter.Least);
                Assert.True(
                    parameter.Kind == ParameterKind.DecisionTable
                        || (parameter.Kind is ParameterKind.Choice or ParameterKind.Order)
                            == (parameter.Options.Count > 1)
                );
                Assert.True(
                    parameter.Kind == ParameterKind.Fields
                        || (
                            parameter.Kind
                            is ParameterKind.Items
                                or ParameterKind.Targets
                                or ParameterKind.Slots
                                or ParameterKind.Cadences
                                or ParameterKind.Windows
                                or ParameterKind.Reminders
                        ) == (parameter.Traits.Count > 0)
                );
                Assert.True(parameter.Kind == ParameterKind.Time || parameter.Latest is null);
            }
        );

    [Fact]
    public void Every_clause_that_the_vocabulary_cites_exists() =>
        Assert.All(
            PolicyVocabulary.Parameters,
            parameter =>
                Assert.True(PolicyBook.BuiltIn.Clauses.TryFind(parameter.Clause, out _), parameter.Name)
        );

    [Fact]
    public void Every_clause_that_the_built_in_edition_cites_exists()
    {
        Assert.All(
            PolicyBook.BuiltIn.Editions[0].Readings,
            reading =>
                Assert.True(PolicyBook.BuiltIn.Clauses.TryFind(reading.Clause, out _), reading.ToString())
        );
        Assert.All(
            Keys()
                .Where(key => !key.Definition.IsFromHost)
                .Select(key => key.Key)
                .OfType<PolicyKey<ValueList<PolicyItem>>>(),
            key =>
            {
                Assert.True(PolicyBook.BuiltIn.Editions[0].TryRead(key, out var items, out _));
                Assert.All(
                    items.Value,
                    item =>
                        Assert.True(PolicyBook.BuiltIn.Clauses.TryFind(item.Clause, out _), item.ToString())
                );
            }
        );
    }

    [Fact]
    public void Every_clause_that_a_built_in_target_cites_exists() =>
        Assert.All(
            BuiltInTargets.SelectMany(target => (ClauseId?[])[target.Clause, target.Evidence?.Clause]),
            clause =>
                Assert.True(clause is null || PolicyBook.BuiltIn.Clauses.TryFind(clause, out _), $"{clause}")
        );

    private static ValueList<ActivityTarget> BuiltInTargets =>
        PolicyBook.BuiltIn.Editions[0].TryRead(ActivityParameters.Targets, out var targets, out _)
            ? targets.Value
            : [];

    [Fact]
    public void An_unknown_name_is_not_found()
    {
        Assert.False(PolicyVocabulary.TryFind("quotas.days", out ParameterDefinition? definition));
        Assert.Null(definition);
        Assert.False(PolicyVocabulary.TryFind("Quotas.week-starts-on", out _));
        Assert.Throws<ArgumentNullException>("name", () => PolicyVocabulary.TryFind(null!, out _));
    }

    private static ParameterDefinition Definition(string name)
    {
        Assert.True(PolicyVocabulary.TryFind(name, out ParameterDefinition? definition), name);
        return definition;
    }

    private static string KebabCase(string name) =>
        string.Concat(
            Regex
                .Split(name, "(?<!^)(?=[A-Z])")
                .Select((word, i) => (i == 0 ? "" : "-") + char.ToLowerInvariant(word[0]) + word[1..])
        );

    // Every public key of the assembly: the static properties, and the methods that answer one for each member of
    // an enum.
    private static IEnumerable<(object Key, string Name, Type Type, ParameterDefinition Definition)> Keys() =>
        typeof(PolicyKey<>)
            .Assembly.GetExportedTypes()
            .SelectMany(type =>
                type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            )
            .Where(method => IsKey(method.ReturnType))
            .SelectMany(method =>
                method.GetParameters() is [{ ParameterType: { IsEnum: true } of }]
                    ? Enum.GetValues(of).Cast<object>().Select(member => method.Invoke(null, [member])!)
                    : [method.Invoke(null, [])!]
            )
            .Select(key =>
                (
                    key,
                    (string)key.GetType().GetProperty(nameof(PolicyKey<>.Name))!.GetValue(key)!,
                    key.GetType().GetGenericArguments()[0],
                    (ParameterDefinition)
                        key.GetType().GetProperty(nameof(PolicyKey<>.Definition))!.GetValue(key)!
                )
            );

    private static bool IsKey(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(PolicyKey<>);
}
