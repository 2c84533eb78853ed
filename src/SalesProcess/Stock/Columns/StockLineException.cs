using System.Globalization;

namespace SalesProcess.Stock;

/// <summary>A line of stock columns cannot be assessed; says which line, why, and what to do.</summary>
public sealed class StockLineException : ArgumentException
{
    /// <summary>Makes an exception without a line.</summary>
    public StockLineException()
        : this(0, StockLineFault.None, "nothing") { }

    /// <summary>Makes an exception without a line.</summary>
    /// <param name="message">What it says.</param>
    public StockLineException(string message)
        : base(message) { }

    /// <summary>Makes an exception without a line.</summary>
    /// <param name="message">What it says.</param>
    /// <param name="innerException">What caused it.</param>
    public StockLineException(string message, Exception innerException)
        : base(message, innerException) { }

    internal StockLineException(long line, StockLineFault fault, string figure)
        : base(Text(line, fault, figure)) => (Line, Fault) = (line, fault);

    /// <summary>The first line that cannot be assessed, counted from zero.</summary>
    public long Line { get; }

    /// <summary>The first thing that is wrong with it.</summary>
    public StockLineFault Fault { get; }

    private static string Text(long line, StockLineFault fault, string figure) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Line {line} of the stock columns (the first is 0): {figure}. {WhatToDo(fault)}"
        );

    private static string WhatToDo(StockLineFault fault) =>
        fault switch
        {
            StockLineFault.NegativeQuantity =>
                "Give quantities of zero or more; a line that was not counted has a count of -1.",
            StockLineFault.NegativeUnitValue => "Give unit values of zero or more.",
            StockLineFault.PackWithoutPieces => "Give packs of one piece or more.",
            StockLineFault.MoreAwayThanBooked =>
                "The books, with what is borrowed, must hold what is lent out and what they take in on dispatch.",
            StockLineFault.BandUpsideDown => "Give a least that is not above the most.",
            StockLineFault.TargetBelowBand => "Give a target that is not below the least that is normal.",
            StockLineFault.QuantityTooLarge => "Use columns of a wider type, or check the quantities.",
            StockLineFault.ValueTooLarge =>
                "Check the quantities and the unit value, or use a larger minor unit.",
            StockLineFault.NoSuchOutlet => "Number the outlets from zero, and give room for all of them.",
            StockLineFault.SumTooLarge => "Add the lines up in parts, into summaries of their own.",
            _ => "",
        };
}
