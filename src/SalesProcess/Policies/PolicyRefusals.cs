using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>How the policies say no.</summary>
internal static class PolicyRefusals
{
    internal static readonly RefusalRule NoEdition = new(
        "policies.no-edition",
        "The policy {policy} has no edition in force on {date}; its first edition is in force from {first}. Ask for a date from then on, or load an older edition.",
        "政策{policy}在{date}没有生效的版本；其首个版本自{first}起生效。请查询该日及以后的日期，或载入更早的版本。"
    );

    internal static readonly RefusalRule ValueFromHost = new(
        "policies.value-from-host",
        "The policy gives no value for '{parameter}', and edition {edition} does not set one. Set it in a policy file of your own.",
        "政策未规定“{parameter}”的取值，版本{edition}也未设定。请在自己的政策文件中设定。"
    );
}
