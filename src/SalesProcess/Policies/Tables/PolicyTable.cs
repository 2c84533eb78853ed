using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>A decision table of the policy: inputs with all their values, and rows that say what comes of them.</summary>
/// <param name="Inputs">What the table looks at.</param>
/// <param name="Results">Every result that a row may have.</param>
/// <param name="Rows">The rows, in their order.</param>
/// <remarks>
/// <para>A table of a policy file is checked when the file is loaded: it names no input, value or result that it
/// does not have, every row can be reached, no two rows fit one case where <see cref="Hit"/> is
/// <see cref="TableHit.Unique"/>, and every case has a row unless the table says what no row means. A table that is
/// built in code is checked by <c>DecisionTable.FaultsOf</c>.</para>
/// <para>Equality is that of all parts. Order is not defined.</para>
/// </remarks>
public sealed record PolicyTable(
    ValueList<PolicyTableInput> Inputs,
    ValueList<ParameterOption> Results,
    ValueList<PolicyTableRow> Rows
)
{
    /// <summary>What several rows that fit mean; <see cref="TableHit.Unique"/> unless set.</summary>
    public TableHit Hit { get; init; }

    /// <summary>The row that holds where no other does; it has no conditions. Null where there is none.</summary>
    public PolicyTableRow? Otherwise { get; init; }

    /// <summary>Whether a case that no row fits is meant, and is answered as such.</summary>
    public bool AllowsNoMatch { get; init; }

    /// <summary>Answers the number of inputs and rows.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{English.Count(Inputs.Count, "input")}, {English.Count(Rows.Count, "row")}, {Kebab.Of(Hit)}";
}
