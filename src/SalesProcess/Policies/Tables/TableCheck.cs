using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>Finds what is wrong with a decision table before anybody is judged by it.</summary>
internal sealed class TableCheck
{
    /// <summary>How many cases a table may tell apart, so that a check of all of them stays short.</summary>
    internal const int MostCases = 100_000;

    private readonly PolicyTable table;

    // by row, input and value: whether the row takes it
    private readonly bool[][][] takes;

    private TableCheck(PolicyTable table)
    {
        this.table = table;
        takes = [.. table.Rows.Select(row => table.Inputs.Select(input => Taken(row, input)).ToArray())];
    }

    /// <summary>A fault, and the row that it is about; none where it is about the whole table.</summary>
    internal readonly record struct Fault(int? Row, BilingualText Text);

    /// <summary>Every fault of a table; faults of names first, and of what they mean only where there is none.</summary>
    internal static ValueList<Fault> FaultsOf(PolicyTable table)
    {
        Fault[] ofNames = [.. TableNames.FaultsOf(table)];
        if (ofNames.Length > 0)
        {
            return [.. ofNames];
        }

        Int128 cases = table.Inputs.Aggregate(
            Int128.One,
            (product, input) => Int128.Min(product * input.Values.Count, int.MaxValue)
        );
        return cases > MostCases
            ?
            [
                new(
                    null,
                    new(
                        $"The table tells more than {MostCases} cases apart. Split it, or list fewer values.",
                        $"该表区分的情形超过{MostCases}种。请拆分该表或减少取值。"
                    )
                ),
            ]
            : new TableCheck(table).OfMeaning().ToValueList();
    }

    private IEnumerable<Fault> OfMeaning()
    {
        int[] all = [.. Enumerable.Range(0, table.Rows.Count)];
        bool[][] anything = [.. table.Inputs.Select(i => Enumerable.Repeat(true, i.Values.Count).ToArray())];
        if (table.Hit == TableHit.Unique)
        {
            foreach (int later in all)
            {
                foreach (int earlier in all.Take(later))
                {
                    if (Common(earlier, later) is { } both)
                    {
                        yield return new(later, Overlap(table.Rows[earlier], table.Rows[later], both));
                    }
                }
            }
        }

        if (table.Hit == TableHit.First)
        {
            foreach (int row in all.Where(row => Outside(takes[row], all[..row]) is null))
            {
                yield return new(row, Unreachable(table.Rows[row].Id));
            }
        }

        int[]? open = Outside(anything, all);
        if (open is not null && table.Otherwise is null && !table.AllowsNoMatch)
        {
            yield return new(null, Gap(open));
        }

        if (open is null && table.Otherwise is not null)
        {
            yield return new(null, Unreachable(table.Otherwise.Id));
        }
    }

    private static bool[] Taken(PolicyTableRow row, PolicyTableInput input)
    {
        ItemCondition[] asked = [.. row.Conditions.Where(condition => condition.Trait == input.Name)];
        return [.. input.Values.Select(value => asked.All(c => c.Values.Contains(value.Name)))];
    }

    /// <summary>A case that both rows take, or null.</summary>
    private int[]? Common(int one, int other)
    {
        int[] both =
        [
            .. table.Inputs.Select(
                (_, i) =>
                    Array.FindIndex([.. takes[one][i].Zip(takes[other][i], (a, b) => a && b)], taken => taken)
            ),
        ];
        return both.Contains(-1) ? null : both;
    }

    /// <summary>A case of a region that none of the rows takes, or null where they take all of it.</summary>
    private int[]? Outside(bool[][] region, int[] rows)
    {
        int[] chosen = new int[table.Inputs.Count];
        bool Find(int[] left, int input)
        {
            if (left.Length == 0)
            {
                for (int i = input; i < chosen.Length; i++)
                {
                    chosen[i] = Array.IndexOf(region[i], true);
                }

                return true;
            }

            for (int value = 0; input < chosen.Length && value < region[input].Length; value++)
            {
                chosen[input] = value;
                if (region[input][value] && Find([.. left.Where(row => takes[row][input][value])], input + 1))
                {
                    return true;
                }
            }

            return false;
        }

        return Find(rows, 0) ? chosen : null;
    }

    private string Case(int[] values) =>
        values.Length == 0
            ? "–"
            : string.Join(
                ", ",
                table.Inputs.Select((input, i) => $"{input.Name} {input.Values[values[i]].Name}")
            );

    private BilingualText Overlap(PolicyTableRow earlier, PolicyTableRow later, int[] both) =>
        new(
            $"The rows '{earlier.Id}' and '{later.Id}' both fit: {Case(both)}. Tell them apart, or say \"hit\": \"first\".",
            $"行“{earlier.Id}”与“{later.Id}”同时符合：{Case(both)}。请加以区分，或写明\"hit\": \"first\"。"
        );

    private static BilingualText Unreachable(string row) =>
        new(
            $"The row '{row}' is never reached: the rows before it fit every case that it fits. Remove it, or put it earlier.",
            $"行“{row}”永远不会适用：其前各行已涵盖其全部情形。请删除，或将其前移。"
        );

    private BilingualText Gap(int[] open) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"No row fits: {Case(open)}. Add a row, or 'otherwise', or say \"noMatch\": \"allowed\"."
            ),
            $"没有符合的行：{Case(open)}。请增加一行，或写明“otherwise”，或写明\"noMatch\": \"allowed\"。"
        );
}
