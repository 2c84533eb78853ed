using SalesProcess.Tests.Stock.Columns;

namespace SalesProcess.Tests.Support;

/// <summary>What the test assembly does when it is run by itself, in a process with settings of its own.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is not [ColumnCorpus.Command])
        {
            Console.Error.WriteLine($"Run the tests with 'dotnet test'; by itself: {ColumnCorpus.Command}.");
            return 2;
        }

        Console.WriteLine(ColumnCorpus.Registers());
        Console.WriteLine(ColumnCorpus.Digest());
        return 0;
    }
}
