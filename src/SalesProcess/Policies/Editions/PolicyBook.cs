using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SalesProcess.Clauses;
using SalesProcess.Decisions;
using SalesProcess.Documents;

namespace SalesProcess.Policies;

/// <summary>All editions of one policy; it answers which one is in force on a date.</summary>
/// <remarks>Immutable; safe to share between threads. Two books are equal if they are the same object.</remarks>
/// <example>
/// <code>
/// PolicyBook book = PolicyBook.Parse(File.ReadAllText("acme.policy.json"));
/// Decision&lt;PolicyEdition&gt; edition = book.InForceOn(new LocalDate(2026, 10, 9));
/// </code>
/// </example>
public sealed class PolicyBook
{
    internal PolicyBook(
        BilingualText title,
        ValueList<string> layers,
        ClauseCatalogue clauses,
        ValueList<PolicyEdition> editions
    )
    {
        Title = title;
        Layers = layers;
        Clauses = clauses;
        Editions = editions;
    }

    /// <summary>The built-in policy: the clauses of the catalogue, without any value that their sources do not give,
    /// and a few rules of the library's own where the sources are silent; those clauses begin with <c>LIB</c>.</summary>
    public static PolicyBook BuiltIn { get; } =
        PolicyForm.ReadBuiltIn(EmbeddedData.Bytes("Policies/BuiltIn/policy.json"));

    /// <summary>The name of the policy, in kebab case.</summary>
    public string Policy => Layers[^1];

    /// <summary>The title of the policy, in both languages.</summary>
    public BilingualText Title { get; }

    /// <summary>The clauses that its decisions cite.</summary>
    public ClauseCatalogue Clauses { get; }

    /// <summary>Every edition, the earliest first; at least one.</summary>
    public ValueList<PolicyEdition> Editions { get; }

    /// <summary>Reads a policy file: one that changes some values of the built-in policy, or a whole policy of a
    /// company's own, which sets every value that the sources give.</summary>
    /// <param name="json">A policy file with <c>"extends": "built-in"</c>, or without <c>extends</c>; its form is
    /// described in <c>docs/reference/policy-files.md</c> and by the schema <see cref="PolicySchema.Json"/>.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="DocumentFormatException">The text is not of the form; every problem is listed.</exception>
    public static PolicyBook Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return PolicyForm.Read(json);
    }

    /// <summary>Reads a policy that changes some values of this one and keeps the others.</summary>
    /// <param name="json">A policy file whose <c>extends</c> names this policy.</param>
    /// <returns>This policy with the changes, from the dates on that the file gives; this book stays as it is.</returns>
    /// <exception cref="DocumentFormatException">The text is not of the form; every problem is listed.</exception>
    public PolicyBook Overlay(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return PolicyForm.ReadOver(json, this);
    }

    /// <summary>Finds an edition by its name, to make a decision again that cites it.</summary>
    /// <param name="id">The name, as <see cref="PolicyEdition.Id"/> gives it.</param>
    /// <param name="edition">The edition, or null.</param>
    /// <returns>Whether the policy has it.</returns>
    public bool TryFind(string id, [NotNullWhen(true)] out PolicyEdition? edition)
    {
        ArgumentNullException.ThrowIfNull(id);
        edition = Editions.FirstOrDefault(e => e.Id == id);
        return edition is not null;
    }

    /// <summary>Answers which edition is in force on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The latest edition in force from that date or before; a refusal before the first one.</returns>
    public Decision<PolicyEdition> InForceOn(LocalDate date)
    {
        var policy = new Fact("policy", FactValue.Of(Policy), new("policy", "政策"));
        var on = new Fact("date", FactValue.Of(date), new("date", "日期"));
        PolicyEdition? edition = Editions.LastOrDefault(e => e.InForceFrom <= date);
        if (edition is null)
        {
            var first = new Fact(
                "first",
                FactValue.Of(Editions[0].InForceFrom),
                new("first day", "首个生效日")
            );
            return Decision.Refuse<PolicyEdition>(
                PolicyRefusals.NoEdition.Because(clause: null, policy, on, first)
            );
        }

        return Decision.Accept(
            edition,
            new Explanation
            {
                Decision = "policies.edition-in-force",
                Question = new(
                    $"Which edition of {Policy} is in force on {on.Value}?",
                    $"{on.Value}生效的{Policy}政策是哪一版？"
                ),
                Answer = new(
                    $"{edition.Label.English}, from {FactValue.Of(edition.InForceFrom)} on.",
                    $"{edition.Label.Chinese}，自{FactValue.Of(edition.InForceFrom)}起生效。"
                ),
                Outcome = FactValue.Of(edition.Id),
                Clauses = [],
                Facts = [policy, on],
            }
        );
    }

    /// <summary>The names of the policies that are joined, the lowest first.</summary>
    internal ValueList<string> Layers { get; }

    /// <summary>Writes the policy with all its editions as a whole policy file.</summary>
    /// <returns>Indented JSON with line feeds; <see cref="Parse"/> reads it back to the same values from the same
    /// dates. Where several policies are joined, each edition is named after its date, and each value then cites the
    /// edition that this file writes it in. The built-in policy must be renamed to be read back.</returns>
    public string ToJson() => PolicyForm.Write(this);

    /// <summary>Answers the name of the policy.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Policy;
}
