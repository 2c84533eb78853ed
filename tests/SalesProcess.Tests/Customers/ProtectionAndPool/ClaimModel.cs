namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>What becomes of a sequence of claims, worked out with plain dictionaries: the clauses LIB-OWN-28 to -33,
/// written down a second time.</summary>
internal sealed class ClaimModel(ClaimScript script)
{
    private readonly Dictionary<int, int> owners = [];
    private readonly List<(int Person, int Day)> taken = [];

    /// <summary>Who owns which customer in the end.</summary>
    public IReadOnlyDictionary<int, int> Owners => owners;

    /// <summary>Runs the claims, and says of each whether it is accepted, in the order in which they are decided.</summary>
    public IEnumerable<(int Claim, bool IsAccepted)> Run()
    {
        foreach (
            int i in Enumerable
                .Range(0, script.Claims.Length)
                .OrderBy(i => script.Claims[i].Hour)
                .ThenBy(i => i)
        )
        {
            ClaimOfScript claim = script.Claims[i];
            bool accepted = claim.Customers.All(customer => IsFree(claim, customer)) && Fits(claim);
            foreach (int customer in accepted ? claim.Customers : [])
            {
                owners[customer] = claim.Person;
                taken.Add((claim.Person, DayOf(claim)));
            }

            yield return (i, accepted);
        }
    }

    private bool IsFree(ClaimOfScript claim, int customer) =>
        !owners.ContainsKey(customer)
        // C-2 never had an owner; the others came back at the hour 0, and nothing else happens to them at that moment
        && (claim.Hour > 0 || customer == 2)
        && (
            customer switch
            {
                1 => claim.Person != 0 || claim.Hour >= 24 * script.CoolOffDays,
                2 => claim.Hour >= 24 * script.CoolOffDays,
                _ => true,
            }
        );

    private bool Fits(ClaimOfScript claim)
    {
        int today = taken.Count(one => one == (claim.Person, DayOf(claim)));
        int counted = owners.Count(owned => owned.Value == claim.Person && owned.Key != 0);
        int asked = claim.Customers.Count(customer => customer != 0);
        // whoever holds too many may still take what does not count
        return today + claim.Customers.Length <= script.Limit
            && (asked == 0 || counted + asked <= script.Capacity);
    }

    // the claims begin at 8 o'clock
    private static int DayOf(ClaimOfScript claim) => (claim.Hour + 8) / 24;
}
