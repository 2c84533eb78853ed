using System.Globalization;
using System.Reflection;
using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;
using SalesProcess.WorkingDay;

namespace SalesProcess.Tests.Reference;

/// <summary>The page of everything that a policy file can set.</summary>
public class ParametersPage
{
    [Fact]
    public void It_is_up_to_date() =>
        Approved.Matches(Markdown.Page(Lines()), "docs", "reference", "parameters.md");

    private static IEnumerable<string> Lines() =>
        [
            "# Parameters · 参数",
            "",
            "Everything that a policy file can set, with the clause that it stands for and the value of the built-in policy. Where the sources give no value there is none: the host sets it, and asking without it is refused. Where the sources contradict each other, the number of the conflict is named.",
            "",
            "政策文件可设定的全部参数，及其所依据的条款和内置政策的取值。原文未规定取值的，内置政策亦不设定，须由使用方设定；未设定而查询时，予以拒绝。原文相互矛盾的，注明矛盾编号。",
            "",
            "This page is made from the code by the tests.",
            .. PolicyVocabulary.Parameters.SelectMany(parameter =>
                (string[])
                    [
                        "",
                        $"## `{parameter.Name}`",
                        "",
                        $"{Capital(parameter.Label.English)} · {parameter.Label.Chinese}",
                        "",
                        $"- Kind: {Kind(parameter)}",
                        $"- Clause: {parameter.Clause}",
                        .. parameter.Conflict is null ? [] : (string[])[$"- Conflict: {parameter.Conflict}"],
                        $"- Built-in value: {BuiltInValue(parameter)}",
                        .. Details(parameter),
                    ]
            ),
        ];

    private static string Kind(ParameterDefinition parameter) =>
        parameter.Kind switch
        {
            ParameterKind.Whole => string.Create(
                CultureInfo.InvariantCulture,
                $"whole number of {parameter.Unit}, {parameter.Least} to {parameter.Most}"
            ),
            ParameterKind.Choice => "one of the options below",
            ParameterKind.Order => "all of the options below, each once, the first one first",
            ParameterKind.Time => parameter.Latest is { } latest
                ? $"time of day, at the latest {latest.ToString("HH:mm", CultureInfo.InvariantCulture)}"
                : "time of day",
            ParameterKind.Targets => $"list of activity targets; a target may depend on {Traits(parameter)}",
            ParameterKind.Cadences =>
                $"list of rules of how often something is done; a rule may depend on {Traits(parameter)}",
            ParameterKind.Fields => parameter.Traits.Count == 0
                ? "fields of a form"
                : $"fields of a form; a field may depend on {Traits(parameter)}",
            ParameterKind.Bands => "range cut into bands",
            ParameterKind.Scorecard => "weighted scorecard with the bands of its score",
            ParameterKind.DecisionTable => parameter.Options.Count == 0
                ? "decision table with results of its own"
                : "decision table with the results below",
            ParameterKind.Windows => $"windows of time; a window may depend on {Traits(parameter)}",
            ParameterKind.Reminders => $"reminders; a reminder may depend on {Traits(parameter)}",
            ParameterKind.Slots => $"parts of a day; a part may depend on {Traits(parameter)}",
            _ => $"list of items; an item may depend on {Traits(parameter)}",
        };

    private static string Traits(ParameterDefinition parameter) =>
        string.Join(
            " and ",
            parameter.Traits.Select(trait =>
                $"`{trait.Trait}` ({string.Join(", ", trait.Values.Select(Named))})"
            )
        );

    private static string Named(string value) => value == "*" ? "names of the company's own" : $"`{value}`";

    private static string BuiltInValue(ParameterDefinition parameter)
    {
        if (parameter.IsFromHost)
        {
            return "set by the host · 由使用方设定";
        }

        FactValue value = Policy
            .BuiltIn.Readings.Single(reading => reading.Parameter == parameter.Name)
            .Value;
        return parameter.Kind switch
        {
            ParameterKind.Whole or ParameterKind.Time => value.Text,
            ParameterKind.Targets => string.Create(
                CultureInfo.InvariantCulture,
                $"{Targets(parameter).Count} targets"
            ),
            ParameterKind.Choice => $"`{value.Text}`",
            ParameterKind.Order => $"`{value.Text.Replace(" ", "`, `", StringComparison.Ordinal)}`",
            ParameterKind.Fields => string.Create(
                CultureInfo.InvariantCulture,
                $"{Fields(parameter).Count} fields"
            ),
            ParameterKind.Cadences => value.Text,
            ParameterKind.Slots => string.Create(
                CultureInfo.InvariantCulture,
                $"{Slots(parameter).Count} parts"
            ),
            _ => Items(parameter) is { Count: > 0 } items
                ? string.Create(CultureInfo.InvariantCulture, $"{items.Count} items")
                : "no item",
        };
    }

