using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>One of the six methods of customer development that the source lists (LIFE-STAGES-S8).</summary>
/// <remarks>A list, not an order: the source does not say that one comes before another.</remarks>
#pragma warning disable CA1008 // the methods are numbered from 1, as the source numbers them; there is no method zero
[Implements("LIFE-STAGES-S8")]
public enum DevelopmentMethod
#pragma warning restore CA1008
{
    /// <summary>Customer analysis (客户分析).</summary>
    CustomerAnalysis = 1,

    /// <summary>Building customer relationships (建立客户关系).</summary>
    CustomerRelationships = 2,

    /// <summary>Following up potential customers (跟进潜在客户).</summary>
    FollowUp = 3,

    /// <summary>Excellent customer service (提供卓越的客户服务).</summary>
    ExcellentService = 4,

    /// <summary>Building long-term customer relationships (建立长期客户关系).</summary>
    LongTermRelationships = 5,

    /// <summary>Customer feedback and improvement (客户反馈与改进).</summary>
    FeedbackAndImprovement = 6,
}
