namespace SalesProcess.Activities;

/// <summary>Where a field salesperson makes visits.</summary>
public enum Territory
{
    /// <summary>In the urban area.</summary>
    Urban = 0,

    /// <summary>In a field campaign; the source uses the word and does not define it.</summary>
    FieldCampaign = 1,
}
