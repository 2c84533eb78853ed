namespace SalesProcess.Customers;

/// <summary>The stable names of the moves and facts of the conversion of a customer.</summary>
internal static class LifecycleNames
{
    internal const string IntentWhole = "intent-customer";

    internal const string Qualify = "qualify";
    internal const string FindIntent = "find-intent";
    internal const string RecordNeed = "record-need";
    internal const string Present = "present";
    internal const string NoteObstacle = "note-obstacle";
    internal const string NoteNoObstacle = "note-no-obstacle";
    internal const string PlanRemoval = "plan-removal";
    internal const string AnswerPlan = "answer-plan";
    internal const string RemoveObstacle = "remove-obstacle";
    internal const string CallStable = "call-stable";
    internal const string WithdrawStable = "withdraw-stable";
    internal const string PresentFurther = "present-further";
    internal const string Sign = "sign";
    internal const string SignEarly = "sign-early";
    internal const string StartUse = "start-use";
    internal const string Lose = "lose";
    internal const string WinBack = "win-back";

    internal const string NameList = "name-list";
    internal const string LatentNeed = "latent-need";
    internal const string DevelopmentPlan = "development-plan";
    internal const string ProductNeed = "product-need";
    internal const string Need = "need";
    internal const string Presentation = "presentation";
    internal const string Demonstrated = "demonstrated";
    internal const string Obstacle = "obstacle";
    internal const string ObstacleKind = "obstacle-kind";
    internal const string Blocking = "blocking";
    internal const string NoObstacle = "no-obstacle";
    internal const string RemovalPlan = "removal-plan";
    internal const string LeaderNeeded = "leader-needed";
    internal const string PlanAgreed = "plan-agreed";
    internal const string Stable = "stable";
    internal const string Reason = "reason";
    internal const string FurtherFeatures = "further-features";
    internal const string FunctionsUnderstood = "basic-functions-understood";
    internal const string NeedsCanBeMet = "basic-needs-can-be-met";
    internal const string ObstaclesRemoved = "obstacles-basically-removed";
    internal const string SignBy = "sign-by";
    internal const string Contract = "contract";
    internal const string UsesSystem = "uses-system";
    internal const string BegunOn = "begun-on";
}
