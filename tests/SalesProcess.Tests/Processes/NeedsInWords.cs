using NodaTime.Text;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Processes;

/// <summary>Judges a condition of a move anew, from the words and facts of an explanation alone.</summary>
internal static class NeedsInWords
{
    public static bool IsMet(string need, Explanation why)
    {
        string[] parts = need.Split(": ", 2);
        return parts[0] switch
        {
            "recorded" => why.FactsNamed(parts[1]).Any(value => value.Text.Trim().Length > 0),
            "given" => why.FactsNamed("given").Any(value => value.Text == parts[1]),
            "confirmed" => Last(parts[1], why)?.Text == "yes",
            "not" => !IsMet(parts[1], why),
            "approved" => IsApproved(
                parts[1].Split(" by ", 2)[1],
                [.. why.FactsNamed(parts[1].Split(" by ")[0] + "-by").Select(word => word.Text)]
            ),
            "on-time" => Last(parts[1], why) is { } due && IsBy(why.FactNamed("at").AsDateTime(), due),
            "not-before" => Last(parts[1], why) is { } from && IsFrom(why.FactNamed("at").AsDateTime(), from),
            "attempts-left" => why.FactNamed("limit").Type == "whole"
                && why.FactNamed("times-made").AsWhole() < why.FactNamed("limit").AsWhole(),
            "not-from" => why.FactNamed("state").Text != parts[1],
            "nothing-open" => why.FactNamed("items").Text == why.FactNamed("settled").Text,
            _ => throw new InvalidOperationException($"No such condition: {need}"),
        };
    }

    /// <summary>Whether words such as 'supervisor yes', in their order, make an approval such as chain(a, any(b, c)).</summary>
    public static bool IsApproved(string approval, string[] words) => Satisfied(approval, words) is not null;

    /// <summary>The number of words after which the approval holds for good; null if it never does.</summary>
    private static int? Satisfied(string approval, string[] words)
    {
        int bracket = approval.IndexOf('(', StringComparison.Ordinal);
        if (bracket < 0)
        {
            string[] own =
            [
                .. words.Where(word => word.StartsWith(approval + " ", StringComparison.Ordinal)),
            ];
            return own.Length == 0 || own[^1].EndsWith("no", StringComparison.Ordinal)
                ? null
                : FirstOfLastRun(approval, words);
        }

        string[] parts = Parts(approval[(bracket + 1)..^1]);
        switch (approval[..bracket])
        {
            case "all":
                int?[] all = [.. parts.Select(part => Satisfied(part, words))];
                return all.Any(one => one is null) ? null : all.Max();
            case "any":
                return parts.Select(part => Satisfied(part, words)).Min();
            default:
                int used = 0;
                foreach (string part in parts)
                {
                    if (Satisfied(part, words[used..]) is not { } more)
                    {
                        return null;
                    }

                    used += more;
                }

                return used;
        }
    }

    private static int FirstOfLastRun(string role, string[] words)
    {
        int lastNo = Array.LastIndexOf(words, role + " no");
        return Array.IndexOf(words, role + " yes", lastNo + 1) + 1;
    }

    private static string[] Parts(string inner)
    {
        var parts = new List<string>();
        (int depth, int start) = (0, 0);
        for (int i = 0; i < inner.Length; i++)
        {
            depth +=
                inner[i] == '(' ? 1
                : inner[i] == ')' ? -1
                : 0;
            if (depth == 0 && inner[i] == ',')
            {
                parts.Add(inner[start..i]);
                start = i + 2;
            }
        }

        return [.. parts, inner[start..]];
    }

    private static FactValue? Last(string name, Explanation why) =>
        why.FactsNamed(name) is [.., var last] ? last : null;

    private static bool IsBy(LocalDateTime at, FactValue due) =>
        due.Type switch
        {
            "date" => at.Date <= LocalDatePattern.Iso.Parse(due.Text).Value,
            "date-time" => at <= due.AsDateTime(),
            _ => false,
        };

    private static bool IsFrom(LocalDateTime at, FactValue from) =>
        from.Type switch
        {
            "date" => at.Date >= LocalDatePattern.Iso.Parse(from.Text).Value,
            "date-time" => at >= from.AsDateTime(),
            _ => false,
        };
}
