namespace SalesProcess.Policies;

/// <summary>What the checks of a range look at in one band.</summary>
internal sealed record BandEnds(string? Name, BandEnd From, BandEnd To, BandEnd DownBelow)
{
    internal static BandEnds Of(PolicyBand band) =>
        new(band.Name, BandEnd.Of(band.From), BandEnd.Of(band.To), BandEnd.Of(band.DownBelow));
}
