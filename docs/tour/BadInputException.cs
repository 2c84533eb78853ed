namespace SalesProcess.Tour;

/// <summary>An argument or a file of the user's that cannot be read; the message says where and what to do.</summary>
internal sealed class BadInputException(string message) : Exception(message);
