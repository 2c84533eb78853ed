namespace SalesProcess.Stock;

/// <summary>On which of the two lists of goods loans an entry stands.</summary>
public enum LoanSide
{
    /// <summary>The debit side (借方): goods picked up because of a shortage, to be given back.</summary>
    Debit = 0,

    /// <summary>The credit side (贷方): goods lent out, to be recovered.</summary>
    Credit = 1,
}
