namespace RetirementLoss.Rules.Law.Payout;

/// <summary>The code in box 7 of Form 1099-R, or the letter that came with a number.</summary>
internal enum BoxSevenCode
{
    Code1,
    Code2,
    Code3,
    Code4,
    Code7,
    CodeB,
    CodeG,
    CodeH,
    CodeJ,
    CodeL,
    CodeM,
    CodeQ,
    CodeS,
    CodeT,
    CodeY,
    AnotherCode,
}
