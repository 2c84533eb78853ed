using System.Reflection;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Tests.PolicyPages;

/// <summary>The clauses that the code of the library says it carries out.</summary>
internal static class ImplementedClauses
{
    private const BindingFlags Everything =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static ValueList<string> All { get; } =
        typeof(PolicyBook)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMembers(Everything).Prepend<MemberInfo>(type))
            .Distinct()
            .SelectMany(member => member.GetCustomAttributes<ImplementsAttribute>(inherit: false))
            .SelectMany(attribute => attribute.Clauses)
            .Order(StringComparer.Ordinal)
            .ToValueList();
}
