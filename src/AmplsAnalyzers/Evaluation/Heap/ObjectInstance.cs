using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>An object that the program made: an args object, an instance of a class of its own, a component.</summary>
internal sealed class ObjectInstance(INamedTypeSymbol? type, SyntaxNode? origin) : Value(origin)
{
    private readonly long _born = new Cell().Born;

    public INamedTypeSymbol? Type { get; } = type;

    /// <summary>Fields, auto-properties and captured parameters of a primary constructor; each cell holds an <see cref="AssignedValue"/>.</summary>
    public Dictionary<ISymbol, Cell> Members { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What a member holds that was never written, if unseen code may have written it; null if it holds its default.</summary>
    public UnknownValue? Unseen { get; set; }

    /// <summary>Where the object was created; null for one that no creation made.</summary>
    public CreationSite? Site { get; set; }

    /// <summary>Set once the base constructor has registered the object as a resource.</summary>
    public StackResource? Resource { get; set; }

    /// <summary>True once the object went to code that can't be seen; what is put into it later goes there too.</summary>
    public bool IsHandedOn { get; set; }

    public Cell Member(ISymbol symbol)
    {
        symbol = Storage(symbol).OriginalDefinition;
        if (!Members.TryGetValue(symbol, out var cell))
        {
            Members.Add(symbol, cell = NewCell());
        }

        return cell;
    }

    /// <summary>A place as old as the object: what it holds was there from the start.</summary>
    public Cell NewCell() => new(_born);

    /// <summary>What stands for the storage of a member: a property also for the field behind it, which an accessor calls <c>field</c>.</summary>
    public static ISymbol Storage(ISymbol member) => member is IFieldSymbol { AssociatedSymbol: IPropertySymbol property } ? property : member;

    public override string ToString() => $"{Type?.Name} object";
}
