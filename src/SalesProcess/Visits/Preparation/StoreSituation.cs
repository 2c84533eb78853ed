using SalesProcess.Checklists;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A record of the situation of a store in which nothing is open.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record StoreSituation
{
    private StoreSituation(string customerId, CompletedForm form) => (CustomerId, Form) = (customerId, form);

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>How it was learnt, the business, obstacles, opportunities and strategy.</summary>
    public CompletedForm Form { get; }

    /// <summary>Makes a record of its form.</summary>
    /// <param name="customerId">The host's identifier of the customer; not blank.</param>
    /// <param name="form">The form <see cref="PreparationParameters.StoreSituation"/>.</param>
    /// <returns>The record. Refused with every open field, where it names neither observation nor asking, and where it
    /// names neither retail nor wholesale.</returns>
    /// <exception cref="ArgumentException">The identifier is blank, or the form is another one.</exception>
    [Implements("VISIT-DSTORE-01", "LIB-RECORD-03")]
    public static Decision<StoreSituation> Of(string customerId, FilledForm form)
    {
        _ = Required.Text(customerId, nameof(customerId));
        VisitForms.Require(form, PreparationParameters.StoreSituation, nameof(form));
        ValueList<RefusalReason> reasons =
        [
            .. form.OpenReasons(),
            .. NoneOf(form, PreparationRefusals.NoMethod, "observed", "asked"),
            .. NoneOf(form, PreparationRefusals.NoBusiness, "retail", "wholesale"),
        ];
        return reasons.Count > 0
            ? Decision.Refuse<StoreSituation>(new Refusal(reasons))
            : form.Complete()
                .Then(completed =>
                {
                    var record = new StoreSituation(customerId, completed);
                    return Decision.Accept(record, record.Explain);
                });
    }

    /// <summary>Lists the record as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a value, in the order of the policy.</returns>
    public ValueList<FormRow> ToRows(Language language) => Form.ToRows(language);

    /// <summary>Answers the customer.</summary>
    /// <returns>Such as <c>store situation of C-7</c>.</returns>
    public override string ToString() => $"store situation of {CustomerId}";

    private static IEnumerable<RefusalReason> NoneOf(
        FilledForm form,
        RefusalRule rule,
        params string[] fields
    )
    {
        FactValue[] said = [.. fields.SelectMany(field => VisitForms.ValuesOf(form, field))];
        if (said.Length == fields.Length && said.All(value => value == FactValue.Of(false)))
        {
            yield return rule.Because(PreparationFacts.StoreMinimum);
        }
    }

    private Explanation Explain() =>
        new()
        {
            Decision = "visits.store-situation",
            Question = new(
                $"Is the situation of the store '{CustomerId}' recorded?",
                $"客户“{CustomerId}”的门店情况是否已记录？"
            ),
            Answer = new("Yes; no field is open.", "已记录，没有未填栏目。"),
            Outcome = FactValue.Of(true),
            Clauses = [PreparationFacts.Store, PreparationFacts.StoreMinimum],
            Facts =
            [
                PreparationFacts.Customer(CustomerId),
                .. Form
                    .Entries.Where(entry => entry.Field.Kind == Policies.FieldKind.YesNo)
                    .SelectMany(entry =>
                        entry.Values.Select(value => new Fact(entry.Field.Id, value, entry.Field.Text))
                    ),
            ],
            Readings = [Form.Reading],
        };
}
