using SalesProcess.Decisions;

namespace SalesProcess.Processes;

public abstract partial record GuardRule
{
    /// <summary>At least one fact of the name is recorded, and it is not blank.</summary>
    public sealed record FactRecorded : GuardRule
    {
        internal FactRecorded(string factName) => FactName = factName;

        /// <summary>The name of the fact.</summary>
        public string FactName { get; }

        /// <inheritdoc/>
        public override ValueList<string> FactNames => [FactName];

        private protected override string Code => $"recorded: {FactName}";

        private protected override RefusalRule Refusal => ProcessRefusals.FactNotRecorded;

        internal override bool Holds(GuardView view) =>
            view.All(FactName).Any(fact => !string.IsNullOrWhiteSpace(fact.Value.Text));

        private protected override void Seal() { }
    }

    /// <summary>At least one fact of the name is recorded with the move, and it is not blank.</summary>
    public sealed record FactGiven : GuardRule
    {
        internal FactGiven(string factName) => FactName = factName;

        /// <summary>The name of the fact.</summary>
        public string FactName { get; }

        /// <inheritdoc/>
        public override ValueList<string> FactNames => [FactName];

        private protected override string Code => $"given: {FactName}";

        private protected override RefusalRule Refusal => ProcessRefusals.FactNotGiven;

        internal override bool Holds(GuardView view) =>
            view.Facts.Any(fact => fact.Name == FactName && !string.IsNullOrWhiteSpace(fact.Value.Text));

        internal override IEnumerable<Fact> Basis(GuardView view) =>
            Holds(view) ? [ProcessFacts.Given(FactName)] : [];

        private protected override void Seal() { }
    }

    /// <summary>The last fact of the name says yes.</summary>
    public sealed record FactConfirmed : GuardRule
    {
        internal FactConfirmed(string factName) => FactName = factName;

        /// <summary>The name of the fact.</summary>
        public string FactName { get; }

        /// <inheritdoc/>
        public override ValueList<string> FactNames => [FactName];

        private protected override string Code => $"confirmed: {FactName}";

        private protected override RefusalRule Refusal => ProcessRefusals.FactNotConfirmed;

        internal override bool Holds(GuardView view) => view.Last(FactName)?.Value == FactValue.Of(true);

        private protected override void Seal() { }
    }

    /// <summary>Another rule does not hold.</summary>
    public sealed record Negated : GuardRule
    {
        internal Negated(GuardRule rule) => Rule = rule;

        /// <summary>The other rule.</summary>
        public GuardRule Rule { get; }

        /// <inheritdoc/>
        public override ValueList<string> FactNames => Rule.FactNames;

        private protected override string Code => $"not: {Rule.Code}";

        private protected override RefusalRule Refusal => ProcessRefusals.RuledOut;

        internal override bool Holds(GuardView view) => !Rule.Holds(view);

        internal override IEnumerable<Fact> Basis(GuardView view) => Rule.Basis(view);

        private protected override void Seal() { }
    }

    /// <summary>The posts of an approval said yes.</summary>
    public sealed record ApprovalGiven : GuardRule
    {
        internal ApprovalGiven(Approval approval, string factName, string? since) =>
            (Approval, FactName, Since) = (approval, factName, since);

        /// <summary>Whose yes is needed.</summary>
        public Approval Approval { get; }

        /// <summary>The name of the facts with which posts say yes or no.</summary>
        public string FactName { get; }

        /// <summary>The move that takes all words back; null for none.</summary>
        public string? Since { get; }

        /// <inheritdoc/>
        public override ValueList<string> FactNames => [FactName];

        private protected override string Code => $"approved: {FactName} by {Approval}";

        private protected override RefusalRule Refusal => ProcessRefusals.NotApproved;

        internal override bool Holds(GuardView view) =>
            Approval.HoldsFrom(view.Words(FactName, Since), start: 0) is not null;

        internal override IEnumerable<Fact> Basis(GuardView view) =>
            [
                ProcessFacts.Approval(Approval),
                .. view.Words(FactName, Since).Select(word => ProcessFacts.Word(FactName, word)),
            ];

        private protected override void Seal() { }
    }
}
