using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>A credit-sale voucher (赊销凭单) that is handed over instead of money.</summary>
/// <param name="VoucherId">The host's identifier of the voucher; not blank.</param>
/// <param name="Amount">What it is for; zero or more.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record CreditVoucher(string VoucherId, Money Amount)
{
    /// <summary>The host's identifier of the voucher; not blank.</summary>
    public string VoucherId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(VoucherId);

    /// <summary>Answers identifier and amount.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{VoucherId}: {Amount}";
}
