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
    internal PolicyReading Reading =>
        new()
        {
            Parameter = Definition.Name,
            Value = Value.Fact,
            Label = Definition.Label,
            Clause = Clause,
            Edition = Edition,
            InForceFrom = From,
            Unit = Definition.Unit,
            ValueLabel = OptionLabel,
            Conflict = Definition.Conflict,
        };

    private BilingualText? OptionLabel =>
        Value is ParameterValue.Choice choice
            ? Definition.Options.FirstOrDefault(option => option.Name == choice.Option)?.Text
            : null;
}
