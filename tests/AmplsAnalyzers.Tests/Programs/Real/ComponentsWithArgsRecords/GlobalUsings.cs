global using System.Diagnostics.CodeAnalysis;
global using Contoso.Components;
global using Contoso.Components.Arguments;
global using Contoso.Components.Extensions;
global using Contoso.Components.Literals;
global using Contoso.Components.Resources;
global using Pulumi;
