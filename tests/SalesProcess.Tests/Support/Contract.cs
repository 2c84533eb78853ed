using System.Globalization;
using System.Reflection;
using System.Text.Json;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Support;

/// <summary>
/// The one tester of what every value type promises. A value type gives samples; each method here holds one promise
/// for all of them.
/// </summary>
internal static class Contract
{
    /// <summary>
    /// Values that are equal one by one, and differ across: every spelling of equality says so, and equal values have
    /// equal hash codes.
    /// </summary>
    public static void Equality<T>(IReadOnlyList<T> values, IReadOnlyList<T> same)
        where T : notnull
    {
        Assert.True(typeof(T).IsAssignableTo(typeof(IEquatable<T>)), "does not implement IEquatable");
        for (int i = 0; i < values.Count; i++)
        {
            for (int j = 0; j < same.Count; j++)
            {
                string pair = $"{values[i]} and {same[j]}";
                Assert.True(values[i].Equals(same[j]) == (i == j), $"Equals: {pair}");
                Assert.True(((IEquatable<T>)values[i]).Equals(same[j]) == (i == j), $"IEquatable: {pair}");
                Assert.True(Operator("op_Equality", values[i], same[j]) == (i == j), $"==: {pair}");
                Assert.True(Operator("op_Inequality", values[i], same[j]) == (i != j), $"!=: {pair}");
            }

            Assert.Equal(values[i].GetHashCode(), same[i].GetHashCode());
            Assert.False(values[i].Equals(null));
            Assert.False(values[i].Equals(new object()));
            Assert.False(values[i].Equals(values[i].ToString()));
            if (values[i] is { } value && default(T) is null)
            {
                Assert.False(((IEquatable<T>)value).Equals(default!));
                Assert.False(Operator<T>("op_Equality", value, default));
                Assert.False(Operator<T>("op_Equality", default, value));
                Assert.True(Operator<T>("op_Equality", default, default));
                Assert.True(Operator<T>("op_Inequality", value, default));
            }
        }

        Assert.True(values.Select(value => value.GetHashCode()).Distinct().Count() > values.Count / 2);
    }

    /// <summary>Ascending values compare so by every spelling of order; null comes first.</summary>
    public static void Order<T>(IReadOnlyList<T> ascending)
        where T : IComparable<T>
    {
        for (int i = 0; i < ascending.Count; i++)
        {
            T left = ascending[i];
            for (int j = 0; j < ascending.Count; j++)
            {
                T right = ascending[j];
                string pair = $"{left} and {right}";
                Assert.True(Math.Sign(left.CompareTo(right)) == Math.Sign(i - j), $"CompareTo: {pair}");
                Assert.True(((IComparable)left).CompareTo(right) == left.CompareTo(right), $"object: {pair}");
                Assert.True(Operator("op_LessThan", left, right) == i < j, $"<: {pair}");
                Assert.True(Operator("op_LessThanOrEqual", left, right) == i <= j, $"<=: {pair}");
                Assert.True(Operator("op_GreaterThan", left, right) == i > j, $">: {pair}");
                Assert.True(Operator("op_GreaterThanOrEqual", left, right) == i >= j, $">=: {pair}");
            }

            Assert.True(((IComparable)left).CompareTo(null) > 0, $"{left} comes after null");
            ArgumentException wrong = Assert.Throws<ArgumentException>(() =>
                ((IComparable)left).CompareTo("a text")
            );
            Assert.EndsWith("s only. (Parameter 'obj')", wrong.Message, StringComparison.Ordinal);
            if (default(T) is null)
            {
                Assert.True(left.CompareTo(default!) > 0);
                Assert.True(Operator<T>("op_LessThan", default, left));
                Assert.True(Operator<T>("op_LessThanOrEqual", default, default));
                Assert.False(Operator<T>("op_GreaterThan", default, left));
                Assert.True(Operator<T>("op_GreaterThanOrEqual", left, default));
            }
        }

        Assert.Equal(ascending, ascending.Reverse().Order());
    }

    /// <summary>A type without an order offers no part of one, so that nobody relies on it.</summary>
    public static void NoOrder<T>()
    {
        Assert.False(typeof(T).IsAssignableTo(typeof(IComparable<T>)));
        Assert.False(typeof(T).IsAssignableTo(typeof(IComparable)));
        string[] orders =
        [
            "op_LessThan",
            "op_LessThanOrEqual",
            "op_GreaterThan",
            "op_GreaterThanOrEqual",
            "CompareTo",
        ];
        Assert.DoesNotContain(typeof(T).GetMethods(), method => orders.Contains(method.Name));
    }

    /// <summary>A value writes itself one way and reads itself back, whatever the culture.</summary>
    public static void Spelling<T>(T value, string text)
        where T : IFactValue<T> =>
        Cultures.UnderEach(culture =>
        {
            Assert.Equal(text, value.ToString());
            Assert.Equal(text, $"{value}");
            Assert.Equal(text, value.ToString(null, null));
            Assert.Equal(text, value.ToString(null, culture));
            Assert.Equal(value, T.Parse(text, culture));
            Assert.Equal(value, T.Parse(text, null));
            Assert.Equal(value, OwnParse<T>(text));
            Assert.True(T.TryParse(text, culture, out T? tried));
            Assert.Equal(value, tried);
            Assert.True(OwnTryParse(text, out T? own));
            Assert.Equal(value, own);
        });

