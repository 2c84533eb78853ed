using NodaTime;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>A paper of a visit that somebody began: its run through the process of papers, and its form.</summary>
/// <param name="Paper">The stable name of the paper, as the policy lists it; not blank.</param>
/// <param name="Run">The run of a process of <see cref="PaperProcesses"/>; its subject is the host's identifier of the
/// paper.</param>
/// <param name="Form">The form; null where the paper is none of the known forms or is kept elsewhere, on paper
/// say.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record MadePaper(string Paper, ProcessInstance Run, FilledForm? Form)
{
    private const string FillIn = "fill-in";

    /// <summary>The stable name of the paper; not blank.</summary>
    public string Paper
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Paper);

    /// <summary>The run of a process of <see cref="PaperProcesses"/>.</summary>
    public ProcessInstance Run
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Run);

    /// <summary>How far it has come.</summary>
    public PaperStage Stage => Kebab.Find<PaperStage>(Run.State.Id) ?? PaperStage.Owed;

    /// <summary>When it was filled in; null while it is not.</summary>
    public LocalDateTime? FilledInAt => Run.Journal.FirstOrDefault(row => row.Move == FillIn)?.At;

    /// <summary>Answers the name and how far it has come.</summary>
    /// <returns>Such as <c>visit-report: handed-over</c>.</returns>
    public override string ToString() => $"{Paper}: {Kebab.Of(Stage)}";

    /// <summary>How far it had come at a time; how far it has come where none is given.</summary>
    internal PaperStage StageAt(LocalDateTime? asOf) =>
        asOf is null
            ? Stage
            : Enum.GetValues<PaperStage>().Last(stage => stage == PaperStage.Owed || Reached(stage) <= asOf);

    /// <summary>When it came to a stage, or past it where the way does not lead over it; null while it has not.</summary>
    internal LocalDateTime? Reached(PaperStage stage)
    {
        string state = Run.Table.States[0].Id;
        foreach (ProcessEvent row in Run.Journal)
        {
            state = Run.Table.MovesFrom(state).First(move => move.Id == row.Move).To;
            if (Kebab.Find<PaperStage>(state) >= stage)
            {
                return row.At;
            }
        }

        return null;
    }
}
