namespace SalesProcess.Calendars;

/// <summary>When a day of several calendars together is worked.</summary>
public enum JointRule
{
    /// <summary>When every calendar works on it: a meeting of all. A day weighs what it weighs where it weighs least.</summary>
    WorkedInAll = 0,

    /// <summary>When one of the calendars works on it: a hotline. A day weighs what it weighs where it weighs most.</summary>
    WorkedInAny = 1,
}
