using System.Reflection;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Architecture;

/// <summary>The assembly under test, as the tests of its style see it.</summary>
internal static class Library
{
    public const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static Assembly Assembly { get; } = typeof(PolicyBook).Assembly;

    /// <summary>Every type that people wrote, public or not.</summary>
    public static IEnumerable<Type> OwnTypes =>
        Assembly
            .GetTypes()
            .Where(type =>
                type.FullName!.StartsWith("SalesProcess.", StringComparison.Ordinal)
                && !type.Name.Contains('<', StringComparison.Ordinal)
            );

    public static IEnumerable<Type> PublicTypes => Assembly.GetExportedTypes();
}
