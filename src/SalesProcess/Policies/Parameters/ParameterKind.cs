namespace SalesProcess.Policies;

/// <summary>What the value of a parameter is.</summary>
public enum ParameterKind
{
    /// <summary>A whole number with a unit and limits.</summary>
    Whole = 0,

    /// <summary>One of several named readings or variants.</summary>
    Choice = 1,

    /// <summary>The fields of a form.</summary>
    Fields = 5,

    /// <summary>A list of items, such as a checklist.</summary>
    Items = 2,

    /// <summary>A time of day, in hours and minutes.</summary>
    Time = 3,

    /// <summary>A list of activity targets.</summary>
    Targets = 4,

    /// <summary>A list of rules that say how often something is done.</summary>
    Cadences = 6,

    /// <summary>The parts of a working day, each with its times where there are any.</summary>
    Slots = 7,

    /// <summary>A range of values cut into bands, such as grades.</summary>
    Bands = 8,

    /// <summary>A weighted scorecard.</summary>
    Scorecard = 9,

    /// <summary>A decision table: named inputs, and rows that say what comes of which values.</summary>
    DecisionTable = 10,

    /// <summary>All of several named options, each once, the first one first: an order of precedence.</summary>
    Order = 11,

    /// <summary>Spans that begin with an event, such as the protection after a contract.</summary>
    Windows = 12,

    /// <summary>Who is reminded, how long before a last day.</summary>
    Reminders = 13,
}
