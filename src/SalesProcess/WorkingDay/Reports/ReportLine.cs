using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>One line of a daily report: what it is about, and the amount where its section asks for one.</summary>
/// <param name="Section">The stable name of the section; not blank.</param>
/// <param name="Subject">The host's identifier of what the line is about, or words; not blank, nothing personal.</param>
/// <param name="Amount">Money or a quantity; null where the section asks for none.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ReportLine(string Section, string Subject, FactValue? Amount = null)
{
    /// <summary>The stable name of the section; not blank.</summary>
    public string Section
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Section);

    /// <summary>What the line is about; not blank.</summary>
    public string Subject
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Subject);

    /// <summary>Answers the section; not what the line says.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"line of {Section}";
}
