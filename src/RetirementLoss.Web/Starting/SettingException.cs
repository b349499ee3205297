namespace RetirementLoss.Web.Starting;

/// <summary>A setting that the app cannot start with; its message is the sentence for the operator.</summary>
public sealed class SettingException(string message) : Exception(message);
