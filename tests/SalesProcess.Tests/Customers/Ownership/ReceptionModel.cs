using SalesProcess.Customers;

namespace SalesProcess.Tests.Customers.Ownership;

/// <summary>The rules of a reception by the words of the clauses, written down a second time as plainly as possible.</summary>
internal static class ReceptionModel
{
    /// <summary>The owner and the rule; or why there is none, as codes.</summary>
    public static (string? Owner, string? Rule, string[] Codes) Of(ReceptionScene scene)
    {
        List<string> no = [];
        List<string> received =
        [
            .. scene.Receptions.Where(r => r.At < ReceptionScene.Now).Select(r => r.ConsultantId),
            "U-2",
        ];
        if (scene.Choice is not null && !received.Contains(scene.Choice))
        {
            no.Add("customers.chosen-has-not-received");
        }

        if (scene.Choice is not null && !scene.SamePolicy)
        {
            no.Add("customers.not-under-same-policy");
        }

        (string owner, string rule) = Decisive(scene);
        if (rule == "first-consultant" && scene.Owner is null && !scene.FileOpened)
        {
            no.Add("customers.first-reception-without-file");
        }

        return no.Count > 0 ? (null, null, [.. no]) : (owner, rule, []);
    }

    public static (string Owner, string Rule) Decisive(ReceptionScene scene)
    {
        foreach (string rule in scene.Order)
        {
            if (OwnerBy(rule, scene) is { } owner)
            {
                return (owner, rule);
            }
        }

        throw new InvalidOperationException("No rule decides.");
    }

    /// <summary>Whom a rule names; null where it does not apply.</summary>
    public static string? OwnerBy(string rule, ReceptionScene scene)
    {
        LocalDateTime[] before =
        [
            .. scene.Receptions.Select(r => r.At).Where(at => at < ReceptionScene.Now).Order(),
        ];
        bool returns = before.Length > 0;
        LocalDateTime from = returns ? (scene.FromFirst ? before[0] : before[^1]) : default;
        long days = returns ? (ReceptionScene.Now.Date - from.Date).Days : -1;
        if (returns && before[0].Date.PlusMonths(1) < ReceptionScene.Now.Date)
        {
            throw new InvalidOperationException("The model counts days inside a month only.");
        }

        bool called = scene.Calls.Any(call =>
            call.ConsultantId == scene.Owner
            && call.At < ReceptionScene.Now
            && (scene.CallsEver || !returns || call.At >= from)
        );
        bool asksForOwner = scene.Owner is not null && scene.AskedFor == scene.Owner;
        return rule switch
        {
            "choice" => scene.Choice is not null && (returns || scene.Owner is not null)
                ? scene.Choice
                : null,
            "request" => asksForOwner ? scene.Owner : null,
            "appointment" => scene.AppointmentBy == scene.Owner ? scene.Owner : null,
            "phone-contact" => called ? scene.Owner : null,
            "late-return" => returns && days >= scene.Days && !called && !asksForOwner ? "U-2" : null,
            "within-week" => returns && days < scene.Days ? scene.Owner : null,
            "no-appointment" => (returns || scene.Owner is not null)
            && scene.AppointmentBy is null
            && scene.AskedFor is null
                ? "U-2"
                : null,
            "first-consultant" => scene.Owner ?? "U-2",
            _ => throw new InvalidOperationException($"There is no rule '{rule}'."),
        };
    }
}
