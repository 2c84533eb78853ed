using SalesProcess.Checklists;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>The checklists of a run after answers, and every reason why an answer is none.</summary>
internal sealed record AnsweredLists(ValueList<StateChecklist> Lists, ValueList<RefusalReason> Unmet)
{
    internal static AnsweredLists Of(ProcessInstance run, ValueList<Fact> facts)
    {
        ValueList<StateChecklist> lists = run.Checklists;
        var unmet = new List<RefusalReason>();
        foreach (Fact fact in facts)
        {
            string[] names = fact.Name.Split('/');
            StateChecklist? list =
                names.Length == 2 ? lists.FirstOrDefault(known => known.State == names[0]) : null;
            if (list is null || AnswerFacts.Read(fact.Value) is not { } answer)
            {
                unmet.Add(
                    ProcessRefusals.NotAnAnswer.Because(
                        clause: null,
                        ProcessFacts.Subject(run.Subject),
                        ProcessFacts.Recorded(fact)
                    )
                );
                continue;
            }

            if (!run.HasBeenIn(list.State))
            {
                unmet.Add(
                    ProcessRefusals.StateNotEntered.Because(
                        clause: null,
                        ProcessFacts.Subject(run.Subject),
                        ProcessFacts.Step(run.Table.Find(list.State))
                    )
                );
            }

            if (
                list
                    .Checklist.Answer(names[1], answer)
                    .TryGetValue(out Checklist? answered, out Refusal? refusal)
            )
            {
                lists = lists
                    .Select(other => other == list ? other with { Checklist = answered } : other)
                    .ToValueList();
            }
            else
            {
                unmet.AddRange(refusal.Reasons);
            }
        }

        return new AnsweredLists(lists, unmet.ToValueList());
    }
}
