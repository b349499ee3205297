using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Foundation;

/// <summary>An IRA of which a person does not know the kind: when every kind has the same answer, and how the kind is found.</summary>
internal static class KindOfIra
{
    /// <summary>The years in which an IRA that was paid out gives a deduction in no kind.</summary>
    public static YearRange BarredForEveryKind { get; } = YearRange.From(2018);

    /// <summary>How the papers tell the kind.</summary>
    public static Note HowToTell { get; } = new(
        NoteKind.Alternative,
        "find-the-kind-of-ira",
        $"The kind stands on the statement, and on Form 5498, where one of the boxes IRA, SEP, SIMPLE or Roth IRA is checked. On Form 1099-R code J, Q or T in box 7 means a Roth IRA, and a check at IRA/SEP/SIMPLE another kind. An IRA with the name of a person who died is inherited. Come back with it, and choose that kind.",
        Federal.Form1099R);

    /// <summary>Whether the kind is not known.</summary>
    public static bool IsOpen(Answers opening)
    {
        return opening.Is(Opening.Account, AccountKind.SomeIra);
    }

    /// <summary>Whether every kind of IRA has the same answer after these: it is not paid out, or of a year in which no kind gives a deduction.</summary>
    public static bool HasOneAnswer(Answers opening) => IsOpen(opening) && opening.Get(Opening.Happened) switch
    {
        WhatHappened.StillInside or WhatHappened.PartlyPaidOut or WhatHappened.RolledOver => true,
        WhatHappened.PaidOut => BarredForEveryKind.Includes(new TaxYear(opening.Require(Opening.Year))),
        _ => false,
    };
}
