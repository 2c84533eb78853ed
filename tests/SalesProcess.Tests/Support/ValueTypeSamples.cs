using System.Runtime.CompilerServices;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Support;

/// <summary>The samples of one value type, and each promise of <see cref="Contract"/> held for them.</summary>
internal abstract record ValueTypeSamples
{
    public abstract Type Type { get; }

    public abstract string FactType { get; }

    public abstract void HoldEquality();

    public abstract void HoldOrder();

    public abstract void HoldDefault();

    public abstract void HoldSpelling();

    public abstract void HoldRefusals();

    public abstract void HoldFacts();

    public abstract void HoldJson();
}

/// <param name="Values">Distinct values with their one spelling.</param>
/// <param name="Default">The spelling of <c>default</c>; null for a class, which has none.</param>
/// <param name="NotValues">Texts that come close.</param>
/// <param name="HoldOrderOf">The order that the type promises.</param>
internal sealed record ValueTypeSamples<T>(
    (T Value, string Text)[] Values,
    string? Default,
    string[] NotValues,
    Action<T[]> HoldOrderOf
) : ValueTypeSamples
    where T : IFactValue<T>
{
    private static readonly string[] NeverValues = ["", " ", "\0", "?", "-", ".", "%", "/", "\ud800"];

    public override Type Type => typeof(T);

    public override string FactType => T.FactType;

    private T[] All => [.. Values.Select(sample => sample.Value)];

    public override void HoldEquality() =>
        Contract.Equality(All, [.. Values.Select(sample => T.Parse(sample.Text, null))]);

    public override void HoldOrder() => HoldOrderOf(All);

    public override void HoldDefault()
    {
        if (!typeof(T).IsValueType)
        {
            Assert.Null(Default);
            Assert.True(typeof(T).IsSealed);
            Assert.Null(typeof(T).GetConstructor([]));
            return;
        }

        Assert.True(typeof(T).IsDefined(typeof(IsReadOnlyAttribute), inherit: false));
        Contract.Spelling(default(T)!, Default!);
        Contract.Json(default(T)!);
        Contract.Facts([default(T)!]);
        Assert.Equal(default(T), T.Parse(Default!, null));
    }

    public override void HoldSpelling() => Assert.All(Values, s => Contract.Spelling(s.Value, s.Text));

    public override void HoldRefusals()
    {
        Contract.RefusesNull<T>();
        string[] padded = [.. Values.SelectMany(s => new[] { $" {s.Text}", $"{s.Text} ", $"{s.Text}\n" })];
        Assert.All([.. NeverValues, .. NotValues, .. padded], Contract.Refuses<T>);
    }

    public override void HoldFacts() => Contract.Facts(All);

    public override void HoldJson()
    {
        Assert.All(All, Contract.Json);
        Contract.RefusesJson<T>();
    }
}
