using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>What a condition is held against: the run so far, and the move that is to be made.</summary>
internal readonly record struct GuardView(
    ProcessInstance Run,
    string Role,
    LocalDateTime? At,
    ValueList<Fact> Facts
)
{
    /// <summary>Every fact of a name: those given at the start, those on record, those of the move.</summary>
    internal IEnumerable<Fact> All(string name) => Run.Recorded(Facts).Where(fact => fact.Name == name);

    /// <summary>The last fact of a name; null if there is none.</summary>
    internal Fact? Last(string name) => LastIn(Facts, name) ?? Run.LastRecorded(name);

    internal static Fact? LastIn(ValueList<Fact> facts, string name)
    {
        for (int place = facts.Count - 1; place >= 0; place--)
        {
            if (facts[place].Name == name)
            {
                return facts[place];
            }
        }

        return null;
    }

    /// <summary>The words of approval since a move was last made, in the order of saying.</summary>
    internal ApprovalWord[] Words(string fact, string? since)
    {
        var words = new List<ApprovalWord>();
        foreach (ProcessEvent row in Run.Journal)
        {
            if (row.Move == since)
            {
                words.Clear();
            }

            Add(words, row.Role, LastIn(row.Facts, fact));
        }

        Add(words, Role, LastIn(Facts, fact));
        return [.. words];
    }

    private static void Add(List<ApprovalWord> words, string role, Fact? said)
    {
        if (said is not null)
        {
            words.Add(new ApprovalWord(role, said.Value == FactValue.Of(true)));
        }
    }
}
