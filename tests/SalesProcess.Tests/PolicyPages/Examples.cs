using System.Collections.Frozen;
using SalesProcess.Tests.PolicyPages.Chapters;

namespace SalesProcess.Tests.PolicyPages;

/// <summary>Every kind of table that a policy page can hold.</summary>
internal static class Examples
{
    public static FrozenDictionary<string, Example> ByName { get; } =
        new[]
        {
            QuotaExamples.All,
            CustomerExamples.All,
            GradingExamples.All,
            CustomerValueExamples.All,
            ClassExamples.All,
            ClassViewExamples.All,
            ProspectExamples.All,
            DecisionTableExamples.All,
            LifecycleExamples.All,
            ProtectionExamples.All,
            ClaimExamples.All,
            VisitExamples.All,
            VisitCourseExamples.All,
            StockExamples.All,
            StockListExamples.All,
            StockReviewExamples.All,
            StockCadenceExamples.All,
            PlanningExamples.All,
            WeekPlanExamples.All,
            ProgressExamples.All,
            PlanExamples.All,
            ActivityExamples.All,
            ChannelExamples.All,
            RecordExamples.All,
            VisitPlanExamples.All,
            TeamExamples.All,
            MovementExamples.All,
            DayExamples.All,
            ChecklistExamples.All,
            TripExamples.All,
            VisitPaperExamples.All,
            PreparationExamples.All,
            VisitCadenceExamples.All,
            VisitCoverageExamples.All,
            WorkingDayExamples.All,
            WorkingDayListExamples.All,
            OwnershipExamples.All,
            OwnershipHistoryExamples.All,
            TerritoryExamples.All,
            FileExamples.All,
            PrivacyExamples.All,
        }
            .SelectMany(chapter => chapter)
            .ToFrozenDictionary(example => example.Name, StringComparer.Ordinal);
}
