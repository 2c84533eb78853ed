using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Activities;

/// <summary>What was wished and what was sold of one main-line product.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <param name="Product">The identifier of the product; not blank.</param>
/// <param name="Target">What was wished, by the company's own figures.</param>
/// <param name="Actual">What was sold, in the same currency or unit.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ProductFigure<TMeasure>(string Product, TMeasure Target, TMeasure Actual)
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>The identifier of the product; not blank.</summary>
    public string Product
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Product);

    /// <summary>Answers product, actual and target.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Product}: {Actual} of {Target}";
}
