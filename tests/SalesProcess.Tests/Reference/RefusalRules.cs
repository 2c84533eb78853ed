using System.Reflection;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Reference;

/// <summary>Every way in which the library says no, read from the properties of the assembly that publish one.</summary>
internal static class RefusalRules
{
    public static Rule[] All { get; } =
    [
        .. typeof(RefusalCode)
            .Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Where(property => property.PropertyType == typeof(RefusalRule))
            .Select(property => new Rule((RefusalRule)property.GetValue(null)!, property))
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    public sealed record Rule(RefusalRule Refusal, PropertyInfo Property)
    {
        public string Code => Refusal.Code.Code;

        public string English => Refusal.Message.English;

        public string Chinese => Refusal.Message.Chinese;

        public string Namespace => Property.DeclaringType!.Namespace!;

        public string Member => $"{Property.DeclaringType!.Name}.{Property.Name}";

        public string Chapter => Code.Split('.')[0];
    }
}
