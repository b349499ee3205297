using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Authorities;

/// <content>Sources on what goes into a workplace plan and when it may or must pay out.</content>
public static partial class Federal
{
    public static readonly Authority Irc401k2 = Code("irc-401-k-2", "401", "IRC 401(k)(2)(B)(i)", "Says when a plan may pay out what an employee deferred: among others after leaving the job, at death or disability, at 59½, or on hardship.");

    public static readonly Authority Irc402Aa = Code("irc-402A-a", "402A", "IRC 402A(a)", "Roth contributions to a plan, an employer's as well as one's own, are not left out of income.");

    public static readonly Authority Irc402Ac2 = Code("irc-402A-c-2", "402A", "IRC 402A(c)(2)", "Roth and pre-tax deferrals share one yearly limit.");

    public static readonly Authority Irc402Ac4 = Code("irc-402A-c-4", "402A", "IRC 402A(c)(4)", "Money moved into Roth inside a plan, where the plan allows it, is income as if paid out and bears no additional tax then.", YearRange.From(2010));

    public static readonly Authority Irc402Ad5 = Code("irc-402A-d-5", "402A", "IRC 402A(d)(5)", "A Roth account in a plan need not pay out in its owner's life.", YearRange.From(2024));

    public static readonly Authority Irc4974 = Code("irc-4974", "4974", "IRC 4974", "A required payment that was not taken bears an excise tax: 50% to 2022, then 25%, or 10% if it is put right soon.");
}
