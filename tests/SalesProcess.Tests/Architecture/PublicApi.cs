using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Architecture;

/// <summary>The public surface is written down; it changes on purpose only.</summary>
public class PublicApi
{
    private const BindingFlags Own =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    [Fact]
    public void Is_the_approved_one()
    {
        var text = new StringBuilder();
        foreach (Type type in Library.PublicTypes.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(type.Namespace).Append(": ").Append(Head(type)).Append('\n');
            foreach (
                string member in type.GetMembers(Own)
                    .Where(IsVisible)
                    .Select(ApiText.Of)
                    .OfType<string>()
                    .Order(StringComparer.Ordinal)
            )
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        Approved.Matches(
            text.ToString(),
            "tests",
            "SalesProcess.Tests",
            "Architecture",
            "PublicApi.approved.txt"
        );
    }

    private static string Head(Type type)
    {
        string kind =
            type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? "struct"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsSealed ? "sealed class"
            : type.IsAbstract ? "abstract class"
            : "class";
        string bases = string.Join(
            ", ",
            type.GetInterfaces().Select(ApiText.Name).Order(StringComparer.Ordinal)
        );
        return $"{kind} {ApiText.Name(type)}{(bases.Length > 0 ? $" : {bases}" : "")}";
    }

    private static bool IsVisible(MemberInfo member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && member switch
        {
            MethodBase method => method.IsPublic || method.IsFamily,
            FieldInfo field => field.IsPublic && !field.IsSpecialName,
            PropertyInfo property => property.GetAccessors().Length > 0,
            _ => false,
        };
}
