using System.Text.Json;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>The JSON form of a policy, <c>sales-process/policy/1</c>: reads it with all problems, and writes it.</summary>
internal static class PolicyForm
{
    internal const string Format = "sales-process/policy/1";

    /// <summary>Reads the built-in policy.</summary>
    internal static PolicyBook ReadBuiltIn(ReadOnlySpan<byte> json) =>
        DocumentReader.Read(
            json,
            Format,
            (reader, root) => Read(reader, root, under: null, ClauseCatalogue.BuiltIn),
            quotes: true
        );

    /// <summary>Reads a whole policy, or one that changes values of the built-in one.</summary>
    internal static PolicyBook Read(string json) => DocumentReader.Read(json, Format, ReadOwn, quotes: true);

    /// <summary>Reads a policy that changes values of another.</summary>
    internal static PolicyBook ReadOver(string json, PolicyBook under) =>
        DocumentReader.Read(
            json,
            Format,
            (reader, root) =>
            {
                CheckName(reader, root["policy"], under.Layers);
                CheckExtends(reader, root, under);
                return Read(reader, root, under, under.Clauses);
            },
            quotes: true
        );

    internal static string Write(PolicyBook book) =>
        DocumentWriter.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteString("policy", book.Policy);
            writer.WriteText("title", book.Title);
            writer.WriteList("clauses", book.Clauses.Except(PolicyBook.BuiltIn.Clauses), ClauseForm.WriteOwn);
            writer.WriteList("editions", book.Editions, EditionForm.Write);
            writer.WriteEndObject();
        });

    private static PolicyBook? ReadOwn(DocumentReader reader, DocumentNode root)
    {
        PolicyBook builtIn = PolicyBook.BuiltIn;
        PolicyBook? under = root["extends"] is null ? null : builtIn;
        CheckName(reader, root["policy"], builtIn.Layers);
        if (under is not null)
        {
            CheckExtends(reader, root, under);
        }

        return Read(reader, root, under, builtIn.Clauses);
    }

    private static PolicyBook? Read(
        DocumentReader reader,
        DocumentNode root,
        PolicyBook? under,
        ClauseCatalogue given
    )
    {
        reader.Object(root, ["format", "policy", "title", "editions"], ["$schema", "extends", "clauses"]);
        reader.Text(root["$schema"]);
        string? policy = reader.Text(root["policy"]);
        BilingualText? title = reader.Bilingual(root["title"]);
        ClauseCatalogue clauses = ReadClauses(reader, root["clauses"], given);
        ValueList<EditionForm> editions = reader.List(
            root["editions"],
            (r, n) => EditionForm.Read(r, n, policy ?? "", clauses)
        );
        Timeline.Check(reader, root, editions, under);
        return reader.HasProblems || policy is null || title is null
            ? null
            : new PolicyBook(
                title,
                [.. under?.Layers ?? [], policy],
                clauses,
                Timeline.Join(policy, clauses, editions, under)
            );
    }

    private static void CheckName(DocumentReader reader, DocumentNode? node, ValueList<string> taken)
    {
        string? policy = node is { Kind: JsonValueKind.String } ? node.Text : null;
        if (policy is not null && taken.Contains(policy))
        {
            reader.Report(
                node!,
                $"There is a policy '{policy}' already. Give this one a name of its own.",
                $"政策“{policy}”已存在，请为本政策另取名称。"
            );
        }
        else if (!string.IsNullOrWhiteSpace(policy) && !Kebab.Is(policy))
        {
            reader.Report(
                node!,
                $"'{policy}' is not a name in kebab case, such as acme-sales.",
                $"“{policy}”不是短横线连接的小写名称，应形如acme-sales。"
            );
        }
    }

    private static void CheckExtends(DocumentReader reader, DocumentNode root, PolicyBook under)
    {
        DocumentNode? extends = root["extends"];
        if (extends is null)
        {
            reader.Report(
                root,
                $"'extends' is missing: write \"extends\": \"{under.Policy}\" to change that policy.",
                $"缺少“extends”：如要修改该政策，请写“\"extends\": \"{under.Policy}\"”。"
            );
        }
        else if (reader.Text(extends) is { } name && name != under.Policy)
        {
            reader.Report(
                extends,
                $"This policy changes '{name}' and cannot be laid over '{under.Policy}'. Overlay it on '{name}'.",
                $"该政策是对“{name}”的修改，不能叠加到“{under.Policy}”上。请叠加到“{name}”上。"
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
