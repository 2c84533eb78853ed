using NodaTime;
using SalesProcess.Clauses;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>One value that an edition sets, untyped: what a policy file says of one parameter.</summary>
internal sealed record Setting(
    ParameterDefinition Definition,
    ParameterValue Value,
    ClauseId Clause,
    LocalDate From,
    string Edition
)
{
    // made once: every decision that reads the value cites the same one
    internal PolicyReading Reading { get; } =
        new()
        {
            Parameter = Definition.Name,
            Value = Value.Fact,
            Label = Definition.Label,
            Clause = Clause,
            Edition = Edition,
            InForceFrom = From,
            Unit = Definition.Unit,
            ValueLabel = OptionLabel(Definition, Value),
            Conflict = Definition.Conflict,
        };

    private static BilingualText? OptionLabel(ParameterDefinition definition, ParameterValue value) =>
        value is ParameterValue.Choice choice
            ? definition.Options.FirstOrDefault(option => option.Name == choice.Option)?.Text
            : null;
}
