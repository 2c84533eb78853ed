namespace SalesProcess.Policies;

/// <summary>What is written into a field of a form, or given to an item of a checklist.</summary>
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

    /// <summary>One of the options that the policy lists.</summary>
    Choice = 7,

    /// <summary>A whole number, zero or more.</summary>
    Count = 8,

    /// <summary>A reference to evidence of one of the kinds that the policy lists, such as a photo.</summary>
    Evidence = 9,
}
