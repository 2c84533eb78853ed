using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Checklists;

/// <summary>A form of the policy being filled in: it says what is still open, and becomes a
/// <see cref="CompletedForm"/> when nothing is.</summary>
/// <remarks>Immutable: filling in makes another form. Two forms are equal if they are of the same reading with equal
/// entries. Order is not defined.</remarks>
/// <example>
/// <code>
/// Decision&lt;CompletedForm&gt; goal = FilledForm.Start(PlanParameters.GoalSetting, traits, policy)
///     .Then(form => form.Fill("basis", [FactValue.Of("last year")]))
///     .Then(form => form.Complete());
/// </code>
/// </example>
public sealed record FilledForm
{
    private FilledForm(PolicyReading reading, ValueList<FormEntry> entries) =>
        (Reading, Entries) = (reading, entries);

    /// <summary>The form as the policy sets it, with its clause and edition.</summary>
    public PolicyReading Reading { get; }

    /// <summary>The fields, in the order of the policy, with what is written into them.</summary>
    public ValueList<FormEntry> Entries { get; }

    /// <summary>The fields that must be filled in and are empty, in the order of the policy.</summary>
    public ValueList<FormEntry> Open => Entries.Where(entry => !entry.IsSettled).ToValueList();

    /// <summary>Whether no field is open.</summary>
    public bool IsComplete => Open.Count == 0;

    /// <summary>Starts an empty form; fields that the policy lists as sensitive are left out.</summary>
    /// <param name="key">The typed name of the form.</param>
    /// <param name="traits">The traits of the case by name; a field with a condition on a trait that the case does not
    /// have does not apply.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The form; refused where the policy does not set it.</returns>
    public static Decision<FilledForm> Start(
        PolicyKey<ValueList<PolicyField>> key,
        IReadOnlyDictionary<string, string> traits,
        PolicyEdition policy
    ) => StartWith(key, traits, policy, admits: field => field.Sensitive is null);

    /// <summary>Starts an empty form with the fields that are let in; whoever lets a sensitive one in answers for
    /// it.</summary>
    internal static Decision<FilledForm> StartWith(
        PolicyKey<ValueList<PolicyField>> key,
        IReadOnlyDictionary<string, string> traits,
        PolicyEdition policy,
        Func<PolicyField, bool> admits
    )
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(traits);
        ArgumentNullException.ThrowIfNull(policy);
        if (!policy.TryRead(key, out Parameter<ValueList<PolicyField>>? fields, out RefusalReason? missing))
        {
            return Decision.Refuse<FilledForm>(missing);
        }

