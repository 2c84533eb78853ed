namespace SalesProcess.Calendars;

/// <summary>How the thirteen weeks of a fiscal quarter are cut into three months of whole weeks.</summary>
public enum QuarterPattern
{
    /// <summary>Months of 4, 4 and 5 weeks.</summary>
    FourFourFive = 0,

    /// <summary>Months of 4, 5 and 4 weeks, as in the retail calendar of the United States.</summary>
    FourFiveFour = 1,

    /// <summary>Months of 5, 4 and 4 weeks.</summary>
    FiveFourFour = 2,
}
