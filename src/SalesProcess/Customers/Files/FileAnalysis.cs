using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Starts the analysis of a customer's data: sorting, analysing, judging.</summary>
public static class FileAnalysis
{
    /// <summary>Starts the steps as a checklist; each waits for the one before it.</summary>
    /// <param name="file">The file whose data are analysed.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The list; refused where the policy does not set the steps.</returns>
    [Implements("FILE-S9-ANALYSE", "LIB-FILE-07")]
    public static Decision<Checklist> Start(CustomerFile file, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Checklist.Start(
            FileParameters.Analysis,
            new Dictionary<string, string> { ["file-kind"] = Kebab.Of(file.Kind) },
            policy,
            file.FileId
        );
    }
}
