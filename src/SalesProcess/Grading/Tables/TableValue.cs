using SalesProcess.Decisions;

namespace SalesProcess.Grading;

/// <summary>What an input of a decision table is in one case.</summary>
/// <param name="Input">The name of the input, such as <c>market-share</c>.</param>
/// <param name="Value">The name of its value, such as <c>large</c>.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record TableValue(string Input, string Value)
{
    /// <summary>The name of the input; not blank.</summary>
    public string Input
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Input);

    /// <summary>The name of its value; not blank.</summary>
    public string Value
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Value);

    /// <summary>Answers input and value.</summary>
    /// <returns>Such as <c>market-share: large</c>.</returns>
    public override string ToString() => $"{Input}: {Value}";
}
