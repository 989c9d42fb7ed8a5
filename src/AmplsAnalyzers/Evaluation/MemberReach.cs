using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Whether what a member of an object holds can be got at by the users of a library.</summary>
internal static class MemberReach
{
    /// <summary>
    /// True for a member that isn't private, and for a private one that a method or property works with which others can call: <c>Link(id)</c> on a scope in a private field.
    /// Constructors have run already. Names are compared, not symbols: too much in reach costs a finding, too little a false one.
    /// </summary>
    public static bool IsOpen(ISymbol member, BoundCode code)
    {
        if (member.DeclaredAccessibility is not (Accessibility.Private or Accessibility.NotApplicable))
        {
            return true;
        }

        // A captured parameter of a primary constructor belongs to the constructor.
        var type = member.ContainingType ?? member.ContainingSymbol?.ContainingType;
        if (type is null)
        {
            return true;
        }

        var bodies = code.Declarations(type)
            .OfType<TypeDeclarationSyntax>()
            .SelectMany(declaration => declaration.Members)
            .Where(declared => declared is MethodDeclarationSyntax or BasePropertyDeclarationSyntax or OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax)
            .ToList();
        var open = new Queue<MemberDeclarationSyntax>(bodies.Where(IsCallable));
        var hidden = bodies.Where(body => !IsCallable(body)).ToLookup(NameOf, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.Count > 0)
        {
            foreach (var name in open.Dequeue().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (seen.Add(name.Identifier.ValueText))
                {
                    foreach (var called in hidden[name.Identifier.ValueText])
                    {
                        open.Enqueue(called);
                    }
                }
            }
        }

        return seen.Contains(member.Name);
    }

    // An explicit implementation of an interface has no modifier.
    private static bool IsCallable(MemberDeclarationSyntax member)
        => member.Modifiers.Any(modifier => modifier.ValueText is "public" or "protected" or "internal")
            || member is MethodDeclarationSyntax { ExplicitInterfaceSpecifier: not null } or BasePropertyDeclarationSyntax { ExplicitInterfaceSpecifier: not null };

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => "",
    };
}