        bool Holds(ItemCondition condition) =>
            traits.TryGetValue(condition.Trait, out string? value) && condition.Values.Contains(value);
        var form = new FilledForm(
            fields.Reading,
            fields
                .Value.Where(field => field.Conditions.All(Holds) && admits(field))
                .Select(field => new FormEntry(field, []))
                .ToValueList()
        );
        return Decision.Accept(form, () => FormExplanations.OfStarting(form));
    }

    /// <summary>Restores a form that was stored: every value is judged again.</summary>
    /// <param name="key">The typed name of the form.</param>
    /// <param name="traits">The traits of the case by name, as for <see cref="Start"/>.</param>
    /// <param name="policy">The edition of the policy that the form was begun under, or another one in which the form
    /// is the same one: set by the same edition.</param>
    /// <param name="stored">The stored form, as <see cref="FormJson.Read"/> reads it; the last of several values of a
    /// field that stands twice is kept.</param>
    /// <returns>The form; refused, with every reason, where it is another form or of another edition, and with each
    /// field and value that the form does not take.</returns>
    public static Decision<FilledForm> Restore(
        PolicyKey<ValueList<PolicyField>> key,
        IReadOnlyDictionary<string, string> traits,
        PolicyEdition policy,
        StoredForm stored
    )
    {
        ArgumentNullException.ThrowIfNull(stored);
        return Start(key, traits, policy)
            .Then(empty =>
                Differences(empty.Reading, stored).ToValueList() is { Count: > 0 } differing
                    ? Decision.Refuse<FilledForm>(new Refusal(differing))
                    : empty.FillAll(stored.Fields)
            );
    }

    /// <summary>Writes into a field; what was written into it before is replaced.</summary>
    /// <param name="fieldId">The name of the field.</param>
    /// <param name="values">What is written into it; empty to clear it.</param>
    /// <returns>The form with the values. Refused where it has no such field, a value does not fit, or the field takes
    /// one value and is given several.</returns>
    public Decision<FilledForm> Fill(string fieldId, ValueList<FactValue> values)
    {
        ArgumentNullException.ThrowIfNull(fieldId);
        ArgumentNullException.ThrowIfNull(values);
        if (Entries.FirstOrDefault(entry => entry.Field.Id == fieldId) is not { } entry)
        {
            return Decision.Refuse<FilledForm>(
                FormRefusals.UnknownField.Because(Reading, FormFacts.Field(fieldId))
            );
        }

        ValueList<RefusalReason> reasons = Misfits(entry.Field, values).ToValueList();
        if (reasons.Count > 0)
        {
            return Decision.Refuse<FilledForm>(new Refusal(reasons));
        }

        var filled = new FilledForm(
            Reading,
            Entries.Select(e => e == entry ? entry with { Values = values } : e).ToValueList()
        );
        return Decision.Accept(filled, () => FormExplanations.OfFilling(filled, entry.Field, values));
    }

    /// <summary>Says of every open field why it is open.</summary>
    /// <returns>One reason a field, in the order of the policy; empty if the form is complete.</returns>
    public ValueList<RefusalReason> OpenReasons() =>
        Open.Select(entry =>
                FormRefusals.FieldEmpty.Because(
                    entry.Field.Clause,
                    FormFacts.Field(entry.Field),
                    FormFacts.Kind(entry.Field)
                ) with
                {
                    Edition = Reading.Edition,
                }
            )
            .ToValueList();

    /// <summary>Completes the form.</summary>
    /// <returns>The completed form; refused with every open field.</returns>
    public Decision<CompletedForm> Complete() =>
        IsComplete
            ? Decision.Accept(new CompletedForm(this), () => FormExplanations.OfCompleting(this))
            : Decision.Refuse<CompletedForm>(new Refusal(OpenReasons()));

    /// <summary>Answers the name of the form and how many of its fields are filled in.</summary>
    /// <returns>Such as <c>quotas.goal-setting: 2 of 3 filled in</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Reading.Parameter}: {Entries.Count(entry => entry.Values.Count > 0)} of {Entries.Count} filled in"
        );

    private Decision<FilledForm> FillAll(ValueList<StoredField> fields)
    {
        var reasons = new List<RefusalReason>();
        FilledForm form = fields.Aggregate(
            this,
            (before, field) =>
                before
                    .Fill(field.Field, field.Values)
                    .Match(
                        (filled, _) => filled,
                        refusal =>
                        {
                            reasons.AddRange(refusal.Reasons);
                            return before;
                        }
                    )
        );
        return reasons.Count > 0
            ? Decision.Refuse<FilledForm>(new Refusal([.. reasons]))
            : Decision.Accept(form, FormExplanations.OfRestoring(form));
    }

    private static IEnumerable<RefusalReason> Differences(PolicyReading asked, StoredForm stored)
    {
        if (stored.Form != asked.Parameter)
        {
            yield return FormRefusals.StoredFormDiffers.Because(
                clause: null,
                FormFacts.Stored(stored.Form),
                FormFacts.Asked(asked.Parameter)
            );
        }

        if (stored.Edition != asked.Edition)
        {
            yield return FormRefusals.StoredEditionDiffers.Because(
                clause: null,
                FormFacts.Stored(stored.Edition),
                FormFacts.Asked(asked.Edition)
            );
        }
    }

    private IEnumerable<RefusalReason> Misfits(PolicyField field, ValueList<FactValue> values)
    {
        var shown = new ShownValues();
        foreach (
            FactValue value in values.Where(value => !FieldValues.Fits(field.Kind, field.Options, value))
        )
        {
            yield return FormRefusals.ValueOfAnotherKind.Because(
                field.Clause,
                FormFacts.Field(field),
                shown.Fact("value", FormFacts.ValueLabel, field, value),
                FormFacts.Kind(field)
            ) with
            {
                Edition = Reading.Edition,
            };
        }

        if (values.Count > 1 && !field.TakesSeveral)
        {
            yield return FormRefusals.TooManyValues.Because(
                field.Clause,
                FormFacts.Field(field),
                new Fact("given", FactValue.Of(values.Count), new("values given", "给出的项数"))
            ) with
            {
                Edition = Reading.Edition,
            };
        }
    }
}
