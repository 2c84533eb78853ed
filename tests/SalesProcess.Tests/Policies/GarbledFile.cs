using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Policies;

/// <summary>A valid policy file with cuts and insertions at random places.</summary>
internal sealed record GarbledFile(ValueList<GarbledFile.Edit> Edits)
{
    private static readonly string Valid = PolicyFile.OverlayWithClauses(
        """
        { "id": "ACME-01", "area": "quotas", "statement": { "en": "Six days.", "zh": "六天。" }, "kinds": ["cadence"] }
        """,
        """
          "quotas.planning-days-per-week": { "value": 6, "clause": "ACME-01" },
          "quotas.week-starts-on": { "value": "sunday" },
          "visits.paperwork": { "value": [
            { "id": "sent", "clause": "ACME-01", "text": { "en": "Sent 😀", "zh": "已发送" }, "answer": "record",
              "when": [{ "trait": "outlet", "values": ["dealer", "pharmacy"] }] },
            { "id": "filed", "clause": "VISIT-STEP-02", "text": { "en": "Filed", "zh": "已归档" } }
          ] }
        """
    );

    // what stands in JSON, what nearly does, and the words of policy files
    private static readonly string[] Pieces =
    [
        .. "{ } [ ] , : \" \\ / 0 - . e + null true false \n \r\n \t".Split(' '),
        .. "\"\" [] {} 1e999 -0 0.0 99999999999999999999 \"\\ud800\" \"\\ude00\\ud83d\" \"\\u0000\" \\u".Split(
            ' '
        ),
        .. "\uFEFF \u2028 😀 六 // /* NaN ' \"value\":1, \"value\":null \"when\":[[]] \"from\":\"\"".Split(
            ' '
        ),
        "\"clauses\":[{}],",
        "\"$schema\":{},",
        "\"editions\":[],",
        "\"visits.paperwork\":{\"value\":[{\"id\":1}]},",
        "\"a\":" + new string('[', 100),
        new string('9', 400),
    ];

    public static Arbitrary<GarbledFile> Any =>
        (
            from at in Gen.Choose(0, Valid.Length)
            from length in Gen.Frequency(
                (6, Gen.Constant(0)),
                (6, Gen.Choose(1, 12)),
                (1, Gen.Choose(1, Valid.Length))
            )
            from piece in Gen.Frequency((1, Gen.Constant("")), (3, Gen.Elements(Pieces)), (1, Copy))
            select new Edit(at, length, piece)
        )
            .ListOf(3)
            .SelectMany(edits => Gen.Choose(1, 3).Select(some => new GarbledFile([.. edits.Take(some)])))
            .ThatShrinks(file => file.Smaller());

    public string Text =>
        Edits.Aggregate(
            Valid,
            (text, edit) =>
            {
                int at = Math.Min(edit.At, text.Length);
                return text.Remove(at, Math.Min(edit.Length, text.Length - at)).Insert(at, edit.Piece);
            }
        );

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Edits}\n{Text}");

    private static Gen<string> Copy =>
        from at in Gen.Choose(0, Valid.Length - 1)
        from length in Gen.Choose(1, 80)
        select Valid.Substring(at, Math.Min(length, Valid.Length - at));

    private IEnumerable<GarbledFile> Smaller()
    {
        for (int i = 0; i < Edits.Count; i++)
        {
            ValueList<Edit> With(params Edit[] instead) =>
                [.. Edits.Take(i), .. instead, .. Edits.Skip(i + 1)];
            yield return new GarbledFile(With());
            if (Edits[i].Length > 0)
            {
                yield return new GarbledFile(With(Edits[i] with { Length = Edits[i].Length / 2 }));
            }

            if (Edits[i].Piece.Length > 0)
            {
                yield return new GarbledFile(With(Edits[i] with { Piece = "" }));
            }
        }
    }

    /// <summary>Cuts out some characters and puts others there.</summary>
    internal sealed record Edit(int At, int Length, string Piece);
}
