using NodaTime;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>A trip application in which nothing is open: the key points, the places, and each customer with how to make
/// contact.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record TripApplication
{
    private TripApplication(
        string tripId,
        string salespersonId,
        LocalDateTime appliedAt,
        CompletedForm form,
        ValueList<CompletedForm> lines
    ) =>
        (TripId, SalespersonId, AppliedAt, Form, CustomerLines) = (
            tripId,
            salespersonId,
            appliedAt,
            form,
            lines
        );

    /// <summary>The host's identifier of the trip.</summary>
    public string TripId { get; }

    /// <summary>The host's identifier of who travels.</summary>
    public string SalespersonId { get; }

    /// <summary>The local time at which it is handed in.</summary>
    public LocalDateTime AppliedAt { get; }

    /// <summary>The key points and the places.</summary>
    public CompletedForm Form { get; }

    /// <summary>One form a customer, with how to make contact.</summary>
    public ValueList<CompletedForm> CustomerLines { get; }

    /// <summary>The customers, in the order given.</summary>
    public ValueList<string> Customers =>
        CustomerLines.Select(line => line.Values(TripFacts.CustomerField)[0].Text).ToValueList();

    /// <summary>The places that are applied for, in the order given.</summary>
    public ValueList<string> Places =>
        Form.Values(TripFacts.PlacesField).Select(place => place.Text).ToValueList();

    /// <summary>Makes an application of its forms.</summary>
    /// <param name="tripId">The host's identifier of the trip; not blank.</param>
    /// <param name="salespersonId">The host's identifier of who travels; not blank.</param>
    /// <param name="appliedAt">The local time at which it is handed in.</param>
    /// <param name="form">The form <see cref="TripParameters.Application"/>.</param>
    /// <param name="customers">One form <see cref="TripParameters.Customer"/> for each customer.</param>
    /// <returns>The application; refused with every open field of every form, where no customer is named, and with
    /// each customer that stands twice.</returns>
    /// <exception cref="ArgumentException">An identifier is blank, or a form is another one.</exception>
    [Implements("TRIP-01")]
    public static Decision<TripApplication> Of(
        string tripId,
        string salespersonId,
        LocalDateTime appliedAt,
        FilledForm form,
        ValueList<FilledForm> customers
    )
    {
        _ = Required.Text(tripId, nameof(tripId));
        _ = Required.Text(salespersonId, nameof(salespersonId));
        VisitForms.Require(form, TripParameters.Application, nameof(form));
        foreach (FilledForm line in Required.Items(customers))
        {
            VisitForms.Require(line, TripParameters.Customer, nameof(customers));
        }

        ValueList<RefusalReason> reasons = [.. form.OpenReasons(), .. CustomerReasons(tripId, customers)];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<TripApplication>(new Refusal(reasons));
        }

        var application = new TripApplication(
            tripId,
            salespersonId,
            appliedAt,
            VisitForms.Completed(form),
            customers.Select(VisitForms.Completed).ToValueList()
        );
        return Decision.Accept(application, () => TripExplanations.OfApplication(application));
    }

    /// <summary>Answers what is recorded with the move <c>apply</c> of <see cref="TripProcesses.Trip"/>.</summary>
    /// <returns>The customers, that each has a contact, the number of key points, and the places.</returns>
    public ValueList<Fact> ToFacts() =>
        [
            .. Customers.Select(TripFacts.Customer),
            TripFacts.ContactsGiven,
            TripFacts.KeyPoints(Form.Values(TripFacts.KeyPointsField).Count),
            .. Places.Select(TripFacts.Place),
        ];

    /// <summary>Lists the application as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a value: the key points and places, then customer by customer.</returns>
    public ValueList<FormRow> ToRows(Language language) =>
        [.. Form.ToRows(language), .. CustomerLines.SelectMany(line => line.ToRows(language))];

    /// <summary>Answers trip, salesperson and the number of customers; not how to make contact.</summary>
    /// <returns>Such as <c>T-1 of U-3: 2 customers</c>.</returns>
    public override string ToString() =>
        $"{TripId} of {SalespersonId}: {English.Count(CustomerLines.Count, "customer")}";

    private static IEnumerable<RefusalReason> CustomerReasons(string tripId, ValueList<FilledForm> customers)
    {
        if (customers.Count == 0)
        {
            yield return TripRefusals.NoCustomers.Because(TripFacts.Application, TripFacts.Trip(tripId));
        }

        foreach (
            RefusalReason open in customers.SelectMany(
                (line, i) =>
                    line.OpenReasons()
                        .Select(reason => reason with { Facts = [TripFacts.Line(i + 1), .. reason.Facts] })
            )
        )
        {
            yield return open;
        }

        IEnumerable<string> named = customers
            .SelectMany(line => VisitForms.ValuesOf(line, TripFacts.CustomerField))
            .Select(value => value.Text);
        foreach (string twice in VisitForms.Twice(named))
        {
            yield return TripRefusals.CustomerTwice.Because(
                TripFacts.Application,
                TripFacts.Trip(tripId),
                TripFacts.Customer(twice)
            );
        }
    }
}
