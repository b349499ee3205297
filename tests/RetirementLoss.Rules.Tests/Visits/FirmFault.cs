namespace RetirementLoss.Rules.Tests.Visits;

/// <summary>A fault that a proof of a firm answer can have.</summary>
public enum FirmFault
{
    /// <summary>The proof as it is.</summary>
    None,

    /// <summary>Only the declared ends of an amount are tried, and not where it meets others.</summary>
    EndsAlone,

    /// <summary>A reading that the checks refuse is dropped, though only a filler may be what they refuse.</summary>
    ChecksTakePart,

    /// <summary>A page of the kind is taken to stand behind another door.</summary>
    KindBehindAnotherDoor,
}
