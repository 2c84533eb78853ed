using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>Something done to a visit; times are minutes after the last time on record.</summary>
internal abstract record VisitCommand
{
    public sealed record Begin : VisitCommand;

    public sealed record Enter(VisitStep Step, int Minutes) : VisitCommand;

    public sealed record Answer(VisitStep Step, string Item, Reply Reply) : VisitCommand;

    /// <summary>Answers every open item of a step, one after the other.</summary>
    public sealed record AnswerRest(VisitStep Step, Reply Reply) : VisitCommand;

    public sealed record Close(int Minutes) : VisitCommand;

    public sealed record Reschedule(int Days, string Reason) : VisitCommand;

    public sealed record Cancel(string Reason) : VisitCommand;

    public sealed record Miss(string Reason) : VisitCommand;

    public sealed record Abandon(string Reason) : VisitCommand;

    public sealed record Attach(string Reference) : VisitCommand;

    public sealed record Archive(int OpenPapers, int Minutes) : VisitCommand;
}
