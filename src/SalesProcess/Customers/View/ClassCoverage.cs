using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Whether every target customer and every prospect has a class.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ClassCoverage
{
    private static readonly ClauseId TargetClause = ClauseId.Parse("GRADE-S10-CLASS");
    private static readonly ClauseId ProspectClause = ClauseId.Parse("PROSPECT-CLASS-01");

    private ClassCoverage(
        ValueList<ClassedCustomer> customers,
        ValueList<CustomerAxis> axes,
        ValueList<RefusalReason> unclassed
    ) => (Customers, Axes, Unclassed) = (customers, axes, unclassed);

    /// <summary>The customers, in the order given.</summary>
    public ValueList<ClassedCustomer> Customers { get; }

    /// <summary>The axes of which a class on any one is enough: the scheme of the company.</summary>
    public ValueList<CustomerAxis> Axes { get; }

    /// <summary>A reason for each customer without a class; empty if all have one.</summary>
    public ValueList<RefusalReason> Unclassed { get; }

    /// <summary>Reviews customers. The sources ask that customers be classified, and not by which scheme.</summary>
    /// <param name="customers">Target customers and prospects.</param>
    /// <param name="axes">The axes of which a class on any one is enough; at least one.</param>
    /// <returns>The review. A value such as "ungraded" is no class.</returns>
    /// <exception cref="ArgumentException">No axis is given.</exception>
    [Implements("GRADE-S10-CLASS", "PROSPECT-CLASS-01")]
    public static ClassCoverage Of(ValueList<ClassedCustomer> customers, ValueList<CustomerAxis> axes)
    {
        Required.Items(customers);
        Required.Items(axes);
        if (axes.Count == 0)
        {
            throw new ArgumentException("Name at least one axis.", nameof(axes));
        }

        return new(
            customers,
            axes,
            customers
                .Where(customer => !HasClass(customer, axes))
                .Select(customer => Needed(customer, axes))
                .ToValueList()
        );
    }

    /// <summary>Gives every customer as a flat row of plain values.</summary>
    /// <param name="language">The language of labels and of what is needed.</param>
    /// <returns>The rows, in the order given.</returns>
    public ValueList<ClassCoverageRow> ToRows(Language language) =>
        Customers
            .Select(customer => new ClassCoverageRow(
                customer.CustomerId,
                customer.IsProspect,
                string.Join(
                    ", ",
                    customer.Values.Where(value => Counts(customer, value, Axes)).Select(value => value.Code)
                ),
                HasClass(customer, Axes) ? "" : Needed(customer, Axes).Message.In(language)
            ))
            .ToValueList();

    /// <summary>Answers how many customers have a class.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{English.Count(Customers.Count - Unclassed.Count, "customer")} classed of {FactValue.Of(Customers.Count)}";

    private static RefusalReason Needed(ClassedCustomer customer, ValueList<CustomerAxis> axes) =>
        CustomerRefusals.NoClass.Because(
            customer.IsProspect ? ProspectClause : TargetClause,
            CustomerFacts.Customer(customer.CustomerId),
            Fact.Named(
                "axes",
                string.Join(", ", axes),
                new("schemes", "分级方案"),
                new(
                    string.Join(" or ", axes.Select(axis => axis.Label.English)),
                    string.Join('或', axes.Select(axis => axis.Label.Chinese))
                )
            )
        );

    private static bool HasClass(ClassedCustomer customer, ValueList<CustomerAxis> axes) =>
        customer.Values.Any(value => Counts(customer, value, axes));

    private static bool Counts(ClassedCustomer customer, AxisValue value, ValueList<CustomerAxis> axes) =>
        value.CustomerId == customer.CustomerId
        && value.IsClass
        && axes.Any(axis => axis.Id == value.Axis.Id);
}
