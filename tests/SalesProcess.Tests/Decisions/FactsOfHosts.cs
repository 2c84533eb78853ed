using System.Diagnostics.CodeAnalysis;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Decisions;

/// <summary>A value type of a host's own stands as a fact beside those of the library.</summary>
public class FactsOfHosts
{
    private static readonly Shelf Left = new("left");
    private static readonly Shelf Right = new("right");

    [Fact]
    public void It_is_read_back_alone_and_in_a_list()
    {
        Assert.Equal(new FactValue("acme-shelf", "shelf left"), FactValue.Of(Left));
        Assert.Equal(Left, FactValue.Of(Left).As<Shelf>());
        Assert.Equal([Left, Right], FactValue.OfList([Left, Right]).AsList<Shelf>());
    }

    [Fact]
    public void It_is_stored_with_an_explanation()
    {
        Explanation stored = ExplanationJson.Read(
            ExplanationJson.Write(Explained.Step with { Outcome = FactValue.Of(Right) })
        );
        Assert.Equal(Right, stored.Outcome.As<Shelf>());
    }

    [Fact]
    public void A_spelling_that_it_does_not_know_is_its_own_fault_to_report() =>
        Assert.Throws<FormatException>(() => new FactValue("acme-shelf", "left").As<Shelf>());

    private sealed record Shelf(string Side) : IFactValue<Shelf>
    {
        public static string FactType => "acme-shelf";

        public static Shelf Parse(string s, IFormatProvider? provider) =>
            TryParse(s, provider, out Shelf? shelf)
                ? shelf
                : throw new FormatException($"'{s}' is no shelf.");

        public static bool TryParse(
            [NotNullWhen(true)] string? s,
            IFormatProvider? provider,
            [MaybeNullWhen(false)] out Shelf result
        )
        {
            result =
                s is not null && s.StartsWith("shelf ", StringComparison.Ordinal) ? new Shelf(s[6..]) : null;
            return result is not null;
        }

        public string ToString(string? format, IFormatProvider? formatProvider) => $"shelf {Side}";
    }
}
