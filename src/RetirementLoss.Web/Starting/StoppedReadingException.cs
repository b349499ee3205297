namespace RetirementLoss.Web.Starting;

/// <summary>The app stops before it has read a request to its end; the sender is asked to send it again.</summary>
/// <remarks>It is no fault of reading and no cancellation, for many parts take those for the sender's.</remarks>
internal sealed class StoppedReadingException() : Exception("The app stops before it has read the request to its end.");
