namespace SalesProcess.Policies;

/// <summary>How many values a field of a form takes.</summary>
public enum FieldTakes
{
    /// <summary>Exactly one.</summary>
    One = 0,

    /// <summary>One or more.</summary>
    OneOrMore = 1,

    /// <summary>None or one.</summary>
    AtMostOne = 2,

    /// <summary>Any number, none included.</summary>
    AnyNumber = 3,
}
