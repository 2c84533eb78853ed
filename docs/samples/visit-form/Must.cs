namespace SalesProcess.VisitForm;

/// <summary>A sample checks what it says.</summary>
internal static class Must
{
    public static void Hold(bool isSo, string what)
    {
        if (!isSo)
        {
            throw new InvalidOperationException($"It is not so that {what}.");
        }
    }
}
