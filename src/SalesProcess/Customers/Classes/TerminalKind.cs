namespace SalesProcess.Customers;

/// <summary>Who a terminal customer is (GRADE-TERM-DEF).</summary>
public enum TerminalKind
{
    /// <summary>An individual.</summary>
    Person = 0,

    /// <summary>An organisation.</summary>
    Organisation = 1,
}
