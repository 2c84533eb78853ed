using NodaTime;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The JSON form of a policy, <c>sales-process/policy/1</c>: reads it with all problems, and writes it.</summary>
internal static class PolicyForm
{
    internal const string Format = "sales-process/policy/1";

    /// <summary>Reads a whole policy, or one that changes values of another.</summary>
    internal static PolicyBook Read(ReadOnlySpan<byte> json, PolicyBook? under) =>
        DocumentReader.Read(json, Format, (reader, root) => Read(reader, root, under));

    internal static string Write(PolicyBook book) =>
        DocumentWriter.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteString("policy", book.Policy);
            writer.WriteText("title", book.Title);
            writer.WriteList(
                "clauses",
                book.Clauses.Where(clause => clause.Source is null),
                ClauseForm.WriteOwn
            );
            writer.WriteList("editions", book.Editions, EditionForm.Write);
            writer.WriteEndObject();
        });

    private static PolicyBook? Read(DocumentReader reader, DocumentNode root, PolicyBook? under)
    {
        reader.Object(root, ["format", "policy", "title", "editions"], ["$schema", "extends", "clauses"]);
        reader.Text(root["$schema"]);
        string? policy = reader.Text(root["policy"]);
        BilingualText? title = reader.Bilingual(root["title"]);
        CheckName(reader, root["policy"], policy, under);
        CheckExtends(reader, root, under);
        ClauseCatalogue clauses = ReadClauses(
            reader,
            root["clauses"],
            under?.Clauses ?? ClauseCatalogue.BuiltIn
        );
        ValueList<EditionForm> editions = reader.List(
            root["editions"],
            (r, n) => EditionForm.Read(r, n, clauses)
        );
        Timeline.Check(reader, root, editions, under);
        return reader.HasProblems || policy is null || title is null
            ? null
            : new PolicyBook(policy, title, clauses, Timeline.Join(policy, clauses, editions, under));
    }

    private static void CheckName(
        DocumentReader reader,
        DocumentNode? node,
        string? policy,
        PolicyBook? under
    )
    {
        if (policy is not null && !Kebab.Is(policy))
        {
            reader.Report(
                node!,
                $"'{policy}' is not a name in kebab case, such as acme-sales.",
                $"“{policy}”不是短横线连接的小写名称，应形如acme-sales。"
            );
        }
        else if (policy is not null && policy == under?.Policy)
        {
            reader.Report(
                node!,
                $"'{policy}' is the policy that is changed. Give this one a name of its own.",
                $"“{policy}”是被修改的政策，请为本政策另取名称。"
            );
        }
    }

    private static void CheckExtends(DocumentReader reader, DocumentNode root, PolicyBook? under)
    {
        string? extends = reader.Text(root["extends"]);
        if (under is null && extends is not null)
        {
            reader.Report(
                root["extends"]!,
                $"This policy changes '{extends}', so it cannot stand alone. Overlay it on that policy, or leave out 'extends'.",
                $"该政策是对“{extends}”的修改，不能单独使用。请叠加到该政策上，或删去“extends”。"
            );
        }
        else if (under is not null && root["extends"] is null)
        {
            reader.Report(
                root,
                $"'extends' is missing: write \"extends\": \"{under.Policy}\" to change that policy.",
                $"缺少“extends”：如要修改该政策，请写“\"extends\": \"{under.Policy}\"”。"
            );
        }
        else if (under is not null && extends is not null && extends != under.Policy)
        {
            reader.Report(
                root["extends"]!,
                $"This policy changes '{extends}' and cannot be laid over '{under.Policy}'.",
                $"该政策是对“{extends}”的修改，不能叠加到“{under.Policy}”上。"
            );
        }
    }

    private static ClauseCatalogue ReadClauses(
        DocumentReader reader,
        DocumentNode? node,
        ClauseCatalogue given
    )
    {
        var own = new Dictionary<ClauseId, Clause>();
        foreach (DocumentNode item in reader.Items(node))
        {
            if (ClauseForm.ReadOwn(reader, item) is not { } clause)
            {
                continue;
            }

            if (given.TryFind(clause.Id, out _) || !own.TryAdd(clause.Id, clause))
            {
                reader.Report(
                    item,
                    $"There is a clause {clause.Id} already. Choose another ID.",
                    $"条款{clause.Id}已存在，请另选编号。"
                );
            }
        }

        return own.Count == 0 ? given : new ClauseCatalogue([.. given, .. own.Values]);
    }
}
