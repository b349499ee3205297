namespace RetirementLoss.Rules.Law.Theft;

/// <summary>What a person believed the money was for when it was handed over.</summary>
internal enum HandedOverFor
{
    /// <summary>To earn with it: the pattern of a false investment.</summary>
    Investing,

    /// <summary>To keep it safe: the pattern of a compromised account.</summary>
    Safekeeping,

    /// <summary>To help or pay a person: romance, a family emergency, a ransom.</summary>
    HelpingSomeone,

    /// <summary>To pay a supposed fine, tax or fee, which no authority places firmly.</summary>
    FineOrFee,
}
