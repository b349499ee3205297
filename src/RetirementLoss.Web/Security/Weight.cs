namespace RetirementLoss.Web.Security;

/// <summary>What requests weigh against the limit of their sender, in light pages: one for each 5 ms of processor that the kind takes, as docs/measurements.md has it.</summary>
public static class Weight
{
    /// <summary>A page to read, or a request of a program that asks for no judgment.</summary>
    public const int Light = 1;

    /// <summary>A page of a check or its form: the rules say what to ask next and what is settled.</summary>
    public const int Step = 2;

    /// <summary>A whole report with the years and the changes beside it; one with open facts costs the most.</summary>
    public const int Report = 10;

    /// <summary>One account of a return that is judged as a whole.</summary>
    public const int Account = 6;

    /// <summary>A return of so many accounts: each change of one is tried beside all the others, so the work grows faster than their number.</summary>
    public static int OfAccounts(int count) => Account * Math.Max(1, count * count);

    /// <summary>A PDF, the browser that prints it included.</summary>
    public const int Pdf = 175;
}
