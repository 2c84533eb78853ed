namespace SalesProcess.WorkingDay;

/// <summary>The posts whose working day the sources describe, each in a profile of its own (K-11, K-36).</summary>
/// <remarks>A host gives each person one; profiles are not added together.</remarks>
public enum DayProfile
{
    /// <summary>The telephone salesperson's day: three meetings and a hundred calls.</summary>
    Telesales = 0,

    /// <summary>The salesperson of an office: attendance, figures of stores and agents, feedback.</summary>
    Office = 1,

    /// <summary>The manager of a department that sells on routes.</summary>
    RouteManager = 2,

    /// <summary>The salesperson of the channel business (通路).</summary>
    Channel = 3,

    /// <summary>The salesperson of the catering business (餐饮).</summary>
    Catering = 4,

    /// <summary>The delivery staff of a department that sells on routes.</summary>
    Delivery = 5,

    /// <summary>The sales representative of a shop.</summary>
    ShopRepresentative = 6,

    /// <summary>The sales assistant of a shop, who operates the computer.</summary>
    ShopAssistant = 7,

    /// <summary>The sales department of a dealer's showroom.</summary>
    Showroom = 8,

    /// <summary>The sales manager of a company with a sales department; of this day the sources give the monthly study
    /// only.</summary>
    SalesManager = 9,
}
