namespace SalesProcess.Tests.Customers.Lifecycle;

/// <summary>
/// A customer as a few variables, with the rules of the policy written down a second time. A command answers the codes of
/// its refusal, none if it was done.
/// </summary>
internal sealed class LifecycleModel(string criterion)
{
    private static readonly string[] OfIntent = ["intent", "stable-intent", "ready-to-sign"];

    private readonly Dictionary<string, (string State, bool Blocks, bool Waits)> obstacles = [];
    private LifecycleCommand? done;
    private bool noneSaid;
    private bool needKnown;

    public string Stage { get; private set; } = "unclassified";

    public LocalDateTime Last { get; private set; } = LifecycleScript.First.PlusDays(-1);

    public int Moves { get; private set; }

    /// <summary>What was done so far that the laws speak of, in words such as <c>signed</c>.</summary>
    public List<string> Done { get; } = [];

    public string[] Obstacles =>
        [.. obstacles.Select(one => $"{one.Key} {one.Value.State}{(one.Value.Waits ? " waits" : "")}")];

    public bool IsWithoutObstacles => noneSaid && obstacles.Count == 0;

    public string[] Do(LifecycleCommand command, LocalDateTime at)
    {
        if (command.IsRepeat && done is not null)
        {
            return command.Words == done.Words && command.Role == done.Role && at == Last
                ? []
                : ["processes.event-differs"];
        }

        string[] words = command.Words.Split(' ');
        HashSet<string> codes = [];
        if (Moves > 0 && at < Last)
        {
            codes.Add("processes.time-runs-backwards");
        }

        if (at.Date < LifecycleScript.Begun)
        {
            codes.Add("customers.lifecycle-before-beginning");
        }

        if (Target(words[0]) is not { } target)
        {
            codes.Add("processes.no-such-move");
        }
        else
        {
            codes.UnionWith(TableSaysNo(words, command.Role));
            if (codes.Count == 0 && OfObstacles(words).Length == 0)
            {
                Make(words, target);
                (Last, done) = (at, command);
                Moves++;
                Done.Add(words[0]);
                return [];
            }
        }

        codes.UnionWith(OfObstacles(words));
        return [.. codes];
    }

    /// <summary>The stage that a move leads to from here; null where there is no such move.</summary>
    private string? Target(string move)
    {
        bool isIntent = OfIntent.Contains(Stage);
        return move switch
        {
            "list" when Stage == "unclassified" => "potential",
            "win-back" when Stage == "lost" => "potential",
            "intent" when Stage == "potential" => "intent",
            "stable" when Stage == "intent" => "stable-intent",
            "unstable" when Stage is "stable-intent" or "ready-to-sign" => "intent",
            "further" when Stage == "stable-intent" => "ready-to-sign",
            "sign" when isIntent => "contracted",
            "use" when Stage == "contracted" => "signed",
            "lose" when Stage is not ("unclassified" or "lost") => "lost",
            "need"
            or "present"
            or "worry"
            or "obstacle"
            or "none"
            or "plan"
            or "agree"
            or "decline"
            or "remove" when isIntent => Stage,
            _ => null,
        };
    }

    private IEnumerable<string> TableSaysNo(string[] words, string role)
    {
        bool mayMake = words[0] switch
        {
            "agree" or "decline" => role is "supervisor" or "department-manager",
            "list" or "intent" or "stable" or "unstable" or "sign" or "use" or "lose" or "win-back" => true,
            _ => role == "salesperson",
        };
        if (!mayMake)
        {
            yield return "processes.role-not-permitted";
        }

        if (words[0] is "present" or "further" && !needKnown)
        {
            yield return "customers.lifecycle-need-not-known";
        }

        if (words[0] == "further" && !words.Contains("understood"))
        {
            yield return "customers.lifecycle-functions-not-understood";
        }

        if (words[0] == "further" && !words.Contains("met"))
        {
            yield return "customers.lifecycle-needs-cannot-be-met";
        }
    }

    private string[] OfObstacles(string[] words)
    {
        bool known = words.Length > 1 && obstacles.ContainsKey(words[1]);
        bool gone = known && obstacles[words[1]].State == "removed";
        return words[0] switch
        {
            "none" when obstacles.Count > 0 => ["customers.lifecycle-obstacles-on-record"],
            "worry" or "obstacle" when known && !gone => ["customers.lifecycle-obstacle-on-record"],
            "plan" or "agree" or "decline" or "remove" when !known =>
            [
                "customers.lifecycle-obstacle-unknown",
            ],
            "plan" or "remove" when gone => ["customers.lifecycle-obstacle-gone"],
            "agree" or "decline" when !obstacles[words[1]].Waits => ["customers.lifecycle-no-plan-awaiting"],
            "further" when obstacles.Count == 0 && !noneSaid => ["customers.lifecycle-obstacles-not-asked"],
            "further" when obstacles.Values.Any(IsLeft) => ["customers.lifecycle-obstacle-left"],
            _ => [],
        };
    }

    private bool IsLeft((string State, bool Blocks, bool Waits) one) =>
        criterion switch
        {
            "all-removed" => one.State != "removed",
            "none-blocking" => one.State != "removed" && one.Blocks,
            _ => one.State == "open",
        };

    private void Make(string[] words, string target)
    {
        Stage = target;
        switch (words[0])
        {
            case "need":
                needKnown = true;
                break;
            case "none":
                noneSaid = true;
                break;
            case "worry" or "obstacle":
                obstacles[words[1]] = ("open", !words.Contains("harmless"), false);
                break;
            case "plan":
                bool waits = words.Contains("leader");
                obstacles[words[1]] = (waits ? "open" : "planned", obstacles[words[1]].Blocks, waits);
                break;
            case "agree":
                obstacles[words[1]] = ("planned", obstacles[words[1]].Blocks, false);
                break;
            case "decline":
                obstacles[words[1]] = ("open", obstacles[words[1]].Blocks, false);
                break;
            case "remove":
                obstacles[words[1]] = ("removed", obstacles[words[1]].Blocks, false);
                break;
        }
    }
}
