using System.Reflection;
using System.Runtime.CompilerServices;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Architecture;

/// <summary>What holds for every type of the library.</summary>
public class TheTypes
{
    private static readonly Type[] FloatingPoint = [typeof(double), typeof(float), typeof(Half)];

    [Fact]
    public void Are_readonly_where_they_are_structs() =>
        Assert.Empty(
            Library
                .OwnTypes.Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false })
                // an inline array is room that is written to
                .Where(type => !type.IsDefined(typeof(InlineArrayAttribute), inherit: false))
                .Where(type => !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false))
        );

    [Fact]
    public void Have_operators_where_they_compare()
    {
        string[] operators =
        [
            "op_LessThan",
            "op_LessThanOrEqual",
            "op_GreaterThan",
            "op_GreaterThanOrEqual",
            "op_Equality",
            "op_Inequality",
        ];
        var lacking =
            from type in Library.PublicTypes
            where type.GetInterfaces().Contains(typeof(IComparable)) && !type.IsEnum
            from name in operators
            where type.GetMethods().All(method => method.Name != name)
            select $"{type.Name} lacks {name}";
        Assert.Empty(lacking);
    }

    [Fact]
    public void Have_equality_operators_where_they_are_equatable() =>
        Assert.Empty(
            Library
                .PublicTypes.Where(type =>
                    !type.IsInterface
                    && type.GetInterfaces()
                        .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>))
                )
                .Where(type => type.GetMethods().All(method => method.Name != "op_Equality"))
        );

    [Fact]
    public void Hold_and_pass_no_floating_point()
    {
        var floating =
            from type in Library.OwnTypes
            from member in type.GetMembers(Library.Declared)
            where
                TypesOf(member).Any(used => FloatingPoint.Contains(Nullable.GetUnderlyingType(used) ?? used))
            select $"{type.Name}.{member.Name}";
        Assert.Empty(floating);
    }

    [Fact]
    public void Calculate_with_no_floating_point() =>
        Assert.Empty(FloatingPointCode.MethodsOf(Library.Assembly));

    // what the compiler writes for a record shows every part, personal or not, and numbers as the culture has them
    [Fact]
    public void Write_themselves_in_words_of_their_own() =>
        Assert.Empty(
            Library
                .PublicTypes.Where(type => !type.IsAbstract && type.GetMethod("<Clone>$") is not null)
                .Select(type => type.GetMethod(nameof(ToString), Type.EmptyTypes)!)
                .Where(method => method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
                .Select(method => method.DeclaringType!.Name)
        );

    [Fact]
    public void Keep_no_state_that_changes()
    {
        var changing =
            from type in Library.OwnTypes
            from field in type.GetFields(Library.Declared)
            where field.IsStatic && !field.IsInitOnly && !field.IsLiteral
            select $"{type.Name}.{field.Name}";
        Assert.Empty(changing);
    }

    [Fact]
    public void Can_be_set_only_when_they_are_made()
    {
        var settable =
            from type in Library.PublicTypes
            from property in type.GetProperties()
            where property.DeclaringType!.Assembly == Library.Assembly
            where
                property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.Name}.{property.Name}";
        Assert.Empty(settable);
        Assert.Empty(
            Library
                .PublicTypes.Where(type => !type.IsEnum)
                .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance))
        );
    }

    [Fact]
    public void Spell_out_the_numbers_of_their_enums()
    {
        // a number that is not written moves when a member is put before it
        var unwritten =
            from file in Directory.GetFiles(
                Repository.PathOf("src", "SalesProcess"),
                "*.cs",
                SearchOption.AllDirectories
            )
            let text = File.ReadAllText(file)
            where text.Contains("public enum ", StringComparison.Ordinal)
            from line in text.Split('\n')
            where
                line.StartsWith("    ", StringComparison.Ordinal)
                && line.TrimEnd().EndsWith(',')
                && !line.Contains(" = ", StringComparison.Ordinal)
                && !line.Contains("///", StringComparison.Ordinal)
            select $"{Path.GetFileName(file)}: {line.Trim()}";
        Assert.Empty(unwritten);
    }

    private static IEnumerable<Type> TypesOf(MemberInfo member) =>
        member switch
        {
            FieldInfo field => [field.FieldType],
            PropertyInfo property => [property.PropertyType],
            MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(p => p.ParameterType)],
            ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
            _ => [],
        };
}
