using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>What the forms of the chapter have in common.</summary>
internal static class VisitForms
{
    /// <summary>Demands the form that is asked for; another one is a mistake of the caller.</summary>
    internal static void Require(FilledForm? form, PolicyKey<ValueList<PolicyField>> key, string part)
    {
        ArgumentNullException.ThrowIfNull(form, part);
        if (form.Reading.Parameter != key.Name)
        {
            throw new ArgumentException(
                $"The form is '{form.Reading.Parameter}'. Start it with '{key}'.",
                part
            );
        }
    }

    /// <summary>Completes a form of which no field is open.</summary>
    internal static CompletedForm Completed(FilledForm form) =>
        form.Complete().Match((completed, _) => completed, _ => throw new InvalidOperationException());

    /// <summary>What is written into a field; empty where the form has no such field.</summary>
    internal static IEnumerable<FactValue> ValuesOf(FilledForm form, string field) =>
        form.Entries.Where(entry => entry.Field.Id == field).SelectMany(entry => entry.Values);

    internal static IEnumerable<string> Twice(IEnumerable<string> names) =>
        names.Repeated(name => name).Select(group => group.Key);
}