    /// <summary>A text that is not a value: TryParse says no, Parse says so in a sentence.</summary>
    public static void Refuses<T>(string text)
        where T : IFactValue<T> =>
        Cultures.UnderEach(culture =>
        {
            Assert.False(T.TryParse(text, culture, out T? tried), $"'{text}' was read as {tried}");
            Assert.Equal(default, tried);
            Assert.False(OwnTryParse(text, out T? own));
            Assert.Equal(default, own);
            FormatException fault = Assert.Throws<FormatException>(() => T.Parse(text, culture));
            Assert.StartsWith($"'{text}' is not a", fault.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", fault.Message, StringComparison.Ordinal);
        });

    /// <summary>Null is not a text: TryParse says no, Parse names the argument.</summary>
    public static void RefusesNull<T>()
        where T : IFactValue<T>
    {
        Assert.False(T.TryParse(null, CultureInfo.InvariantCulture, out T? tried));
        Assert.Equal(default, tried);
        Assert.False(OwnTryParse<T>(null, out _));
        Assert.Throws<ArgumentNullException>("s", () => T.Parse(null!, null));
    }

    /// <summary>A value stands as a fact and is read back from it, alone and in a list.</summary>
    public static void Facts<T>(IReadOnlyList<T> values)
        where T : IFactValue<T>
    {
        foreach (T value in values)
        {
            FactValue fact = FactValue.Of(value);
            Assert.Equal(new FactValue(T.FactType, value.ToString()!), fact);
            Assert.Equal(value, fact.As<T>());
            Assert.Throws<InvalidOperationException>(() => new FactValue("other", fact.Text).As<T>());
        }

        FactValue list = FactValue.OfList(values);
        Assert.Equal($"{T.FactType}-list", list.Type);
        Assert.Equal(values, list.AsList<T>());
        Assert.Empty(FactValue.OfList<T>([]).AsList<T>());
    }

    /// <summary>A value is one JSON string, alone, as optional, in a list and in an object.</summary>
    public static void Json<T>(T value)
        where T : IFactValue<T> =>
        Cultures.UnderEach(_ =>
        {
            string json = JsonSerializer.Serialize(value);
            Assert.Equal(value.ToString(), JsonSerializer.Deserialize<string>(json));
            Assert.Equal(value, JsonSerializer.Deserialize<T>(json));

            Type optional = typeof(T).IsValueType ? typeof(Nullable<>).MakeGenericType(typeof(T)) : typeof(T);
            Assert.Equal(json, JsonSerializer.Serialize(value, optional));
            Assert.Equal(value, JsonSerializer.Deserialize(json, optional));
            Assert.Equal("null", JsonSerializer.Serialize((object?)null, optional));
            Assert.Null(JsonSerializer.Deserialize("null", optional));

            string inside = JsonSerializer.Serialize(new Holder<T>(value, [value, value]));
            Assert.Equal($$"""{"One":{{json}},"Many":[{{json}},{{json}}]}""", inside);
            Holder<T> back = JsonSerializer.Deserialize<Holder<T>>(inside)!;
            Assert.Equal(value, back.One);
            Assert.Equal([value, value], back.Many);
        });

    /// <summary>JSON that is not the string of a value is refused with a sentence.</summary>
    public static void RefusesJson<T>()
        where T : IFactValue<T>
    {
        string asString = $"A value of type '{T.FactType}' is written as a string.";
        string[] wrongTokens = ["12", "-1.5", "true", "false", "{}", "[]", "[\"1\"]"];
        foreach (string json in typeof(T).IsValueType ? [.. wrongTokens, "null"] : wrongTokens)
        {
            Assert.Equal(asString, JsonFault<T>(json));
            Assert.Equal(asString, JsonFault<Holder<T>>($$"""{ "One": {{json}}, "Many": [] }""", json));
        }

        Assert.Equal($"'no value' is not a value of type '{T.FactType}'.", JsonFault<T>("\"no value\""));
        Assert.Equal($"'' is not a value of type '{T.FactType}'.", JsonFault<T>("\"\""));
        JsonFault<T>("\"\\ud800\"");
    }

    private static string JsonFault<T>(string json, string? why = null)
    {
        JsonException? fault = Record.Exception(() => JsonSerializer.Deserialize<T>(json)) as JsonException;
        Assert.True(fault is not null, $"{why ?? json} gave no JsonException");
        return fault.Message;
    }

    private static bool Operator<T>(string name, T? left, T? right)
    {
        MethodInfo? method = typeof(T).GetMethod(name, [typeof(T), typeof(T)]);
        Assert.True(method is not null, $"{typeof(T).Name} has no {name}");
        return (bool)method.Invoke(null, [left, right])!;
    }

    private static T OwnParse<T>(string text)
    {
        MethodInfo? method = typeof(T).GetMethod("Parse", [typeof(string)]);
        Assert.True(method is not null, $"{typeof(T).Name} has no Parse of its own");
        return (T)method.Invoke(null, [text])!;
    }

    private static bool OwnTryParse<T>(string? text, out T? value)
    {
        Type[] parameters = [typeof(string), typeof(T).MakeByRefType()];
        MethodInfo? method = typeof(T).GetMethod("TryParse", parameters);
        Assert.True(method is not null, $"{typeof(T).Name} has no TryParse of its own");
        object?[] arguments = [text, null];
        bool answer = (bool)method.Invoke(null, arguments)!;
        value = (T?)arguments[1];
        return answer;
    }

    private sealed record Holder<T>(T One, T[] Many);
}
