using System.Text.Json;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Checklists;

/// <summary>The JSON form of an answer to an item, as members of an object that may have others.</summary>
internal static class AnswerForm
{
    /// <summary>The members beside <c>answer</c>; which of them there are depends on the answer.</summary>
    internal static readonly string[] Optional = ["reason", "note", "value"];

    private static readonly string[] Codes = ["yes", "no", "not-applicable", "skipped", "value"];

    internal static void WriteMembers(Utf8JsonWriter writer, ChecklistAnswer answer)
    {
        writer.WriteString("answer", answer.Code);
        switch (answer)
        {
            case ChecklistAnswer.NotApplicable not:
                writer.WriteString("reason", not.Reason);
                break;
            case ChecklistAnswer.Skipped skip:
                writer.WriteString("reason", skip.ReasonCode);
                if (skip.Note is not null)
                {
                    writer.WriteString("note", skip.Note);
                }

                break;
            case ChecklistAnswer.Valued given:
                writer.WritePropertyName("value");
                ReasonForm.Write(writer, given.Value);
                break;
        }
    }

    internal static ChecklistAnswer? ReadMembers(DocumentReader reader, DocumentNode node)
    {
        if (reader.Text(node["answer"]) is not { } code)
        {
            return null;
        }

        switch (code)
        {
            case "yes":
                return Alone(reader, node, code, []) ? ChecklistAnswer.Yes : null;
            case "no":
                return Alone(reader, node, code, []) ? ChecklistAnswer.No : null;
            case "not-applicable":
                return Alone(reader, node, code, ["reason"]) && reader.Text(node["reason"]) is { } why
                    ? ChecklistAnswer.DoesNotApply(why)
                    : null;
            case "skipped":
                string? note = reader.Text(node["note"]);
                return
                    Alone(reader, node, code, ["reason", "note"])
                    && ReadName(reader, node["reason"]!) is { } reason
                    ? ChecklistAnswer.Skip(reason, note)
                    : null;
            case "value":
                return
                    Alone(reader, node, code, ["value"])
                    && ReasonForm.ReadBareValue(reader, node["value"]!) is { } value
                    ? ChecklistAnswer.Given(value)
                    : null;
            default:
                string known = string.Join(", ", Codes);
                reader.ReportText(node["answer"]!, $"is not one of: {known}.", $"不在可选值之内：{known}。");
                return null;
        }
    }

    private static string? ReadName(DocumentReader reader, DocumentNode node)
    {
        string? name = reader.Text(node);
        if (name is null || Kebab.Is(name))
        {
            return name;
        }

        reader.ReportText(
            node,
            "is not a name in kebab case, such as shop-shut.",
            "不是短横线连接的小写名称，应形如shop-shut。"
        );
        return null;
    }

    /// <summary>Reports members that the answer does not have, and its first one where it is missing.</summary>
    private static bool Alone(DocumentReader reader, DocumentNode node, string code, string[] members)
    {
        bool isAlone = true;
        foreach (string name in Optional.Where(name => node[name] is not null && !members.Contains(name)))
        {
            reader.Report(
                node[name]!,
                $"The answer '{code}' has no '{name}'. Leave it out.",
                $"回答“{code}”没有“{name}”。请删去。"
            );
            isAlone = false;
        }

        if (members.Length > 0 && node[members[0]] is null)
        {
            reader.Report(
                node,
                $"'{members[0]}' is missing: the answer '{code}' needs it.",
                $"缺少“{members[0]}”：回答“{code}”须有此项。"
            );
            isAlone = false;
        }

        return isAlone;
    }
}
