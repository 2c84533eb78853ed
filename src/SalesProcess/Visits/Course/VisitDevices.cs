namespace SalesProcess.Visits;

/// <summary>Visits on several devices.</summary>
public static class VisitDevices
{
    /// <summary>Has the moves that are made from here on bear identifiers of a device, such as <c>V-1/P2/7</c> instead of
    /// <c>V-1/7</c>; so that two phones can go on with one visit without a network, and be merged.</summary>
    /// <typeparam name="T">The state of the visit.</typeparam>
    /// <param name="visit">The visit.</param>
    /// <param name="device">The host's identifier of the device; not blank, without a slash.</param>
    /// <returns>A visit that is equal to this one.</returns>
    /// <exception cref="ArgumentException">The identifier is blank or holds a slash.</exception>
    /// <example>
    /// <code>
    /// var mine = visit.OnDevice("P1").Answer(step, "goal-stated", ChecklistAnswer.Yes);
    /// var theirs = visit.OnDevice("P2").Answer(step, "others-greeted", ChecklistAnswer.Yes);
    /// </code>
    /// </example>
    public static T OnDevice<T>(this T visit, string device)
        where T : Visit
    {
        ArgumentNullException.ThrowIfNull(visit);
        return (T)Visit.Of(visit.Run.OnDevice(device));
    }
}
