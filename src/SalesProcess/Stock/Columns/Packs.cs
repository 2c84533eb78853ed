using System.Numerics;

namespace SalesProcess.Stock;

/// <summary>Rounds what is lacking up to whole packs.</summary>
internal static unsafe class Packs<T>
    where T : unmanaged
{
    /// <summary>Rounds every quantity to replenish up to packs of its line.</summary>
    /// <returns>False if a pack holds no piece, or a quantity becomes too large; then nothing of it is right.</returns>
    internal static bool RoundUp(scoped in ColumnFrame frame, int lines, out Int128 replenish) =>
        sizeof(T) == sizeof(int)
            ? RoundUp((int*)frame.PackSize, (int*)frame.Results.Replenish, lines, out replenish)
            : RoundUp((long*)frame.PackSize, (long*)frame.Results.Replenish, lines, out replenish);

    private static bool RoundUp<TNumber>(TNumber* packs, TNumber* replenish, int lines, out Int128 sum)
        where TNumber : unmanaged, IBinaryInteger<TNumber>
    {
        bool sound = true;
        sum = 0;
        long small = 0;
        for (int i = 0; i < lines; i++)
        {
            TNumber pack = packs[i];
            TNumber lacking = replenish[i];
            sound &= pack > TNumber.Zero;
            if (lacking > TNumber.Zero && pack > TNumber.One)
            {
                TNumber rest = lacking % pack;
                if (rest != TNumber.Zero)
                {
                    lacking = unchecked(lacking + (pack - rest));
                    sound &= lacking > TNumber.Zero;
                    replenish[i] = lacking;
                }
            }

            if (sizeof(TNumber) == sizeof(int))
            {
                small += long.CreateTruncating(lacking);
            }
            else
            {
                sum += Int128.CreateTruncating(lacking);
            }
        }

        sum += small;
        return sound;
    }
}
