using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>What a customer is on every axis, on one date; nothing converts from one axis to another (K-06).</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CustomerView
{
    private static readonly ClauseId Clause = ClauseId.Parse("LIB-GRADE-24");

    private CustomerView(string customerId, LocalDate date, ValueList<AxisEntry> entries) =>
        (CustomerId, Date, Entries) = (customerId, date, entries);

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>One entry an axis, in the order of the axes asked for; axes of other values follow.</summary>
    public ValueList<AxisEntry> Entries { get; }

    /// <summary>The axes on which the customer is not assessed.</summary>
    public ValueList<CustomerAxis> NotAssessed =>
        Entries.Where(entry => !entry.IsAssessed).Select(entry => entry.Axis).ToValueList();

    /// <summary>Puts all that is known of a customer into one view.</summary>
    /// <param name="customerId">The host's identifier of the customer; not blank.</param>
    /// <param name="date">The date. Assessments after it are not known yet and are left out.</param>
    /// <param name="values">Every assessment of the customer, computed or set by hand, of any date.</param>
    /// <param name="axes">The axes to show, whether there is a value or not; all that the sources name if it is left
    /// out.</param>
    /// <returns>The last computed value of each axis, the one set by hand that holds, and which is shown. Refused, with
    /// every reason, for a value of another customer, for one that somebody set without a last day, for two computed
    /// values of one axis and date, and for two set by hand that hold on the date.</returns>
    [Implements("LIB-GRADE-24")]
    public static Decision<CustomerView> Of(
        string customerId,
        LocalDate date,
        ValueList<AxisValue> values,
        ValueList<CustomerAxis>? axes = null
    )
    {
        Required.Text(customerId);
        Required.Items(values);
        date = date.WithCalendar(CalendarSystem.Iso);
        ValueList<AxisValue> known = values.Where(value => value.AsOf <= date).ToValueList();
        ValueList<RefusalReason> faults = FaultsOf(customerId, date, values, known);
        if (faults.Count > 0)
        {
            return Decision.Refuse<CustomerView>(new Refusal(faults));
        }

        var view = new CustomerView(
            customerId,
            date,
            (axes ?? CustomerAxes.All)
                .Concat(known.Select(value => value.Axis))
                .DistinctBy(axis => axis.Id)
                .Select(axis => EntryOf(axis, date, known))
                .ToValueList()
        );
        return Decision.Accept(view, () => Explain(view));
    }

    /// <summary>Finds the entry of an axis.</summary>
    /// <param name="axis">The axis.</param>
    /// <returns>The entry; null where the view does not show the axis.</returns>
    public AxisEntry? Find(CustomerAxis axis)
    {
        ArgumentNullException.ThrowIfNull(axis);
        return Entries.FirstOrDefault(entry => entry.Axis.Id == axis.Id);
    }

    /// <summary>Gives every axis as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of labels.</param>
    /// <returns>The rows, in the order of the entries.</returns>
    public ValueList<CustomerViewRow> ToRows(Language language) =>
        Entries.Select(entry => entry.ToRow(CustomerId, language)).ToValueList();

    /// <summary>Answers customer, date and every value.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{CustomerId} on {FactValue.Of(Date)}: {string.Join(", ", Entries)}";

    private static AxisEntry EntryOf(CustomerAxis axis, LocalDate date, ValueList<AxisValue> known)
    {
        AxisValue[] of = [.. known.Where(value => value.Axis.Id == axis.Id)];
        return new(
            axis,
            of.Where(value => !value.IsManual).MaxBy(value => value.AsOf),
            of.FirstOrDefault(value => value.Until >= date),
            of.Where(value => value.Until < date).MaxBy(value => value.Until)
        );
    }

    private static ValueList<RefusalReason> FaultsOf(
        string customerId,
        LocalDate date,
        ValueList<AxisValue> values,
        ValueList<AxisValue> known
    )
    {
        IEnumerable<RefusalReason> others = values
            .Where(value => value.CustomerId != customerId)
            .Select(value =>
                CustomerRefusals.OtherCustomer.Because(
                    Clause,
                    CustomerFacts.Customer(value.CustomerId),
                    CustomerFacts.Word("expected", customerId, "customer expected", "应为客户")
                )
            );
        IEnumerable<RefusalReason> endless = values
            .Where(value => value.SetBy is not null && !value.IsManual)
            .Select(value =>
                CustomerRefusals.NoLastDay.Because(
                    Clause,
                    CustomerFacts.Customer(customerId),
                    CustomerFacts.Axis(value.Axis)
                )
            );
        IEnumerable<RefusalReason> computed = known
            .Where(value => !value.IsManual)
            .Repeated(value => (value.Axis.Id, value.AsOf))
            .Select(group => Twice(customerId, group.Key.AsOf, [.. group]));
        IEnumerable<RefusalReason> manual = known
            .Where(value => value.Until >= date)
            .Repeated(value => value.Axis.Id)
            .Select(group => Twice(customerId, date, [.. group]));
        return others.Concat(endless).Concat(computed).Concat(manual).ToValueList();
    }

    private static RefusalReason Twice(string customerId, LocalDate date, AxisValue[] values) =>
        CustomerRefusals.TwoAtOnce.Because(
            Clause,
            CustomerFacts.Customer(customerId),
            CustomerFacts.Axis(values[0].Axis),
            CustomerFacts.Date("date", date, "date", "日期"),
            CustomerFacts.Word(
                "values",
                string.Join(", ", values.Select(value => value.Code)),
                "values",
                "取值"
            )
        );

    private static Explanation Explain(CustomerView view) =>
        new()
        {
            Decision = "customers.view",
            Question = new(
                $"What is customer {view.CustomerId} on every axis on {FactValue.Of(view.Date)}?",
                $"客户{view.CustomerId}在{FactValue.Of(view.Date)}的各项分级如何？"
            ),
            Answer = BilingualText.Join(
                view.Entries.Select(entry => new BilingualText(
                    $"{entry.Axis.Label.English}: {entry.Shown?.Label.English ?? "not assessed"}.",
                    $"{entry.Axis.Label.Chinese}：{entry.Shown?.Label.Chinese ?? "未评定"}。"
                ))
            ),
            Outcome = FactValue.Of(string.Join(", ", view.Entries)),
            Clauses =
            [
                .. view
                    .Entries.Select(entry => entry.Shown?.Clause)
                    .OfType<ClauseId>()
                    .Append(Clause)
                    .Distinct(),
            ],
            Facts =
            [
                CustomerFacts.Date("date", view.Date, "date", "日期"),
                .. view.Entries.SelectMany(entry =>
                    FactsOf(entry.Computed, "computed", new("computed", "计算结果"))
                        .Concat(FactsOf(entry.Manual, "manual", new("set by hand", "人工设定")))
                        .Concat(FactsOf(entry.Expired, "expired", new("expired", "已失效")))
                ),
            ],
        };

    // the value and its days; which of them is shown follows from the days
    private static IEnumerable<Fact> FactsOf(AxisValue? value, string kind, BilingualText called)
    {
        if (value is null)
        {
            yield break;
        }

        string name = $"{value.Axis.Id}-{kind}";
        BilingualText label = new(
            $"{value.Axis.Label.English}, {called.English}",
            $"{value.Axis.Label.Chinese}（{called.Chinese}）"
        );
        yield return Fact.Named(name, value.Code, label, value.Label);
        yield return CustomerFacts.Date(
            $"{name}-as-of",
            value.AsOf,
            "as of",
            value.IsManual ? "首日" : "评定日期"
        );
        if (value.SetBy is { } by)
        {
            yield return CustomerFacts.Word($"{name}-by", by, "set by", "设定人");
        }

        if (value.Until is { } until)
        {
            yield return CustomerFacts.Date($"{name}-until", until, "last day", "末日");
        }
    }
}
