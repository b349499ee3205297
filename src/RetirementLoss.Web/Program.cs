using RetirementLoss.Web.Logging;
using RetirementLoss.Web.Pages;

var builder = WebApplication.CreateBuilder(args);
builder.AddLogging();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();

var app = builder.Build();
app.UseRequestLog();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();

await app.RunAsync();
