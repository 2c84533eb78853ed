using NodaTime;
using NodaTime.Text;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

public abstract partial record GuardRule
{
    /// <summary>The move is made by a time on record.</summary>
    public sealed record MadeBy : GuardRule
    {
        internal MadeBy(string factName) => FactName = factName;

        /// <summary>The name of the fact that holds the time.</summary>
        public string FactName { get; }

        /// <inheritdoc/>
        public override ValueList<string> FactNames => [FactName];

        private protected override string Code => $"on-time: {FactName}";

        private protected override RefusalRule Refusal => ProcessRefusals.TooLate;

        internal override bool Holds(GuardView view) =>
            view.Last(FactName) is { } due
            && (view.At is null || RecordedTime.IsInTime(due.Value, view.At.Value));

        internal override IEnumerable<Fact> Basis(GuardView view) => Times(FactName, view);

        private protected override void Seal() { }
    }

    /// <summary>The move is not made before a time on record.</summary>
    public sealed record MadeFrom : GuardRule
    {
        internal MadeFrom(string factName) => FactName = factName;

        /// <summary>The name of the fact that holds the time.</summary>
        public string FactName { get; }

        /// <inheritdoc/>
        public override ValueList<string> FactNames => [FactName];

        private protected override string Code => $"not-before: {FactName}";

        private protected override RefusalRule Refusal => ProcessRefusals.TooEarly;

        internal override bool Holds(GuardView view) =>
            view.Last(FactName) is { } from
            && (view.At is null || view.At.Value >= RecordedTime.StartOf(from.Value));

        internal override IEnumerable<Fact> Basis(GuardView view) => Times(FactName, view);

        private protected override void Seal() { }
    }

    /// <summary>A move was made fewer times than a limit on record.</summary>
    public sealed record FewerTimes : GuardRule
    {
        internal FewerTimes(string move, string limitFact) => (Move, LimitFact) = (move, limitFact);

        /// <summary>The stable name of the move that is counted.</summary>
        public string Move { get; }

        /// <summary>The name of the fact that holds the limit.</summary>
        public string LimitFact { get; }

        /// <inheritdoc/>
        public override ValueList<string> FactNames => [LimitFact];

        private protected override string Code => $"attempts-left: {Move} within {LimitFact}";

        private protected override RefusalRule Refusal => ProcessRefusals.NoAttemptLeft;

        internal override bool Holds(GuardView view) =>
            view.Last(LimitFact)?.Value is { } limit
            && RecordedTime.WholeOf(limit) is { } most
            && view.Run.TimesMade(Move) < most;

        internal override IEnumerable<Fact> Basis(GuardView view) =>
            [ProcessFacts.TimesMade(view.Run.TimesMade(Move)), ProcessFacts.Limit(view.Last(LimitFact))];

        private protected override void Seal() { }
    }

    /// <summary>The process is not in a state.</summary>
    public sealed record NotDirectlyFrom : GuardRule
    {
        internal NotDirectlyFrom(string state) => State = state;

        /// <summary>The stable name of the state.</summary>
        public string State { get; }

        /// <inheritdoc/>
        public override ValueList<string> FactNames => [];

        private protected override string Code => $"not-from: {State}";

        private protected override RefusalRule Refusal => ProcessRefusals.DirectlyFrom;

        internal override bool Holds(GuardView view) => view.Run.State.Id != State;

        internal override IEnumerable<Fact> Basis(GuardView view) => [ProcessFacts.State(view.Run.State)];

        private protected override void Seal() { }
    }

    /// <summary>No item of any checklist of the run is open.</summary>
    public sealed record ChecklistsComplete : GuardRule
    {
        internal ChecklistsComplete() { }

        /// <inheritdoc/>
        public override ValueList<string> FactNames => [];

        private protected override string Code => "nothing-open";

        private protected override RefusalRule Refusal => ProcessRefusals.FactNotConfirmed;

        internal override bool Holds(GuardView view) =>
            view.Run.Checklists.All(list => list.Checklist.IsComplete);

        internal override IEnumerable<Fact> Basis(GuardView view) =>
            [ProcessFacts.Items(view.Run.Checklists), ProcessFacts.Settled(view.Run.Checklists)];

        internal override IEnumerable<RefusalReason> Unmet(ProcessGuard guard, GuardView view) =>
            view.Run.OpenReasons();

        private protected override void Seal() { }
    }

    private static IEnumerable<Fact> Times(string factName, GuardView view)
    {
        if (view.Last(factName) is { } time)
        {
            yield return time;
        }

        if (view.At is { } at)
        {
            yield return ProcessFacts.At("at", at, new("time", "时间"));
        }
    }
}
