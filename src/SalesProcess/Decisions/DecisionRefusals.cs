namespace SalesProcess.Decisions;

/// <summary>How conditions on facts say no, in every chapter.</summary>
public static class DecisionRefusals
{
    /// <summary>A fact must be so and is not.</summary>
    public static RefusalRule MustBe { get; } =
        new("decisions.fact-must-be-so", "Needed: {about}.", "尚缺：{about}。");

    /// <summary>A fact must not be so and is.</summary>
    public static RefusalRule MustNotBe { get; } =
        new("decisions.fact-must-not-be-so", "This rules it out: {about}.", "有此情形则不适用：{about}。");

    /// <summary>None of several ways out is met; the reason lists what each of them lacks in its ways.</summary>
    public static RefusalRule OneOf { get; } =
        new("decisions.one-way-needed", "One of these is needed: {about}.", "须满足下列条件之一：{about}。");
}
