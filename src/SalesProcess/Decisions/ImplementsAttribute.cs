namespace SalesProcess.Decisions;

/// <summary>Says which clauses of the policy a piece of code carries out.</summary>
/// <remarks>
/// The coverage page of the policy is made from these: a clause that is named here and shown by no executed example
/// fails the build of the library. A host may mark its own rules the same way.
/// </remarks>
/// <param name="clauses">The IDs of the clauses, such as <c>QUOTA-MONTH-01</c>.</param>
[AttributeUsage(
    AttributeTargets.Class
        | AttributeTargets.Struct
        | AttributeTargets.Enum
        | AttributeTargets.Method
        | AttributeTargets.Property,
    AllowMultiple = true
)]
public sealed class ImplementsAttribute(params string[] clauses) : Attribute
{
    /// <summary>The IDs of the clauses.</summary>
    public IReadOnlyList<string> Clauses { get; } = clauses;

    /// <summary>Whether the code carries out a part of the clauses only, such as a checklist item for a form that
    /// the library does not have yet.</summary>
    public bool InPart { get; init; }
}
