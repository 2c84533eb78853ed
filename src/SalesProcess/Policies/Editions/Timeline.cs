using NodaTime;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>Puts editions in the order of their dates; each keeps the values that it does not set itself.</summary>
internal static class Timeline
{
    internal static void Check(
        DocumentReader reader,
        DocumentNode root,
        ValueList<EditionForm> editions,
        PolicyBook? under
    )
    {
        if (editions.Count == 0 && !reader.HasProblems)
        {
            reader.Report(root, "A policy needs at least one edition.", "政策至少须有一个版本。");
        }

        for (int i = 0; i < editions.Count; i++)
        {
            EditionForm edition = editions[i];
            string date = FactValue.Of(edition.From).Text;
            if (editions.Take(i).Any(earlier => earlier.From == edition.From))
            {
                reader.Report(
                    edition.Node,
                    $"There are two editions from {date} on. Keep one.",
                    $"自{date}起有两个版本，请只保留一个。"
                );
            }

            if (editions.Take(i).Any(earlier => earlier.Id == edition.Id))
            {
                reader.Report(
                    edition.Node,
                    $"There are two editions named '{edition.Id}'. Rename one.",
                    $"有两个名为“{edition.Id}”的版本，请为其中一个改名。"
                );
            }

            if (under is not null && edition.From < under.Editions[0].InForceFrom)
            {
                string first = FactValue.Of(under.Editions[0].InForceFrom).Text;
                reader.Report(
                    edition.Node,
                    $"The edition begins on {date}, before the policy that it changes ({first}). Begin it on {first} or later.",
                    $"该版本自{date}起，早于其所修改的政策（{first}）。请改为不早于{first}。"
                );
            }
        }

        // which edition is the first is known only if every one could be read
        if (under is null && editions.Count > 0 && editions.Count == root["editions"]!.Items.Count())
        {
            CheckWhole(reader, editions.MinBy(edition => edition.From)!);
        }
    }

    internal static ValueList<PolicyEdition> Join(
        string policy,
        ClauseCatalogue clauses,
        ValueList<EditionForm> editions,
        PolicyBook? under
    )
    {
        IEnumerable<LocalDate> dates = editions
            .Select(edition => edition.From)
            .Concat(under?.Editions.Select(edition => edition.InForceFrom) ?? [])
            .Distinct()
            .Order();
        return dates.Select(date => At(policy, clauses, editions, under, date)).ToValueList();
    }

    private static PolicyEdition At(
        string policy,
        ClauseCatalogue clauses,
        ValueList<EditionForm> editions,
        PolicyBook? under,
        LocalDate date
    )
    {
        PolicyEdition? below = under?.Editions.LastOrDefault(edition => edition.InForceFrom <= date);
        EditionForm[] own =
        [
            .. editions.Where(edition => edition.From <= date).OrderBy(edition => edition.From),
        ];
        var values = (below?.Settings ?? []).ToDictionary(s => s.Definition.Name, StringComparer.Ordinal);
        foreach (Setting setting in own.SelectMany(edition => edition.Settings))
        {
            values[setting.Definition.Name] = setting;
        }

        string[] layers =
        [
            .. own.TakeLast(1).Select(edition => $"{policy}/{edition.Id}"),
            .. below?.Layers ?? [],
        ];
        string name = below is null ? own[^1].Id : FactValue.Of(date).Text;
        return new PolicyEdition(layers.ToValueList(), name, date, clauses, values.Values);
    }

    private static void CheckWhole(DocumentReader reader, EditionForm first)
    {
        foreach (ParameterDefinition parameter in PolicyVocabulary.Parameters)
        {
            if (!parameter.IsFromHost && first.Node["parameters"]?[parameter.Name] is null)
            {
                reader.Report(
                    first.Node,
                    $"A whole policy sets '{parameter.Name}' ({parameter.Clause}) from its first edition on. Set it in this one.",
                    $"完整的政策须自首个版本起设定“{parameter.Name}”（{parameter.Clause}）。请在此版本中设定。"
                );
            }
        }
    }
}
