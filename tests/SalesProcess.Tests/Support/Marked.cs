using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Tests.Architecture;

namespace SalesProcess.Tests.Support;

/// <summary>
/// Makes an object of any type of the library in which every text is a mark, so that what the object says of itself can
/// be searched for marks. The objects need not make sense; nothing but their texts is looked at.
/// </summary>
internal sealed class Marked(Func<Type, string, string> textOf)
{
    /// <summary>What stands for everything personal that a text could hold.</summary>
    public const string Mark = "Wang-Xiaoming-138";

    private const int Deepest = 12;

    private readonly Stack<Type> path = [];

    /// <summary>Makes an object; null where the type holds itself, or nothing can be made of it.</summary>
    public object? Make(Type type)
    {
        if (Simple(type) is { } simple)
        {
            return simple;
        }

        if (type.IsArray)
        {
            return ArrayOf(type.GetElementType()!);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() is var open)
        {
            Type item = type.GetGenericArguments()[0];
            if (open == typeof(ValueList<>))
            {
                return ListOf(nameof(ToValueList), item);
            }

            if (open == typeof(ImmutableArray<>))
            {
                return ListOf(nameof(ToImmutable), item);
            }
        }

        Type? made = type.IsAbstract ? CaseOf(type) : type;
        if (
            made is null
            || made.Assembly != Library.Assembly
            || made.ContainsGenericParameters
            || typeof(Delegate).IsAssignableFrom(made)
            || path.Count > Deepest
            || path.Contains(made)
        )
        {
            return null;
        }

        path.Push(made);
        object value = RuntimeHelpers.GetUninitializedObject(made);
        foreach (FieldInfo field in FieldsOf(made))
        {
            object? part =
                field.FieldType == typeof(string) ? textOf(field.DeclaringType!, NameOf(field))
                : field.FieldType == typeof(ValueList<string>)
                    ? (ValueList<string>)[textOf(field.DeclaringType!, NameOf(field))]
                : Make(field.FieldType);
            if (part is not null)
            {
                field.SetValue(value, part);
            }
        }

        path.Pop();
        return value;
    }

    private static object? Simple(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) ? Mark
            : type == typeof(bool) ? true
            : type == typeof(int) ? 1
            : type == typeof(long) ? 1L
            : type == typeof(FactValue) ? new FactValue("text", Mark)
            : type == typeof(BilingualText) ? new BilingualText("words of the policy", "政策文字")
            : type == typeof(ClauseId) ? ClauseId.Parse("PRIV-01")
            : type == typeof(RefusalCode) ? new RefusalCode("samples.code")
            : type == typeof(Money) ? SalesProcess.Measures.Money.Parse("CNY 1.00")
            : type == typeof(Quantity) ? SalesProcess.Measures.Quantity.Parse("1 pcs")
            : type == typeof(LocalDate) ? new LocalDate(2026, 10, 9)
            : type == typeof(LocalTime) ? new LocalTime(9, 0)
            : type == typeof(LocalDateTime) ? new LocalDateTime(2026, 10, 9, 9, 0)
            : type == typeof(YearMonth) ? new YearMonth(2026, 10)
            : type == typeof(AnnualDate) ? new AnnualDate(10, 9)
            : type == typeof(Duration) ? Duration.FromHours(1)
            : type == typeof(DateInterval)
                ? new DateInterval(new LocalDate(2026, 10, 9), new LocalDate(2026, 10, 10))
            : type == typeof(DateOnly) ? new DateOnly(2026, 10, 9)
            : type == typeof(TimeOnly) ? new TimeOnly(9, 0)
            : type == typeof(DateTime) ? new DateTime(2026, 10, 9)
            : type.IsEnum ? Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)
            : type == typeof(ValueType) ? null
            : type.IsPrimitive ? Activator.CreateInstance(type)
            : null;
    }

    private Array ArrayOf(Type item)
    {
        object? one = Make(item);
        // twice, so that a place of 1 lies inside
        Array array = Array.CreateInstance(item, one is null ? 0 : 2);
        for (int i = 0; i < array.Length; i++)
        {
            array.SetValue(one, i);
        }

        return array;
    }

    private object ListOf(string make, Type item) =>
        typeof(Marked)
            .GetMethod(make, BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(item)
            .Invoke(null, [ArrayOf(item)])!;

    private static ValueList<T> ToValueList<T>(T[] items) => items.ToValueList();

    private static ImmutableArray<T> ToImmutable<T>(T[] items) => [.. items];

    /// <summary>A case of a closed union, or whatever else fills an abstract type.</summary>
    private static Type? CaseOf(Type type) =>
        Library
            .Assembly.GetTypes()
            .FirstOrDefault(one =>
                !one.IsAbstract && !one.ContainsGenericParameters && type.IsAssignableFrom(one)
            );

    private static IEnumerable<FieldInfo> FieldsOf(Type type) =>
        type == typeof(object) || type == typeof(ValueType)
            ? []
            : FieldsOf(type.BaseType!)
                .Concat(
                    type.GetFields(
                        BindingFlags.Instance
                            | BindingFlags.Public
                            | BindingFlags.NonPublic
                            | BindingFlags.DeclaredOnly
                    )
                );

    /// <summary>The name of the property or parameter that a field belongs to.</summary>
    private static string NameOf(FieldInfo field) =>
        field.Name.StartsWith('<')
            ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)]
            : field.Name;
}
