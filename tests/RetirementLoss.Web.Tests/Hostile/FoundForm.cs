namespace RetirementLoss.Web.Tests.Hostile;

/// <summary>A form as it stands on a page, with its token and its fields.</summary>
/// <param name="Action">Where it is sent.</param>
/// <param name="TakesFiles">Whether it is sent in parts.</param>
/// <param name="Fields">Its fields and what stands in them.</param>
internal sealed record FoundForm(string Action, bool TakesFiles, IReadOnlyList<(string Name, string Value)> Fields)
{
    /// <summary>The field with the token.</summary>
    public const string Token = "__RequestVerificationToken";
}
