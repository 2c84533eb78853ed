using SalesProcess.Calendars;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Tests.Architecture;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Customers.Privacy;

/// <summary>No type of the library prints what could be personal: identifiers and codes at most. All of them are
/// searched; a part with a new name is an identifier only if it is added here.</summary>
public class WhatTypesSayOfThemselves
{
    /// <summary>The names of parts that hold a host's identifier, or a stable name of the policy or the library, besides
    /// those that end in Id or Code; with the type in front where the name alone could hold anything.</summary>
    private static readonly string[] Identifiers =
    [
        "Activity",
        "After",
        "Axis",
        "Band",
        "BandRow.Value",
        "Before",
        "By",
        "Channel",
        "Class",
        "Classes",
        "Contact",
        "Criterion",
        "Currency",
        "Customer",
        "CustomerClass",
        "CustomerSegment.id",
        "CustomerType",
        "Dealer",
        "DecayedRow.Left",
        "Document",
        "Duty",
        "Edition",
        "FactName",
        "Field",
        "Form",
        "From",
        "Grade",
        "GradeChangeRow.Fact",
        "Id",
        "Industry",
        "Input",
        "Item",
        "ItemKind",
        "Kind",
        "Layers",
        "LimitFact",
        "List",
        "Location",
        "MadeBy",
        "Measure",
        "Meeting",
        "Member",
        "Move",
        "Name",
        "Paper",
        "Parameter",
        "Path",
        "People",
        "Person",
        "Persons",
        "Place",
        "Post",
        "Process",
        "Product",
        "Purpose",
        "Reference",
        "Region",
        "ReplacedBy",
        "Result",
        "Role",
        "Rule",
        "Salesperson",
        "Section",
        "Shop",
        "Sku",
        "Source",
        "State",
        "Status",
        "Step",
        "Subject",
        "TableValue.Value",
        "Then",
        "Tier",
        "To",
        "Trade",
        "Trait",
        "Trip",
        "Unit",
        "ValueType",
        "Values",
        "Visit",
        "code",
    ];

    /// <summary>What shows what it is made of, because that is what it is for; what may go into one is searched where
    /// messages and explanations are made.</summary>
    private static readonly Type[] ShowsItsValue =
    [
        typeof(FactValue),
        typeof(Fact),
        typeof(PolicyReading),
        typeof(Parameter<>),
    ];

    /// <summary>What says something only where its parts agree; made from a real case below.</summary>
    private static readonly Type[] NeedsACase =
    [
        typeof(ArchivedVisit),
        typeof(ClaimOutcome),
        typeof(ClosedVisit),
        typeof(MergedVisit),
        typeof(OngoingVisit),
        typeof(PlannedVisit),
        typeof(UndoneVisit),
        typeof(OpeningHours),
        typeof(WorkingSchedule),
    ];

    [Fact]
    public void Nothing_but_identifiers_and_codes() =>
        Assert.Empty(
            Types
                .Select(type => (type, Text: TextOf(type)))
                .Where(one => one.Text.Contains(Marked.Mark, StringComparison.Ordinal))
                .Select(one => $"{one.type.Name} prints {one.Text}")
        );

    [Fact]
    public void All_of_them_are_searched()
    {
        Assert.True(Types.Count() > 400, $"{Types.Count()} types were searched.");
        Assert.Contains(Types, type => TextOf(type).Contains("ID-7", StringComparison.Ordinal));
        Assert.Equal(
            NeedsACase.Select(type => type.Name).Order(StringComparer.Ordinal),
            OwnText
                .Where(type => Fault(type) is not null)
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_visit_shows_its_identifiers_and_not_why_it_was_called_off()
    {
        string text = $"{Tests.Visits.Cases.Begun()}";
        Assert.Contains(Tests.Visits.Cases.Plan.VisitId, text, StringComparison.Ordinal);
        Assert.DoesNotContain("reason", text, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<Type> Types =>
        OwnText.Where(type =>
            !NeedsACase.Contains(type)
            && !ShowsItsValue.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type)
        );

    private static IEnumerable<Type> OwnText =>
        Library
            .PublicTypes.Where(type =>
                type is { IsAbstract: false, IsEnum: false, IsInterface: false, IsByRefLike: false }
                && !typeof(Delegate).IsAssignableFrom(type)
                && !typeof(Attribute).IsAssignableFrom(type)
            )
            .Select(type => type.ContainsGenericParameters ? Closed(type) : type)
            .OfType<Type>()
            .Where(type =>
                type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType!.Assembly == Library.Assembly
            );

    private static string TextOf(Type type) => $"{new Marked(MarkOf).Make(type)}";

    private static string MarkOf(Type owner, string part) =>
        part.EndsWith("Id", StringComparison.Ordinal)
        || part.EndsWith("Code", StringComparison.Ordinal)
        || Identifiers.Contains(part)
        || Identifiers.Contains($"{owner.Name}.{part}")
        || part == "layers"
            ? "ID-7"
            : Marked.Mark;

    private static Exception? Fault(Type type)
    {
        try
        {
            _ = TextOf(type);
            return null;
        }
        catch (Exception fault) when (fault is NullReferenceException or ArgumentNullException)
        {
            return fault;
        }
    }

    private static Type? Closed(Type type)
    {
        Type open = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        foreach (Type argument in (Type[])[typeof(Money), typeof(string), typeof(long)])
        {
            try
            {
                return open.MakeGenericType([.. open.GetGenericArguments().Select(_ => argument)]);
            }
            catch (ArgumentException)
            {
                // the type asks for something else
            }
        }

        return null;
    }
}