    private static IEnumerable<string> Details(ParameterDefinition parameter)
    {
        string[][] rows =
        [
            .. parameter.Options.Select(option =>
                (string[])[$"`{option.Name}`", option.Text.English, option.Text.Chinese]
            ),
        ];
        if (rows.Length > 0)
        {
            return ["", .. Markdown.Table(["Option", "Meaning", "含义"], rows)];
        }

        if (Fields(parameter) is { Count: > 0 } fields)
        {
            return
            [
                "",
                .. Markdown.Table(["Field", "Text", "内容", "Kind", "Takes", "Clause"], fields.Select(Row)),
            ];
        }

        if (Slots(parameter) is { Count: > 0 } slots)
        {
            return
            [
                "",
                .. Markdown.Table(
                    [
                        "Part",
                        "Text",
                        "内容",
                        "Kind",
                        "From",
                        "To",
                        "Chair",
                        "Gives way",
                        "Clause",
                        "Only for",
                    ],
                    slots.Select(Row)
                ),
            ];
        }

        if (parameter.Kind == ParameterKind.Targets)
        {
            return
            [
                "",
                .. Markdown.Table(
                    [
                        "Target",
                        "Text",
                        "内容",
                        "Activity",
                        "Period",
                        "Count",
                        "Evidence",
                        "Clause",
                        "Only for",
                    ],
                    Targets(parameter).Select(Row)
                ),
            ];
        }

        return Items(parameter) is { Count: > 0 } items
            ?
            [
                "",
                .. Markdown.Table(
                    ["Item", "Text", "内容", "Settled by", "Clause", "Only for"],
                    items.Select(Row)
                ),
            ]
            : [];
    }

    private static string[] Row(PolicyItem item) =>
        [
            $"`{item.Id}`",
            item.Text.English,
            item.Text.Chinese,
            SettledBy(item),
            item.Clause.ToString(),
            Conditions(item.Conditions),
        ];

    private static string SettledBy(PolicyItem item) =>
        string.Concat(
            item.Answer switch
            {
                ItemAnswer.Confirm => "yes",
                ItemAnswer.Record => "yes or no",
                _ => $"`{item.Kind}`",
            },
            string.Concat(item.Requires.Select(name => $", after `{name}`")),
            item.IsOptional ? ", optional" : ""
        );

    private static string[] Row(ActivityTarget target) =>
        [
            $"`{target.Id}`",
            target.Label.English,
            target.Label.Chinese,
            $"`{target.Activity.Name}`",
            ActivityLabels.Of(target.Period).English,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{target.Least} or more{(target.Most is { } most ? $"; {most}: {ActivityLabels.Of(target.MostIs)}" : "")}"
            ),
            string.Join(", ", target.Evidence?.Marks.Select(mark => ActivityLabels.Of(mark).English) ?? []),
            target.Clause.ToString(),
            Conditions(target.Conditions),
        ];

    private static string Conditions(ValueList<ItemCondition> conditions) =>
        string.Join("; ", conditions.Select(c => $"{c.Trait}: {string.Join(", ", c.Values)}"));

    private static ValueList<ActivityTarget> Targets(ParameterDefinition parameter) =>
        parameter.Name == ActivityParameters.Targets.Name
        && Policy.BuiltIn.TryRead(ActivityParameters.Targets, out var targets, out _)
            ? targets.Value
            : [];

    private static string[] Row(PolicyField field) =>
        [
            $"`{field.Id}`",
            field.Text.English,
            field.Text.Chinese,
            $"{field.Kind}",
            $"{field.Takes}",
            field.Clause.ToString(),
        ];

    private static string[] Row(PolicySlot slot) =>
        [
            $"`{slot.Id}`",
            slot.Text.English,
            slot.Text.Chinese,
            $"{slot.Kind}",
            slot.From?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "–",
            slot.To?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "–",
            slot.Chair ?? "–",
            slot.GivesWay ? "yes" : "no",
            slot.Clause.ToString(),
            Conditions(slot.Conditions),
        ];

    private static ValueList<PolicySlot> Slots(ParameterDefinition parameter) =>
        Published<ValueList<PolicySlot>>(parameter).SelectMany(slots => slots).ToValueList();

    private static ValueList<PolicyField> Fields(ParameterDefinition parameter) =>
        Published<ValueList<PolicyField>>(parameter)
            .Concat(
                Enum.GetValues<DayListKind>()
                    .Select(WorkingDayParameters.FormOf)
                    .Where(key => key.Name == parameter.Name)
                    .Select(key => Policy.BuiltIn.TryRead(key, out var fields, out _) ? fields.Value : [])
            )
            .SelectMany(fields => fields)
            .ToValueList();

    private static IEnumerable<T> Published<T>(ParameterDefinition parameter) =>
        typeof(PolicyKey<>)
            .Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType == typeof(PolicyKey<T>))
            .Select(property => (PolicyKey<T>)property.GetValue(null)!)
            .Where(key => key.Name == parameter.Name && !parameter.IsFromHost)
            .Select(key =>
                Policy.BuiltIn.TryRead(key, out Parameter<T>? read, out _)
                    ? read.Value
                    : throw new InvalidOperationException($"{key} is not set.")
            );

    private static ValueList<PolicyItem> Items(ParameterDefinition parameter) =>
        Enum.GetValues<VisitStep>()
            .Select(VisitParameters.ChecklistOf)
            .Where(key => key.Name == parameter.Name)
            .SelectMany(key => Policy.BuiltIn.TryRead(key, out var items, out _) ? items.Value : [])
            .Concat(Published<ValueList<PolicyItem>>(parameter).SelectMany(items => items))
            .ToValueList();

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
