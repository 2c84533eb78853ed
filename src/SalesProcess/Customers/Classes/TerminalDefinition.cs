namespace SalesProcess.Customers;

/// <summary>Whether one who has neither cooperated nor bought can be a terminal customer; the definition and the
/// class "potential" contradict each other (K-05).</summary>
public enum TerminalDefinition
{
    /// <summary>Those who cooperate and buy or are served, and beside them potential customers.</summary>
    WithPotential = 0,

    /// <summary>Only those who cooperate and buy or are served; nobody is in the class "potential".</summary>
    BuyersOnly = 1,
}
