using System.Reflection;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Tests.PolicyPages;

/// <summary>The clauses that the code of the library says it carries out, in full or in part.</summary>
internal static class ImplementedClauses
{
    private const BindingFlags Everything =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static ValueList<string> InFull { get; } = Named(inPart: false).ToValueList();

    public static ValueList<string> InPart { get; } =
        Named(inPart: true).Except(InFull, StringComparer.Ordinal).ToValueList();

    public static ValueList<string> All { get; } = [.. InFull, .. InPart];

    private static IOrderedEnumerable<string> Named(bool inPart) =>
        typeof(PolicyBook)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMembers(Everything).Prepend<MemberInfo>(type))
            .Distinct()
            .SelectMany(member => member.GetCustomAttributes<ImplementsAttribute>(inherit: false))
            .Where(attribute => attribute.InPart == inPart)
            .SelectMany(attribute => attribute.Clauses)
            .Order(StringComparer.Ordinal);
}
