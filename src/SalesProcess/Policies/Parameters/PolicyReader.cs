using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>Reads the values that one decision needs, remembers them for its explanation, and what is missing.</summary>
internal sealed class PolicyReader(PolicyEdition edition)
{
    private readonly List<PolicyReading> readings = [];
    private readonly List<RefusalReason> missing = [];

    internal ValueList<PolicyReading> Readings => readings.ToValueList();

    internal ValueList<RefusalReason> Missing => missing.ToValueList();

    /// <summary>Reads a value; where it is not set, remembers why.</summary>
    internal Parameter<T>? Read<T>(PolicyKey<T> key)
    {
        if (edition.TryRead(key, out Parameter<T>? parameter, out RefusalReason? reason))
        {
            readings.Add(parameter.Reading);
        }
        else
        {
            missing.Add(reason);
        }

        return parameter;
    }
}
