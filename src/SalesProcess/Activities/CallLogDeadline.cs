namespace SalesProcess.Activities;

/// <summary>The readings of “before the evening meeting” (K-39).</summary>
public enum CallLogDeadline
{
    /// <summary>Before the meeting starts; at its very start is too late.</summary>
    BeforeTheMeeting = 0,

    /// <summary>At the latest when the meeting starts.</summary>
    WhenItStarts = 1,
}
