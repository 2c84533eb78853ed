using SalesProcess.Decisions;
using Spectre.Console;

namespace SalesProcess.VisitForm;

/// <summary>
/// A complete visit form in the terminal. Without options it walks a visit with the answers of a script and checks what
/// it shows; <c>--zh</c> speaks Chinese, <c>--interactive</c> asks you.
/// </summary>
internal static class Program
{
    private const int Width = 120;

    public static int Main(string[] args)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        Language language = args.Contains("--zh") ? Language.Chinese : Language.English;
        if (args.Contains("--interactive"))
        {
            new Dialogue(AnsiConsole.Console, language).Run();
            return 0;
        }

        IAnsiConsole plain = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(Console.Out),
            }
        );
        plain.Profile.Width = Width;
        new ScriptedVisit(new FormScreen(plain, language)).Run();
        return 0;
    }
}
