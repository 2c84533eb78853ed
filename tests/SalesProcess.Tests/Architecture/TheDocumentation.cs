using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SalesProcess.Tests.Architecture;

/// <summary>What is public is explained, and a type says what equality, order and default mean for it.</summary>
public partial class TheDocumentation
{
    private static readonly Dictionary<string, XElement> ByMember = XDocument
        .Load(Path.ChangeExtension(Library.Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!);

    [Fact]
    public void Has_a_summary_for_every_public_type() =>
        Assert.Empty(Library.PublicTypes.Where(type => Text(Id(type), "summary").Length == 0));

    [Fact]
    public void Says_what_equality_and_order_mean_for_every_value()
    {
        var silent =
            from type in Library.PublicTypes
            where IsValue(type)
            let remarks = Text(Id(type), "remarks")
            where !Says(remarks, "qual") || !Says(remarks, "rder")
            select type.Name;
        Assert.Empty(silent);
    }

    [Fact]
    public void Says_what_the_default_of_every_struct_is() =>
        Assert.Empty(
            Library
                .PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false })
                .Where(type => !ByMember[Id(type)].Descendants("c").Any(code => code.Value == "default"))
        );

    [Fact]
    public void Explains_every_parameter_and_result_of_every_public_method()
    {
        var silent =
            from entry in ByMember
            where
                entry.Key.StartsWith("M:", StringComparison.Ordinal)
                && entry.Value.Element("inheritdoc") is null
            where
                entry
                    .Value.Elements("param")
                    .Concat(entry.Value.Elements("returns"))
                    .Any(part => part.Value.Trim().Length < 2)
            select entry.Key;
        Assert.Empty(silent);
    }

    [Fact]
    public void Cites_only_clauses_that_exist()
    {
        var unknown =
            from entry in ByMember
            from Match cited in ClauseLike().Matches(entry.Value.Value)
            let id = SalesProcess.Decisions.ClauseId.Parse(cited.Value)
            where !SalesProcess.Clauses.ClauseCatalogue.BuiltIn.TryFind(id, out _)
            select $"{entry.Key} cites {id}";
        Assert.Empty(unknown);
    }

    private static bool IsValue(Type type) =>
        !type.IsInterface
        && !type.IsEnum
        && !type.IsNested
        && type.GetInterfaces()
            .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>));

    private static bool Says(string text, string word) => text.Contains(word, StringComparison.Ordinal);

    private static string Text(string id, string part) =>
        ByMember.TryGetValue(id, out XElement? member) ? member.Element(part)?.Value.Trim() ?? "" : "";

    private static string Id(Type type) => $"T:{type.FullName!.Replace('+', '.')}";

    [GeneratedRegex(@"\b(?:QUOTA|GRADE|VISIT|STOCK|ORDER)-[A-Z0-9]+-[A-Z0-9]+(?:-[A-Z0-9]+)*\b")]
    private static partial Regex ClauseLike();
}
