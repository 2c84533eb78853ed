namespace SalesProcess.Policies;

/// <summary>The typed name of a parameter; the chapters publish theirs, and an edition is read by them.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>A class; two keys are equal if they are the same object.</remarks>
/// <example><c>edition.TryRead(QuotaParameters.PlanningDaysPerMonth, out var days, out var missing)</c></example>
public sealed class PolicyKey<T>
{
    private readonly Func<ParameterValue, T> read;

    internal PolicyKey(string name, Func<ParameterValue, T> read) => (Name, this.read) = (name, read);

    /// <summary>The stable name of the parameter, such as <c>quotas.planning-days-per-month</c>.</summary>
    public string Name { get; }

    /// <summary>What the parameter is: its kind, its limits, its clause.</summary>
    public ParameterDefinition Definition => PolicyVocabulary.Find(Name);

    internal T Read(ParameterValue value) => read(value);

    /// <summary>Answers the name.</summary>
    /// <returns>The stable name.</returns>
    public override string ToString() => Name;
}
