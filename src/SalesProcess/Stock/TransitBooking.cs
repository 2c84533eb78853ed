namespace SalesProcess.Stock;

/// <summary>When the books of a place take goods in; the sources leave it open (LIB-STOCK-02).</summary>
public enum TransitBooking
{
    /// <summary>When they are sent: the books hold what is still under way.</summary>
    OnDispatch = 0,

    /// <summary>When they arrive: the books do not hold what is still under way.</summary>
    OnArrival = 1,
}
