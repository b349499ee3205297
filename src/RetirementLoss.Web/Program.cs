using RetirementLoss.Web.Logging;
using RetirementLoss.Web.Pages;

var builder = WebApplication.CreateBuilder(args);
// Without this a plain "dotnet run" (Production) does not find the compressed files and those of the component library.
// A published app has them in its own folder, and the call does nothing.
builder.WebHost.UseStaticWebAssets();
builder.AddLogging();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();

var app = builder.Build();
app.UseRequestLog();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();

await app.RunAsync();
