using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.WorkingDay;

/// <summary>The posts of a working day that the shared ones do not name.</summary>
public static class DayRoles
{
    /// <summary>The salesperson of the channel business.</summary>
    public static ProcessRole ChannelSalesperson { get; } = DayLabels.PostOf(DayProfile.Channel);

    /// <summary>The salesperson of the catering business.</summary>
    public static ProcessRole CateringSalesperson { get; } = DayLabels.PostOf(DayProfile.Catering);

    /// <summary>The staff for market survey and service.</summary>
    public static ProcessRole SurveyAndService { get; } =
        new("survey-and-service", new("market survey and service staff", "市调与服务人员"));

    /// <summary>The general manager, who reads the daily reports.</summary>
    public static ProcessRole GeneralManager { get; } =
        new("general-manager", new("general manager", "总经理"));
}
