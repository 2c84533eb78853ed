namespace SalesProcess.Customers;

/// <summary>How several windows of protection combine (LIB-OWN-21); the host picks one.</summary>
public enum ProtectionCombination
{
    /// <summary>Protected while any of them is open: the latest last day counts.</summary>
    AnyOpen = 0,

    /// <summary>Protected only while all of them are open: the earliest last day counts.</summary>
    AllOpen = 1,
}
