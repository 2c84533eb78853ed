namespace SalesProcess.Decisions;

/// <summary>The languages in which every text for people exists.</summary>
public enum Language
{
    /// <summary>English; what every <c>ToString</c> of this library answers in.</summary>
    English = 0,

    /// <summary>Simplified Chinese, 简体中文.</summary>
    Chinese = 1,
}
