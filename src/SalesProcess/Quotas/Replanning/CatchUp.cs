namespace SalesProcess.Quotas;

/// <summary>Which later days take what is behind the plan (LIB-CATCHUP-01).</summary>
public enum CatchUp
{
    /// <summary>None: the plan stays as it is, and the gap is reported.</summary>
    NoCatchUp = 0,

    /// <summary>All that are left, in proportion to their weights.</summary>
    OverTheRest = 1,

    /// <summary>The next working days, a given number of them.</summary>
    OverNextDays = 2,

    /// <summary>The rest of the week; where no working day of it is left, the next week that has one.</summary>
    WithinTheWeek = 3,

    /// <summary>All that are left, each up to a given percentage of its plan; what does not fit is reported.</summary>
    UnderACap = 4,
}
