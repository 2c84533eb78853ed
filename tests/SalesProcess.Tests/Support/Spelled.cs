using System.Globalization;
using System.Text.RegularExpressions;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Tests.Support;

/// <summary>
/// Reads the one-line spelling of bands back, such as <c>0 b 80 a(75) 100, edge above</c>: for short tests, and to work
/// an answer out again from an explanation alone.
/// </summary>
internal static partial class Spelled
{
    public static PolicyBands Bands(string spelling, bool ofSteps = false)
    {
        string[] parts = spelling.Split(", ");
        string[] words = parts[0].Split(' ');
        var bands = new List<PolicyBand>();
        for (int i = 1; i + 1 < words.Length; i += 2)
        {
            Match word = Word().Match(words[i]);
            Assert.True(word.Success, spelling);
            bands.Add(
                new PolicyBand(
                    word.Groups[1].Value,
                    BilingualText.Same(word.Groups[1].Value),
                    End(words[i - 1]),
                    End(words[i + 1]),
                    Number(word.Groups[2]),
                    Points: Number(word.Groups[3]) ?? (ofSteps ? 0 : null)
                )
            );
        }

        return PolicyBands.Create(
            End(words[0]),
            End(words[^1]),
            parts.Contains("edge below") ? BandEdge.Below : BandEdge.Above,
            new("points", "分"),
            bands.ToValueList(),
            parts.Any(part => part.StartsWith("up ", StringComparison.Ordinal)) ? Movement(parts) : null
        );
    }

    private static PolicyMovement Movement(string[] parts)
    {
        string? stay = parts.FirstOrDefault(part => part.StartsWith("stay ", StringComparison.Ordinal));
        string[] words = stay?.Split(' ') ?? [];
        return new PolicyMovement
        {
            Stay = stay is null ? null : int.Parse(words[1], CultureInfo.InvariantCulture),
            StayUnit = words.Contains("days") ? StayUnit.Days : StayUnit.Months,
            Holds = words.Contains("(both)") ? StayHolds.Both : StayHolds.Down,
            Up = parts.Contains("up one") ? StepsUp.One : StepsUp.Any,
            Down =
                parts.Contains("down one") ? StepsDown.One
                : parts.Contains("down lowest") ? StepsDown.Lowest
                : StepsDown.Any,
        };
    }

    private static long? End(string word) =>
        word == "*" ? null : long.Parse(word, CultureInfo.InvariantCulture);

    private static long? Number(Group group) =>
        group.Success ? long.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^([a-z0-9-]+)(?:\((-?[0-9]+)\))?(?:=([0-9]+))?$")]
    private static partial Regex Word();
}
