using System.Globalization;

namespace SalesProcess.VisitStream;

/// <summary>What a worker did, as one line between processes.</summary>
internal sealed record WorkerReport(string Name, int Answers, int Conflicts, string Entered)
{
    public const string HasEntered = "entered the shop";
    private const char Tab = '\t';

    public static WorkerReport OfLine(string line)
    {
        string[] parts = line.Split(Tab);
        return new WorkerReport(
            parts[0],
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            int.Parse(parts[2], CultureInfo.InvariantCulture),
            parts[3]
        );
    }

    public string ToLine() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}{Tab}{Answers}{Tab}{Conflicts}{Tab}{Entered}");

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Name}: {Answers} answers, {Conflicts} times another was faster; {Entered}"
        );
}
