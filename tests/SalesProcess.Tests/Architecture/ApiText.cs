using System.Reflection;
using System.Runtime.CompilerServices;

namespace SalesProcess.Tests.Architecture;

/// <summary>Writes types and members the way a reader of the approved file expects them.</summary>
internal static class ApiText
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string? Of(MemberInfo member) =>
        member switch
        {
            ConstructorInfo { IsStatic: false } constructor => $"new({Parameters(constructor)})",
            MethodInfo { IsSpecialName: false } or MethodInfo { Name: ['o', 'p', '_', ..] } => Method(
                (MethodInfo)member
            ),
            PropertyInfo property => Property(property),
            FieldInfo { IsLiteral: true } constant => $"{constant.Name} = {constant.GetRawConstantValue()}",
            FieldInfo field => $"{Name(field.FieldType)} {field.Name}",
            _ => null,
        };

    public static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return "ref " + Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying);
        }

        if (type.IsGenericParameter || !type.IsGenericType)
        {
            return type.IsNested && !type.IsGenericParameter
                ? $"{Name(type.DeclaringType!)}.{type.Name}"
                : type.Name;
        }

        string name = type.Name.Split('`')[0];
        string outer = type.IsNested ? Name(type.DeclaringType!).Split('<')[0] + "." : "";
        return $"{outer}{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }

    private static string Method(MethodInfo method)
    {
        string generic = method.IsGenericMethod
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>"
            : "";
        return $"{Modifier(method)}{Name(method.ReturnType)}{Mark(Nullability.Create(method.ReturnParameter).ReadState)} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Property(PropertyInfo property)
    {
        bool isInit =
            property.SetMethod is { IsPublic: true } setter
            && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
        string index = property.GetIndexParameters() is { Length: > 0 } parameters
            ? $"[{string.Join(", ", parameters.Select(p => Name(p.ParameterType)))}]"
            : "";
        bool isRequired = property.IsDefined(typeof(RequiredMemberAttribute), inherit: false);
        return $"{(isRequired ? "required " : "")}{Modifier(property.GetMethod!)}{Name(property.PropertyType)}{Mark(Nullability.Create(property).ReadState)} {property.Name}{index} {{ get;{(isInit ? " init;" : "")} }}";
    }

    private static string Modifier(MethodBase method) =>
        (method.IsFamily ? "protected " : "")
        + (method.IsStatic ? "static " : "")
        + (method.IsAbstract ? "abstract " : "");

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        Type type = parameter.IsOut ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        string nullable = Mark(Nullability.Create(parameter).WriteState);
        string value = parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : "";
        return $"{(parameter.IsOut ? "out " : "")}{Name(type)}{nullable} {parameter.Name}{value}";
    }

    private static string Mark(NullabilityState state) => state == NullabilityState.Nullable ? "?" : "";
}
