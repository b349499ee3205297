using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Answering;

/// <summary>The answers that came with a request, and what became of their cookie.</summary>
/// <param name="State">What became of the cookie.</param>
/// <param name="Answers">The answers; none unless the cookie is live.</param>
/// <param name="Opened">The doors that the person opened.</param>
public sealed record OpenedAnswers(CookieState State, Answers Answers, IReadOnlySet<Door> Opened);
