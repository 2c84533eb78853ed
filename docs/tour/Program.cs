using System.CommandLine;

namespace SalesProcess.Tour;

/// <summary>A salesperson's day on the built-in data, or on your own.</summary>
internal static class Program
{
    internal const int Done = 0;
    internal const int Refused = 1;
    internal const int BadInput = 2;

    public static int Main(string[] args)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        return Run(args, Console.Out, Console.Error);
    }

    internal static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var options = new TourOptions();
        ParseResult parsed = options.Command.Parse(args);
        options.Command.SetAction(result =>
        {
            try
            {
                return Tour.Run(TourInput.Of(options, result), output, error);
            }
            catch (BadInputException fault)
            {
                error.WriteLine(fault.Message);
                return BadInput;
            }
        });
        int code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error });
        return parsed.Errors.Count > 0 ? BadInput : code;
    }
}
