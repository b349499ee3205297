using RetirementLoss.Web.Answering;
using RetirementLoss.Web.Assistants;
using RetirementLoss.Web.Endpoints;
using RetirementLoss.Web.Languages;
using RetirementLoss.Web.Logging;
using RetirementLoss.Web.Pages;
using RetirementLoss.Web.Printing;
using RetirementLoss.Web.Reference;
using RetirementLoss.Web.Security;
using RetirementLoss.Web.Starting;

var builder = WebApplication.CreateBuilder(args);
// Without this a plain "dotnet run" (Production) does not find the compressed files and those of the component library.
// A published app has them in its own folder, and the call does nothing.
builder.WebHost.UseStaticWebAssets();
builder.AddListening();
builder.AddLogging();
builder.AddKnownAddresses();
builder.AddSafeHeaders();
builder.AddKeys();
builder.AddLimits();
builder.AddOurForms();
builder.AddAnswering();
builder.AddPages();
builder.AddReadingPages();
builder.AddPdf();
Contact.Add(builder);
builder.Services.AddApi();
builder.Services.AddAssistants();
builder.AddOtherOrigins();
builder.AddHealth();

var app = builder.Build();
app.UseRequestLog();
app.UseLanguages();
app.UseSafeHeaders();
app.UseReadingPages();
app.UseKindErrors();
app.UseOtherOrigins();
app.UseRateLimiter();
app.UseLivePartLimits();
app.UseFormCookieName();
app.UseLeadingOn();
app.UseOurForms();
app.UseLeadingToTheList();
app.MapStaticAssets();
app.MapAnswerActions();
app.MapWorksheet();
app.MapClient();
app.MapPapers();
app.MapOpenFacts();
app.MapMemoPdf();
app.MapPages();
app.MapMovedPages();
app.MapApi();
app.MapAssistants();
app.MapHealth();

return await app.RunUntilStoppedAsync();
