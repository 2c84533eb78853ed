namespace SalesProcess.Grading;

/// <summary>To which class the item belongs with which the running share passes a cut.</summary>
public enum ParetoCrossing
{
    /// <summary>To the upper class: an item is in a class if the share before it is below the cut.</summary>
    UpperClass = 0,

    /// <summary>To the lower class: an item is in a class if the share with it is at most the cut. The items of the
    /// largest value are in the first class all the same, so that it is never empty.</summary>
    LowerClass = 1,
}
