namespace SalesProcess.Visits;

/// <summary>When a paper of a visit is owed.</summary>
public enum PaperTime
{
    /// <summary>Before the visit starts.</summary>
    BeforeVisit = 0,

    /// <summary>After the visit ends, without a deadline.</summary>
    AfterVisit = 1,

    /// <summary>After the visit ends, by the time at which the policy has visits reported.</summary>
    AsReported = 2,
}
