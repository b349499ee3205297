using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Foundation;

/// <summary>An IRA of which a person does not know the kind: when every kind has the same answer, and how the kind is found.</summary>
internal static class KindOfIra
{
    /// <summary>How the papers tell the kind.</summary>
    public static Note HowToTell { get; } = new(
        NoteKind.Alternative,
        "find-the-kind-of-ira",
        $"The kind stands on the statement, and on Form 5498, where one of the boxes IRA, SEP, SIMPLE or Roth IRA is checked. On Form 1099-R code J, Q or T in box 7 means a Roth IRA, and a check at IRA/SEP/SIMPLE another kind. One that an employer or your own business put money into is a SEP or a SIMPLE IRA. One with the name of a person who died is inherited. Come back with it, and choose that kind.",
        Federal.Form1099R);

    /// <summary>Whether the kind is not known.</summary>
    public static bool IsOpen(Answers opening)
    {
        return opening.Is(Opening.Account, AccountKind.SomeIra);
    }

    /// <summary>Whether the story is told by where the money is, and not by a theft or something else.</summary>
    public static bool IsToldByThePlace(Answers opening) =>
        IsOpen(opening) && opening.Get(Opening.Happened) is WhatHappened.StillInside or WhatHappened.PartlyPaidOut or WhatHappened.RolledOver or WhatHappened.PaidOut;
}
