namespace SalesProcess.WorkingDay;

/// <summary>What a list of the day says of each of its subjects. What it asks is a form of the policy.</summary>
public enum DayListKind
{
    /// <summary>The day's goal of each who attends the morning meeting (DAY-MORNING-07).</summary>
    DayGoals = 0,

    /// <summary>What is shared of each signed order (DAY-MORNING-09).</summary>
    CaseShares = 1,

    /// <summary>Whether each intent customer of a half day was explained to the manager (DAY-AM-04).</summary>
    IntentBriefs = 2,

    /// <summary>The result and the reward of each contest (DAY-EVE-02).</summary>
    Contests = 3,

    /// <summary>The reason of each who is below target (DAY-EVE-04).</summary>
    ShortfallReasons = 4,

    /// <summary>What is done next for each intent customer, and when (DAY-EVE-05).</summary>
    FollowUps = 5,

    /// <summary>What each customer or salesperson says of the market and of sales (DAY-EVE-06).</summary>
    MarketVoices = 6,

    /// <summary>The sales of each large store, for the day's report (DAY-S5-STATS-01).</summary>
    StoreSales = 7,

    /// <summary>The shipments of each agent, for the day's report (DAY-S5-STATS-01).</summary>
    AgentShipments = 8,

    /// <summary>The stock of each agent, for the day's report (DAY-S5-STATS-01).</summary>
    AgentStock = 9,

    /// <summary>Each debt that is pressed, with its person and time limit (DAY-S9-01).</summary>
    PressedDebts = 10,

    /// <summary>The goods that each salesperson takes out, and to which outlets (DAY-S9-02).</summary>
    GoodsOut = 11,

    /// <summary>The driver and the departure of each delivery (DAY-S9-04).</summary>
    Dispatches = 12,

    /// <summary>The telephone check on each who is out (DAY-S9-05).</summary>
    CheckCalls = 13,

    /// <summary>What each salesperson reports at the summary meeting (DAY-S9-SUMMARY).</summary>
    SummaryReports = 14,

    /// <summary>Address, telephone number and landmark of each delivery stop (DAY-S9-CH-01).</summary>
    DeliveryStops = 15,

    /// <summary>Each request for help or cooperation (DAY-S9-CH-02).</summary>
    HelpRequests = 16,

    /// <summary>Each article recovered under the sales policy: claimed and handed in (DAY-S9-CAT-01).</summary>
    RecycledItems = 17,

    /// <summary>The reason for each stop that was not reached (DAY-S9-DEL-01).</summary>
    NonDeliveries = 18,

    /// <summary>What is known of the market by product line: prices, competitors, models (DAY-S18-05).</summary>
    MarketInformation = 19,

    /// <summary>What customers say, for the supervisor (DAY-S6-REPORT).</summary>
    CustomerFeedback = 20,

    /// <summary>The goal and key points of each for the afternoon (DAY-NOON-03).</summary>
    AfternoonGoals = 21,

    /// <summary>What each did in the morning, to be held against the target of the morning (DAY-NOON-03).</summary>
    MorningReviews = 22,

    /// <summary>The objections of customers that were met with (DAY-NOON-03).</summary>
    CustomerObjections = 23,
}
