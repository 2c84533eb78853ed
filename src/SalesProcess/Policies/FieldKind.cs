namespace SalesProcess.Policies;

/// <summary>What is written into a field of a form.</summary>
public enum FieldKind
{
    /// <summary>Words, or the identifier of a person or a thing.</summary>
    Text = 0,

    /// <summary>A whole number.</summary>
    Whole = 1,

    /// <summary>A yes or a no.</summary>
    YesNo = 2,

    /// <summary>A date.</summary>
    Date = 3,

    /// <summary>A percentage.</summary>
    Percentage = 4,

    /// <summary>An amount of money or a quantity.</summary>
    Amount = 5,

    /// <summary>A whole number, a percentage, an amount of money or a quantity.</summary>
    Figure = 6,
}
