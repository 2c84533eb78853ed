using System.Reflection;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Reference;

/// <summary>Every way in which the library says no, read from the fields of the assembly that hold one.</summary>
internal static class RefusalRules
{
    private const BindingFlags Own =
        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static Rule[] All { get; } =
    [
        .. typeof(RefusalCode)
            .Assembly.GetTypes()
            .Select(Closed)
            .SelectMany(type => type.GetFields(Own))
            .Where(field => field.FieldType.Name == "RefusalRule")
            .Select(field => Read(field.DeclaringType!, field.GetValue(null)!))
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    // a rule kept by a generic type is the same whatever the type is made of
    private static Type Closed(Type type) =>
        type.IsGenericTypeDefinition
        && type.GetFields(Own).Any(field => field.FieldType.Name == "RefusalRule")
            ? type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(object))])
            : type;

    private static Rule Read(Type keeper, object rule)
    {
        T Part<T>(string name) =>
            (T)
                rule.GetType()
                    .GetProperty(name, BindingFlags.Instance | BindingFlags.NonPublic)!
                    .GetValue(rule)!;
        return new Rule(
            Part<RefusalCode>("Code").Code,
            Part<string>("English"),
            Part<string>("Chinese"),
            keeper.Namespace!
        );
    }

    public sealed record Rule(string Code, string English, string Chinese, string Namespace)
    {
        public string Chapter => Code.Split('.')[0];
    }
}
