using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>A paper that the policy asks for: when, to whom, how far it must come, and which form it is.</summary>
/// <remarks>Made of an item of <see cref="VisitPaperParameters.Papers"/>. Equality is that of all parts. Order is not
/// defined.</remarks>
public sealed record PaperDuty
{
    private PaperDuty(
        PolicyItem item,
        PaperTime time,
        ValueList<ProcessRole> receivers,
        PaperStage until,
        VisitPaperForm? form
    ) => (Item, Time, Receivers, Until, Form) = (item, time, receivers, until, form);

    /// <summary>The item of the policy, with name, clause and text.</summary>
    public PolicyItem Item { get; }

    /// <summary>When it is owed; after the visit unless the policy says otherwise.</summary>
    public PaperTime Time { get; }

    /// <summary>The roles that may receive it; empty if it is handed to nobody.</summary>
    public ValueList<ProcessRole> Receivers { get; }

    /// <summary>How far it must come; unless the policy says otherwise, it must be handed over where it has a receiver,
    /// and else be filled in.</summary>
    public PaperStage Until { get; }

    /// <summary>The form that it is; null if it is none of the known ones.</summary>
    public VisitPaperForm? Form { get; }

    /// <summary>The process that the paper runs through.</summary>
    public ProcessTable Process => PaperProcesses.For(Receivers);

    /// <summary>Answers name, time and how far it must come.</summary>
    /// <returns>Such as <c>visit-record-form: after-visit, handed-over</c>.</returns>
    public override string ToString() => $"{Item.Id}: {Kebab.Of(Time)}, {Kebab.Of(Until)}";

    /// <summary>Reads the duty from the conditions of its item; null where another workflow asks for it.</summary>
    internal static PaperDuty? Read(PolicyItem item, PaperWorkflow workflow)
    {
        if (ValuesOf(item, "paper-workflow") is { Count: > 0 } asked && !asked.Contains(Kebab.Of(workflow)))
        {
            return null;
        }

        ValueList<ProcessRole> receivers = ValuesOf(item, "paper-receiver")
            .Select(VisitRoles.Receiver)
            .ToValueList();
        PaperStage usual = receivers.Count > 0 ? PaperStage.HandedOver : PaperStage.FilledIn;
        PaperStage until = First<PaperStage>(item, "paper-until") ?? usual;
        return new(
            item,
            First<PaperTime>(item, "paper-due") ?? PaperTime.AfterVisit,
            receivers,
            receivers.Count == 0 && until is PaperStage.HandedOver or PaperStage.Received ? usual : until,
            First<VisitPaperForm>(item, "paper-form")
        );
    }

    private static TEnum? First<TEnum>(PolicyItem item, string trait)
        where TEnum : struct, Enum =>
        ValuesOf(item, trait) is [var first, ..] ? Kebab.Find<TEnum>(first) : null;

    private static ValueList<string> ValuesOf(PolicyItem item, string trait) =>
        item.Conditions.FirstOrDefault(condition => condition.Trait == trait)?.Values ?? [];
}
