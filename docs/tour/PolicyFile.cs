using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;

namespace SalesProcess.Tour;

/// <summary>Reads a policy file; everything that is wrong with it is shown with file, line and column.</summary>
internal static class PolicyFile
{
    public static PolicyBook Read(string? path, Language language)
    {
        string json = path is null ? ReadBuiltIn() : UserFile.ReadText(path, "--policy");
        try
        {
            return PolicyBook.Parse(json);
        }
        catch (DocumentFormatException fault)
        {
            throw new BadInputException(
                string.Join('\n', fault.Problems.Select(problem => $"{path}:{problem.In(language)}"))
            );
        }
    }

    private static string ReadBuiltIn()
    {
        using var reader = new StreamReader(TourData.Open("tour.policy.json"));
        return reader.ReadToEnd();
    }
}
