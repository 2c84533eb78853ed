using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>An item of a checklist, as the tests know it.</summary>
/// <param name="Step">The step whose list it stands on.</param>
/// <param name="Id">Its name.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="IsRecorded">Whether a no settles it as well.</param>
/// <param name="IsTraining">Whether it is only for merchandisers where shop assistants are trained.</param>
internal sealed record VisitItem(VisitStep Step, string Id, string Clause, bool IsRecorded, bool IsTraining)
{
    public bool AppliesTo(OutletKind outlet, VisitorRole role) =>
        !IsTraining
        || (
            role == VisitorRole.Merchandiser
            && outlet is OutletKind.DepartmentStore or OutletKind.Pharmacy or OutletKind.SpecialityShop
        );
}
